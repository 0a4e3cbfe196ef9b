package import TaskAnalysis

/// One thing to try in one lesson, for one group's thinking.
package struct Move: Hashable, Sendable, Codable, Identifiable {
  package typealias ID = Identifier<Move>

  /// What became of it.
  package enum Status: Hashable, Sendable, Codable {
    case planned
    /// Tried by how many of us.
    case tried(by: Int)
    /// Not yet; why, where somebody said it.
    case notYet(Hindrance?)
    case setAside

    /// The word that files use.
    package var word: String {
      switch self {
      case .planned: "planned"
      case .tried: "tried"
      case .notYet: "notYet"
      case .setAside: "setAside"
      }
    }

    /// By how many of us it was tried; nil where it was not.
    package var triedBy: Int? {
      if case .tried(let count) = self { count } else { nil }
    }

    /// What kept it from being tried; nil where nobody said, or where nothing did.
    package var hindrance: Hindrance? {
      if case .notYet(let hindrance) = self { hindrance } else { nil }
    }
  }

  package private(set) var id: ID
  /// The meeting that planned it.
  package let meeting: Meeting.ID
  /// The task whose thinking it answers.
  package let task: MathTask.ID
  /// The group it was planned for.
  package private(set) var group: MisconceptionGroup.ID
  /// What we try; empty until it is written.
  package var text: String
  /// Which coming lesson; empty while it is open.
  package var lesson: String
  /// The question to ask.
  package var question: String
  /// Who tries it: `everyone`, or how many; no names.
  package var who: String
  /// Nil where nobody chose one.
  package var kind: MoveKind?
  /// What in the school has to carry it; an optional mark.
  package var support: SupportSubsystem?
  /// What became of it since it was planned.
  package var status: Status
  /// What students said when it was tried; empty until somebody writes it.
  package var heard: String

  package init(
    id: ID, meeting: Meeting.ID, task: MathTask.ID, group: MisconceptionGroup.ID, text: String, lesson: String = "",
    question: String = "can you tell me why?", who: String = "everyone", kind: MoveKind? = nil,
    support: SupportSubsystem? = nil, status: Status = .planned, heard: String = ""
  ) {
    self.id = id
    self.meeting = meeting
    self.task = task
    self.group = group
    self.text = text
    self.lesson = lesson
    self.question = question
    self.who = who
    self.kind = kind
    self.support = support
    self.status = status
    self.heard = heard
  }

  /// The same move with a number of its own.
  package func numbered(_ number: Int64) -> Move {
    var move = self
    move.id = ID(number)
    return move
  }

  /// The same move for another group of its task.
  package func moved(to group: MisconceptionGroup.ID) -> Move {
    var move = self
    move.group = group
    return move
  }

  /// Whether move and lesson are there, which is enough.
  package var isComplete: Bool {
    !text.isEmpty && !lesson.isEmpty
  }
}
