import GRDB
import Meetings
import TaskAnalysis

extension Database {
  /// Other meetings marked places in words of which some are hidden now, or are back: their marks follow the words.
  ///
  /// A mark on words that are hidden is gone, also when they come back; what the meeting says of the piece stays.
  func followPlacesInWords(_ change: Change) throws {
    for case .sample(let replacement) in change.edits {
      guard let before = replacement.before?.response, let sample = replacement.after, let after = sample.response,
        before != after
      else { continue }
      let marks: [(meeting: Int64, start: Int, end: Int)] = try rows(
        """
        SELECT meeting, words_start, words_end FROM room_tag
        WHERE sample = ? AND meeting IS NOT ? AND words_start IS NOT NULL
        """, [sample.id.number, change.meeting?.number]
      ) { (try $0.next(), try $0.next(), try $0.next()) }
      for mark in marks {
        let place = Self.place(
          of: mark.start..<max(mark.start, mark.end), of: Array(before.utf8), in: Array(after.utf8))
        try run(
          "UPDATE room_tag SET words_start = ?, words_end = ? WHERE sample = ? AND meeting = ?",
          [place?.lowerBound, place?.upperBound, sample.id.number, mark.meeting])
      }
    }
  }

  /// Where the words of a place stand in other words, nearest to where they were; nil where they do not.
  private static func place(of range: Range<Int>, of before: [UInt8], in after: [UInt8]) -> Range<Int>? {
    guard !range.isEmpty, range.upperBound <= before.count, range.count <= after.count else { return nil }
    let words = before[range]
    let starts = (0...after.count - range.count).filter { after[$0..<$0 + range.count] == words }
    let nearest = starts.min { abs($0 - range.lowerBound) < abs($1 - range.lowerBound) }
    return nearest.map { $0..<$0 + range.count }
  }
}
