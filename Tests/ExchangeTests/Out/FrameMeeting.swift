import Meetings
import TaskAnalysis

/// A meeting of 42 minutes with 12 lettered papers on one task and a pile of 24 on another.
enum FrameMeeting {
  static let start = Moment(sinceBoot: 0, boot: "b", wall: 1_768_507_200_000, offsetMinutes: -300)
  static let letters = "ABCDEFGHJKLM"

  static let twelfths = MathTask(
    id: MathTask.ID(1), title: "Twelfths", prompt: "Write 3/4 and 2/3 in twelfths.",
    written: .level(.proceduresWithoutConnections))
  static let greater = MathTask(
    id: MathTask.ID(2), title: "Greater", prompt: "Which is greater, 3/4 or 2/3? Explain how you know.", key: "3/4",
    written: .level(.proceduresWithConnections))

  static let wholeNumber = MisconceptionGroup(
    id: MisconceptionGroup.ID(11), task: greater.id, name: "Whole-number thinking", bank: "fr-compare-whole",
    anticipated: true, probe: "Cut a pan in 3 or in 4: which piece is bigger? Why?",
    nextMove: "Fold two strips of paper.")
  static let gap = MisconceptionGroup(
    id: MisconceptionGroup.ID(12), task: greater.id, name: "Gap thinking", bank: "fr-gap", anticipated: true,
    probe: "Each is missing one piece. Are the missing pieces the same size?",
    nextMove: "compare 1/4 and 1/3 left over")
  static let smaller = MisconceptionGroup(
    id: MisconceptionGroup.ID(13), task: greater.id, name: "Smaller bottom wins")

  static let words: [Character: String] = [
    "A": "3/4 is only 1/4 away from 1 and 2/3 is 1/3 away, so 3/4 is closer.", "B": "they both miss one",
    "C": "3/4 has more pieces than 2/3\nso you get more.", "D": "thirds are bigger than fourths",
    "E": "I drew it, each has one missing", "F": "4 and 3 are the big numbers",
    "G": "3/4 is bigger because 4 is bigger than 3\nand 3 is bigger than 2.", "K": "4ths and 3rds, 4 is more",
    "M": "3/4",
  ]

  static let rows: [SampleRow] = zip(letters, "RPRRPPRPRPPN").enumerated().map { position, pair in
    let (letter, mark) = pair
    let response = words[letter]
    let place: GroupPlace? =
      switch letter {
      case "C", "F", "G", "K": .group(wholeNumber.id)
      case "B", "L": .group(gap.id)
      case "D": .group(smaller.id)
      case "A", "J", "M": .noneSeen
      default: nil
      }
    return SampleRow(
      sample: WorkSample(
        id: WorkSample.ID(100 + Int64(position)), task: greater.id, position: position, response: response),
      tag: RoomTag(
        demand: mark == "R" ? .reason : mark == "P" ? .reproduce : .noEvidence, inDoubt: letter == "D",
        words: letter == "G" ? .part(start: 14, end: 40) : nil),
      place: place)
  }

  static func members(of place: GroupPlace) -> Members {
    let own = rows.filter { $0.place == place }.map(\.reference)
    return Members(count: own.count, first: own)
  }

  static let log = TimeLog(
    [
      (0, .logistics), (180, .planning(.studentWork)), (420, .strategy), (559, .planning(.studentWork)),
      (1290, .unfocused), (1410, .planning(.studentWork)), (1879, .strategy), (1920, .planning(.nextLesson)),
      (2460, .logistics),
    ].map { (second: Int64, activity: Activity) in TimeLog.Boundary(at: second * 1000, activity: activity) })

  static let move = Move(
    id: Move.ID(21), meeting: Meeting.ID(3), task: greater.id, group: wholeNumber.id,
    text: "compare 3/4 and 2/3 on one number line", lesson: "4.6")

  static let record = Record(
    team: Team(name: "Grade 4 and 5", seats: 6),
    meeting: Meeting(
      id: Meeting.ID(3), title: "Which is greater?", goal: "Every student can say why 3/4 > 2/3",
      stage: .ended(start: start, at: 2_520_000)),
    timeLog: log,
    tasks: [
      TaskRecord(
        task: twelfths, sections: [TaskInSection(task: twelfths.id, section: "A", justTaught: true)],
        pile: Pile(
          task: twelfths.id, papers: 24, tally: DemandTally(reason: 3, reproduce: 19, noEvidence: 2))),
      TaskRecord(
        task: greater,
        sections: [TaskInSection(task: greater.id, section: "A", setUp: .level(.proceduresWithoutConnections))],
        shelf: SampleShelf(count: 12, lower: 0, rows: rows),
        tagged: DemandTally(reason: 5, reproduce: 6, noEvidence: 1),
        groups: [
          GroupRecord(group: wholeNumber, members: members(of: .group(wholeNumber.id))),
          GroupRecord(group: gap, members: members(of: .group(gap.id))),
          GroupRecord(group: smaller, members: members(of: .group(smaller.id))),
        ], noneSeen: members(of: .noneSeen)),
    ],
    moves: [move])

  /// The meeting summed up; `edit` may change its record before.
  static func summary(_ edit: (inout Record) -> Void = { _ in }) -> Summary? {
    var record = record
    edit(&record)
    return Summary(of: record, rows: [greater.id: rows], at: start)
  }
}
