package import TaskAnalysis

/// A summary that may leave the team: no letters, no words of students, and no count that could point at one.
///
/// It has no place for what stays in the room, so a format cannot let it out. What differs from ``Summary`` is said in
/// one table, ``SummaryFact/handling(for:)``.
package struct SharedSummary: Hashable, Sendable {
  package let team: String
  package let meeting: MeetingSummary
  /// Nil unless the team added its minutes; without what a stretch was about.
  package let time: TimeSummary?
  /// In the order in which the meeting had them.
  package let tasks: [SharedTask]
  /// In the order in which they were planned.
  package let moves: [SharedMove]
  /// Without their letters.
  package let definitions: [DefinitionSummary]

  /// What may be shared of a summary; its minutes only where the team adds them.
  package init(_ summary: Summary, withMinutes: Bool = false) {
    team = summary.team
    meeting = summary.meeting
    time = withMinutes ? summary.time.withoutNames : nil
    tasks = summary.tasks.map(SharedTask.init)
    moves = summary.moves.map(SharedMove.init)
    definitions = summary.definitions.map { DefinitionSummary(text: $0.text, task: $0.task, letter: nil) }
  }

  /// The number that the room calls a task by, from 1; nil for a task of another meeting.
  package func number(of task: MathTask.ID) -> Int? {
    tasks.first { $0.id == task }?.number
  }
}

/// One task as it may leave the team.
package struct SharedTask: Hashable, Sendable, Identifiable {
  /// What the room called it by, from 1.
  package let number: Int
  package let id: MathTask.ID
  package let title: String
  package let prompt: String
  /// Classes are numbered and sorted by how the task was set up, so that no teacher is found in them.
  package let asked: AskedSummary
  /// Guarded among themselves, so that none follows from the others.
  package let shown: SharedTally
  /// Largest first as the room had them, also where counts are kept back.
  package let misconceptions: [SharedMisconception]
  /// Guarded together with the counts of the misconceptions.
  package let noneSeen: GuardedCount
  /// Guarded together with the counts of the misconceptions.
  package let notLookedAt: GuardedCount
  /// Nil when nobody voted on the task.
  package let agreement: SharedAgreement?

  init(_ task: TaskSummary) {
    number = task.number
    id = task.id
    title = task.title
    prompt = task.prompt
    asked = task.asked.withoutNames
    shown = SharedTally(task)
    let groups = task.misconceptions.map(\.count)
    let guarded = GuardedCount.guarding(groups + [task.noneSeen, task.notLookedAt])
    misconceptions = zip(task.misconceptions, guarded).map(SharedMisconception.init)
    noneSeen = guarded[groups.count]
    notLookedAt = guarded[groups.count + 1]
    agreement = task.agreement.map(SharedAgreement.init)
  }

  /// The words to show for the task: the prompt, or the title where there is no prompt.
  package var wording: String { prompt.isEmpty ? title : prompt }
}

/// What the work shows, as far as it may be known.
package struct SharedTally: Hashable, Sendable {
  package let reason: GuardedCount
  package let reproduce: GuardedCount
  package let noEvidence: GuardedCount
  package let untagged: GuardedCount
  package let unsorted: GuardedCount

  init(_ task: TaskSummary) {
    let guarded = GuardedCount.guarding([
      task.shown.reason, task.shown.reproduce, task.shown.noEvidence, task.untagged, task.unsorted,
    ])
    (reason, reproduce, noEvidence) = (guarded[0], guarded[1], guarded[2])
    (untagged, unsorted) = (guarded[3], guarded[4])
  }

  /// How many papers show a demand, as far as it may be known.
  package subscript(demand: WorkDemand) -> GuardedCount {
    switch demand {
    case .reason: reason
    case .reproduce: reproduce
    case .noEvidence: noEvidence
    }
  }
}

