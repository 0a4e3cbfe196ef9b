import Meetings
import SafeText
import Screen
import TaskAnalysis

extension BallotChoice {
  /// The mark in a row of votes: the three of the work, and for levels four that keep the two bands apart.
  var mark: DisplayText {
    switch self {
    case .reason, .proceduresWithConnections: "●"
    case .reproduce, .proceduresWithoutConnections: "○"
    case .noEvidence: "◌"
    case .doingMathematics: "▲"
    case .memorization: "·"
    }
  }

  /// The role it is drawn in, with its word or alone.
  var role: Role {
    switch band {
    case .reason: .reason
    case .reproduce: .reproduce
    case nil: .noEvidence
    }
  }

  /// Whether what is agreed on is this choice, or the band that it lies in.
  func isCalled(_ agreed: BallotChoice) -> Bool {
    self == agreed || (level != nil && agreed.level == nil && band == agreed.band)
  }

  var markLine: Line { Line(mark, role) }

  /// Mark and word in capitals: `● REASON`.
  var inCapitals: Line { Line("\(mark) \(words.uppercased())", role) }

  /// A letter beside the mark where a column is narrow: `● R`.
  var initial: Line {
    switch self {
    case .reason: Line("● R", role)
    case .reproduce: Line("○ P", role)
    case .noEvidence: Line("◌ ?", role)
    default: markLine
    }
  }

  /// The word in a legend that has to hold four of them.
  var shortWords: DisplayText {
    switch self {
    case .doingMathematics: "doing"
    case .proceduresWithConnections: "with connections"
    case .proceduresWithoutConnections: "without"
    case .memorization: "memory"
    default: DisplayText(words)
    }
  }
}

extension Ballot {
  /// The votes as marks, side after side: `● ● ● ○ ○ ○`; of a shuffled order nothing is to be seen.
  var marks: Line {
    let marks = counts.flatMap { Array(repeating: $0.choice, count: $0.count) }.map(\.markLine)
    return marks.dropFirst().reduce(marks.first ?? "") { $0 + " " + $1 }
  }

  /// The counts: `3 – 3`, `2 – 3 – 1`; the last one goes where nobody chose it, the first two always stand.
  var countWords: DisplayText {
    let numbers = counts.map(\.count)
    let shown = scale == .work && numbers.last == 0 ? numbers.dropLast() : numbers[...]
    return shown.map { "\($0)" as DisplayText }.joined(separator: " – ")
  }
}

extension Int {
  /// The number as a word at the beginning of a sentence, up to twelve.
  var asFirstWord: String {
    let words = [
      "None", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve",
    ]
    return words.indices.contains(self) ? words[self] : "\(self)"
  }
}

extension Line {
  /// What is said instead of how many we differed on where nobody shares a piece with another.
  static var nothingToCompare: Line { "One vote on each: nothing to compare." }
}

extension Agenda {
  /// How many splits the meeting has room to talk about: three minutes each of the step that does; three without one.
  var splitsToTalkAbout: Int {
    steps.first { $0.screen == .splits }.map { max(1, $0.minutes / 3) } ?? 3
  }
}
