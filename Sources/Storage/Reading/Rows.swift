import Meetings
import TaskAnalysis

extension Identifier {
  init(_ columns: inout Columns) throws {
    self.init(try columns.next())
  }
}

extension Team {
  static let columns = "name, course, seats, target_planning, target_unbroken, asks_about_goal"

  init(_ columns: inout Columns) throws {
    self.init(
      name: try columns.next(), course: try columns.next(), seats: try columns.next(),
      targets: Targets(planningShare: try columns.next(), unbrokenMinutes: try columns.next()),
      asksAboutGoal: try columns.next())
  }
}

extension MathTask {
  static let columns = "id, title, prompt, answer_key, written, asks_after"

  init(_ columns: inout Columns) throws {
    let id = try ID(&columns)
    let title: String = try columns.next()
    let prompt: String = try columns.next()
    let key: String = try columns.next()
    let written = try columns.nextIfAny(TaskDemand.init(word:))
    let asksAfter: Int64? = try columns.next()
    self.init(
      id: id, title: title, prompt: prompt, key: key, written: written,
      asksAfter: asksAfter.map(MisconceptionGroup.ID.init))
  }
}

extension TaskInSection {
  static let columns = "task, section, grade, just_taught, set_up"

  init(_ columns: inout Columns) throws {
    self.init(
      task: try MathTask.ID(&columns), section: try columns.next(), grade: try columns.next(),
      justTaught: try columns.next(), setUp: try columns.nextIfAny(SetUp.init(word:)))
  }
}

extension WorkSample {
  static let columns = "s.id, s.task, s.position, s.section, s.response, s.answer, s.image, s.marked_correct"

  init(_ columns: inout Columns) throws {
    self.init(
      id: try ID(&columns), task: try MathTask.ID(&columns), position: try columns.next(),
      section: try columns.next(), response: try columns.next(), answer: try columns.next(),
      image: try columns.next(), markedCorrect: try columns.next())
  }
}

extension SampleRow {
  static let columns =
    WorkSample.columns + ", t.demand, t.in_doubt, t.words_start, t.words_end, t.words_written"
    + ", p.sample IS NOT NULL, p.misconception_group"

  /// The sample as `s`, with its tag in the meeting `?1` as `t` and its place as `p`.
  static let source = """
    sample s
    LEFT JOIN room_tag t ON t.meeting = ?1 AND t.sample = s.id
    LEFT JOIN group_place p ON p.sample = s.id
    """

  init(_ columns: inout Columns) throws {
    self.init(
      sample: try WorkSample(&columns), tag: try RoomTag(&columns), place: try GroupPlace.read(&columns))
  }
}

extension RoomTag {
  fileprivate init(_ columns: inout Columns) throws {
    let demand = try columns.nextIfAny(WorkDemand.init(rawValue:))
    let inDoubt: Bool? = try columns.next()
    let start: Int? = try columns.next()
    let end: Int? = try columns.next()
    let written: String? = try columns.next()
    var words = written.map(DecidingWords.written)
    if let start, let end { words = .part(start: start, end: end) }
    self.init(demand: demand, inDoubt: inDoubt ?? false, words: words)
  }
}

extension GroupPlace {
  fileprivate static func read(_ columns: inout Columns) throws -> GroupPlace? {
    let isPlaced: Bool = try columns.next()
    let group: Int64? = try columns.next()
    guard isPlaced else { return nil }
    return group.map { .group(Identifier($0)) } ?? .noneSeen
  }
}

extension MisconceptionGroup {
  static let columns = "id, task, name, hint, bank, anticipated, papers, probe, next_move, example"

  init(_ columns: inout Columns) throws {
    self.init(
      id: try ID(&columns), task: try MathTask.ID(&columns), name: try columns.next(), hint: try columns.next(),
      bank: try columns.next(), anticipated: try columns.next(), papers: try columns.next(),
      probe: try columns.next(), nextMove: try columns.next(), example: try columns.next())
  }
}

extension Pile {
  static let columns = "task, papers, reason, reproduce, no_evidence, none_seen"

  init(_ columns: inout Columns) throws {
    let task = try MathTask.ID(&columns)
    let papers: Int = try columns.next()
    let tally = DemandTally(
      reason: try columns.next(), reproduce: try columns.next(), noEvidence: try columns.next())
    self.init(task: task, papers: papers, tally: tally, noneSeen: try columns.next())
  }
}

extension OnTheWay {
  static let columns = "task, factors"

  init(_ columns: inout Columns) throws {
    let task = try MathTask.ID(&columns)
    let words: String = try columns.next()
    self.init(
      task: task,
      factors: try words.split(separator: " ").map {
        guard let factor = DemandFactor(rawValue: String($0)) else { throw UnexpectedValue() }
        return factor
      })
  }
}

extension Move {
  static let columns =
    "id, meeting, task, misconception_group, text, lesson, question, who, status, tried_by, heard"
    + ", kind, support, hindrance"

  init(_ columns: inout Columns) throws {
    self.init(
      id: try ID(&columns), meeting: try Meeting.ID(&columns), task: try MathTask.ID(&columns),
      group: try MisconceptionGroup.ID(&columns), text: try columns.next(), lesson: try columns.next(),
      question: try columns.next(), who: try columns.next())
    let word: String = try columns.next()
    let triedBy: Int? = try columns.next()
    heard = try columns.next()
    kind = try columns.nextIfAny(MoveKind.init(rawValue:))
    support = try columns.nextIfAny(SupportSubsystem.init(rawValue:))
    status = try Status(word: word, triedBy: triedBy, hindrance: columns.nextIfAny(Hindrance.init(rawValue:)))
  }
}

extension Move.Status {
  fileprivate init(word: String, triedBy: Int?, hindrance: Hindrance?) throws {
    if let triedBy {
      self = .tried(by: triedBy)
    } else if let status = [Self.planned, .notYet(hindrance), .setAside].first(where: { $0.word == word }) {
      self = status
    } else {
      throw UnexpectedValue()
    }
  }
}

extension Note {
  static let columns = "meeting, task, sample, misconception_group, step, text"

  init(_ columns: inout Columns) throws {
    let meeting = try Meeting.ID(&columns)
    let task: Int64? = try columns.next()
    let sample: Int64? = try columns.next()
    let group: Int64? = try columns.next()
    let step: Int? = try columns.next()
    let subject: Subject =
      task.map { .task(Identifier($0)) } ?? sample.map { .sample(Identifier($0)) }
      ?? group.map { .group(Identifier($0)) } ?? .step(step)
    self.init(meeting: meeting, subject: subject, text: try columns.next())
  }
}
