/// A way to spend a meeting that was thought out before: an agenda with a name and where it comes from.
///
/// Written as a file of ``Entry`` lines: `name`, `about` and `source`, then for each step `step`, `minutes`, and where
/// they help `clock`, `screen`, `say` and `move`.
package struct MeetingProtocol: Hashable, Sendable, Identifiable {
  /// The name of its file, without the ending.
  package let id: String
  package let name: String
  /// What it is good for, in one sentence; empty when nobody wrote it.
  package let about: String
  /// Who thought it out; empty when nobody wrote it.
  package let source: String
  /// Its steps; its name is the protocol's.
  package let agenda: Agenda

  /// The most steps that a wall can show, and the most minutes of all of them.
  package static let mostSteps = 20
  package static let mostMinutes = 600

  private static let headKeys = ["name", "about", "source", "step"]
  private static let stepKeys = ["step", "minutes", "clock", "screen", "say", "move"]

  /// Reads a protocol from its file; the failure says in which line and why.
  package init(id: String, reading bytes: [UInt8]) throws(EntryFailure) {
    let (lines, parts) = try Entry.read(bytes).split(at: ["step"])
    let head = try EntryGroup(lines, line: 1, keys: Self.headKeys)
    self.id = id
    name = try head.require("name")
    about = head["about"]?.value ?? ""
    source = head["source"]?.value ?? ""
    guard let first = parts.first?.first else { throw .missing(line: 1, key: "step") }
    if parts.count > Self.mostSteps {
      throw .tooMany(line: parts[Self.mostSteps][0].line, key: "step", most: Self.mostSteps)
    }
    var steps: [Agenda.Step] = []
    for part in parts { steps.append(try Agenda.Step(part)) }
    agenda = Agenda(steps, name: name)
    guard agenda.minutes <= Self.mostMinutes else {
      throw .unexpected(
        line: first.line, key: "minutes", expected: "at most \(Self.mostMinutes) in all", found: "\(agenda.minutes)")
    }
  }

  fileprivate static let clockWords: [(word: String, value: Activity?)] =
    Activity.all.map { (word: $0.wallName, value: $0) } + [(word: "nothing", value: nil)]

  fileprivate static let screenWords = StepScreen.allCases.map { (word: $0.rawValue, value: $0) }

  fileprivate static func group(_ lines: [Entry]) throws(EntryFailure) -> EntryGroup {
    try EntryGroup(lines, line: lines.first?.line ?? 1, keys: stepKeys)
  }
}

extension Agenda.Step {
  /// A step of its lines; without a word for the clock, what runs goes on.
  fileprivate init(_ lines: [Entry]) throws(EntryFailure) {
    let group = try MeetingProtocol.group(lines)
    guard let minutes = try group.number("minutes", in: Agenda.Step.minuteRange) else {
      throw .missing(line: group.line, key: "minutes")
    }
    let activity = try group.choice("clock", among: MeetingProtocol.clockWords) ?? nil
    self.init(
      try group.require("step"), minutes: minutes, activity: activity,
      screen: try group.choice("screen", among: MeetingProtocol.screenWords), sentence: group["say"]?.value ?? "",
      isMove: try group["move"]?.isYes() ?? false)
  }
}
