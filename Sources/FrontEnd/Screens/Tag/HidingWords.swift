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
    let name = HiddenName(String(decoding: Array(response.utf8)[marking.part], as: UTF8.self))
    let words = name.hidden(in: response)
    let answer = row.sample.answer.map { name.hidden(in: $0) }
    var after = row.sample
    after.response = words.text
    after.answer = answer?.text
    let places = words.places + (answer?.places ?? 0)
    var edits: [Edit] = [.sample(Replacement(before: row.sample, after: after))]
    if row.decidingPart != nil {
      var tag = row.tag
      tag.words = nil
      edits.append(
        .tag(meeting: meeting.id, sample: row.reference, Replacement(before: row.tag, after: tag.isEmpty ? nil : tag)))
    }
    let count: DisplayText = places == 1 ? "1 place" : "\(places) places"
    let letter = marking.sample.letter
    message = Message(
      "Crossed out on \(letter) in \(count), here and in all that leaves.   \(.key, "u") take it back",
      short: "Crossed out on \(letter), \(count).   \(.key, "u") take it back")
    return commit(.hideWords, edits)
  }
}
