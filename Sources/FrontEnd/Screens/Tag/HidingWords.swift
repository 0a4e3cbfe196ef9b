import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// Takes words that belong on no wall, such as a name, out of a piece of work, wherever they stand in it; what was
  /// marked in its words goes, since its place moved.
  mutating func hideWords(_ marking: Marking) -> [Effect] {
    guard let meeting = record.meeting, let row = row(of: marking.sample), let response = row.sample.response else {
      return []
    }
    let hidden = String(decoding: Array(response.utf8)[marking.part], as: UTF8.self)
    var after = row.sample
    after.response = response.hiding(hidden)
    after.answer = row.sample.answer?.hiding(hidden)
    var edits: [Edit] = [.sample(Replacement(before: row.sample, after: after))]
    if row.decidingPart != nil {
      var tag = row.tag
      tag.words = nil
      edits.append(
        .tag(meeting: meeting.id, sample: row.reference, Replacement(before: row.tag, after: tag.isEmpty ? nil : tag)))
    }
    message = Message(
      "Crossed out on \(marking.sample.letter), here and in all that leaves.   \(.key, "u") take it back",
      short: "Crossed out on \(marking.sample.letter).   \(.key, "u") take it back")
    return commit(.hideWords, edits)
  }
}

extension String {
  /// With … for a run of words wherever it stands as words of its own: `Ben` goes, `Benefit` stays.
  ///
  /// - Complexity: O(*n*) in the letters.
  fileprivate func hiding(_ words: String) -> String {
    var result = ""
    var rest = self[...]
    while let found = rest.firstRange(of: words) {
      let neighbours = [self[..<found.lowerBound].last, self[found.upperBound...].first]
      let isWhole = neighbours.allSatisfy { $0?.isLetter != true && $0?.isNumber != true }
      result += rest[..<found.lowerBound] + (isWhole ? "…" : words)
      rest = rest[found.upperBound...]
    }
    return result + rest
  }
}