/// A named way of thinking, without anybody's words.
package struct SharedMisconception: Hashable, Sendable {
  package let name: String
  package let bank: String?
  /// Lettered samples and papers, as far as they may be known.
  package let count: GuardedCount
  package let anticipated: Bool
  package let probe: String
  package let next: NextMove?

  init(_ misconception: MisconceptionSummary, count: GuardedCount) {
    name = misconception.name
    bank = misconception.bank
    self.count = count
    anticipated = misconception.anticipated
    probe = misconception.probe
    next = misconception.next
  }
}

/// A move, without who tries it, how many did, and what students said.
package struct SharedMove: Hashable, Sendable {
  package let text: String
  package let lesson: String?
  package let task: MathTask.ID
  package let misconception: String
  package let question: String
  package let kind: MoveKind?
  package let support: SupportSubsystem?
  /// The word that files use, see ``Move/Status/word``.
  package let status: String

  init(_ move: MoveSummary) {
    text = move.text
    lesson = move.lesson
    task = move.task
    misconception = move.misconception
    question = move.question
    kind = move.kind
    support = move.support
    status = move.status.word
  }
}

/// How far the room agreed, without the pieces it differed on.
///
/// A coefficient is a figure made of the votes: from few pieces they could be computed back. So there is a place for
/// one only where nothing of what it was made of is kept back.
package enum SharedAgreement: Hashable, Sendable {
  case open(pieces: Int, unanimous: Int, beyondLuck: Coefficients)
  case keptBack(pieces: GuardedCount, unanimous: GuardedCount)

  /// How far beyond luck the room agreed; each is nil where it is not defined.
  package struct Coefficients: Hashable, Sendable {
    /// Krippendorff's alpha; nil where it is not defined.
    package let alpha: Double?
    /// A rough range of alpha; nil where there are too few pieces for one.
    package let range: ClosedRange<Double>?
    /// Gwet's AC1; nil where it is not defined.
    package let ac1: Double?
  }

  init(_ agreement: AgreementSummary) {
    let unanimous = GuardedCount.guarding([agreement.unanimous, agreement.pieces - agreement.unanimous])[0]
    if case .shown(let count) = unanimous {
      let coefficients = Coefficients(alpha: agreement.alpha, range: agreement.range, ac1: agreement.ac1)
      self = .open(pieces: agreement.pieces, unanimous: count, beyondLuck: coefficients)
    } else {
      let isSmall = agreement.pieces < GuardedCount.smallest
      self = .keptBack(pieces: isSmall ? .fewerThanTen : .shown(agreement.pieces), unanimous: unanimous)
    }
  }

  /// How many pieces at least two of us tagged, as far as it may be known.
  package var pieces: GuardedCount {
    switch self {
    case .open(let pieces, _, _): .shown(pieces)
    case .keptBack(let pieces, _): pieces
    }
  }

  /// On how many of them we all chose the same, as far as it may be known.
  package var unanimous: GuardedCount {
    switch self {
    case .open(_, let unanimous, _): .shown(unanimous)
    case .keptBack(_, let unanimous): unanimous
    }
  }

  /// Nil where a count is kept back.
  package var beyondLuck: Coefficients? {
    if case .open(_, _, let coefficients) = self { coefficients } else { nil }
  }
}

extension AskedSummary {
  /// The same without the names and grades of classes, in an order that is not the order they came in.
  fileprivate var withoutNames: AskedSummary {
    let sorted = sections.sorted { one, other in
      (one.setUp?.word ?? "", one.taughtWord) < (other.setUp?.word ?? "", other.taughtWord)
    }
    return AskedSummary(
      written: written,
      sections: sorted.enumerated().map { index, section in
        TaskInSection(
          task: section.task, section: String(index + 1), justTaught: section.justTaught, setUp: section.setUp)
      })
  }
}

extension TaskInSection {
  fileprivate var taughtWord: String { justTaught.map { $0 ? "yes" : "no" } ?? "" }
}
