import Meetings
import SafeText
import TaskAnalysis

extension TaskRecord {
  /// Whether the method had just been taught, where all sections say the same; nil where they differ or do not say.
  var commonJustTaught: Bool? {
    let said = Set(sections.map(\.justTaught))
    return said.count == 1 ? said.first ?? nil : nil
  }

  /// Whether the method had just been taught: `no`, or `in 5B, not in 5A` where the sections differ.
  var justTaughtWords: DisplayText {
    let said = Set(sections.map(\.justTaught))
    guard said.count > 1 else {
      return (said.first ?? nil).map { $0 ? "yes" : "no" } ?? "not said"
    }
    let parts: [(word: DisplayText, value: Bool)] = [("in", true), ("not in", false)]
    return parts.compactMap { part -> DisplayText? in
      let names = sections.filter { $0.justTaught == part.value }.map(\.wallName)
      return names.isEmpty ? nil : "\(part.word) \(names.joined(separator: " "))"
    }.joined(separator: ", ")
  }

  /// How it was set up, as far as all sections agree; where they do not, it differed by class.
  var setUp: SetUp? {
    let all = Set(sections.map(\.setUp))
    return all.count > 1 ? .differedByClass : all.first ?? nil
  }

  /// What of it is here: `12, letters A to M, 24 on the pile`; nil when there is nothing.
  var papersInWords: DisplayText? {
    var parts: [DisplayText] = []
    if shelf.count > 0 { parts.append("\(shelf.count), \(lettersInWords(0..<shelf.count))") }
    if let pile { parts.append("\(pile.papers) on the pile") }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

extension TaskInSection {
  fileprivate var wallName: DisplayText {
    section.isEmpty ? "the rest" : DisplayText(section)
  }
}

/// The letters of some positions: `letters A to M`, `letter A`.
func lettersInWords(_ positions: Range<Int>) -> DisplayText {
  let first = SampleLetters.letter(positions.lowerBound)
  guard positions.count > 1 else { return "letter \(first)" }
  return "letters \(first) to \(SampleLetters.letter(positions.upperBound - 1))"
}

extension State {
  /// When we had done the task ourselves, on the local clock; nil while that is still ahead.
  ///
  /// Done means that the agenda's step for it has ended, or that half of its minutes have passed.
  func didTask(now: Moment) -> DisplayText? {
    guard let meeting = record.meeting,
      let step = meeting.agenda.steps.firstIndex(where: { $0.screen == .task }),
      meeting.progress.began.indices.contains(step)
    else { return nil }
    let began = meeting.progress.began[step]
    if let took = meeting.progress.took(step) { return meeting.local(at: began + took).map { "\($0.timeOfDay)" } }
    let elapsed = meeting.elapsed(at: now)
    guard elapsed - began >= Int64(meeting.agenda.steps[step].minutes) * 30_000 else { return nil }
    return meeting.local(at: elapsed).map { "\($0.timeOfDay)" }
  }
}
