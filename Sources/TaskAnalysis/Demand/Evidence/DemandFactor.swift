/// What can happen to a task between the page and the work: what lets its demand fall, and what keeps it up.
///
/// After Henningsen and Stein's factors of decline and of maintenance, in our words. They are of the task and the
/// lesson, never of a teacher or a student.
package enum DemandFactor: String, CaseIterable, Sendable, Codable {
  case madeRoutine = "made-routine"
  case answersFirst = "answers-first"
  case timeOff = "time-off"
  case unrest
  case poorFit = "poor-fit"
  case nothingExpected = "nothing-expected"
  case supportForThinking = "support-for-thinking"
  case watchingOneself = "watching-oneself"
  case thinkingShown = "thinking-shown"
  case pressForReasons = "press-for-reasons"
  case builtOnKnown = "built-on-known"
  case connections
  case rightTime = "right-time"

  /// Which way it moves the demand.
  package enum Direction: String, CaseIterable, Sendable, Codable {
    case fall, keep
  }

  package var direction: Direction {
    switch self {
    case .madeRoutine, .answersFirst, .timeOff, .unrest, .poorFit, .nothingExpected: .fall
    case .supportForThinking, .watchingOneself, .thinkingShown, .pressForReasons, .builtOnKnown, .connections,
      .rightTime:
      .keep
    }
  }

  /// What happened, in at most 46 characters, with nobody in it.
  package var says: String {
    switch self {
    case .madeRoutine: "the open part became steps to follow"
    case .answersFirst: "right or finished counted more than why"
    case .timeOff: "too little time, or too much"
    case .unrest: "the lesson had other things to settle"
    case .poorFit: "it did not fit: interest, basis or wording"
    case .nothingExpected: "a why was asked for and not waited for"
    case .supportForThinking: "help that left the thinking open"
    case .watchingOneself: "ways to check one's own progress"
    case .thinkingShown: "good reasoning could be seen or heard"
    case .pressForReasons: "\"why?\" was asked again and again"
    case .builtOnKnown: "it built on what was known"
    case .connections: "ideas were tied together often"
    case .rightTime: "the time was about right"
    }
  }

  /// The factors of a direction, in order.
  package static func factors(_ direction: Direction) -> [DemandFactor] {
    allCases.filter { $0.direction == direction }
  }
}

/// Where the demand of a task is not the same all the way: as written, as set up, and in most of the work.
package struct DemandGap: Hashable, Sendable {
  /// Nil where the room has not said it.
  package let written: DemandBand?
  /// Nil where nobody has said it; several where classes differed.
  package let setUp: [DemandBand]
  /// What most of the tagged work shows; nil with fewer than 3 pieces that show something, or as many of both.
  package let shown: DemandBand?
  package let tally: DemandTally

  /// Looks along the way of a task.
  ///
  /// Work with no evidence shows neither band, so it opens no gap. Most of the work means more than half of what does
  /// show one. Worked example: written to reason, 2 pieces that reason and 5 that reproduce: shown is reproduce.
  package init(written: TaskDemand?, setUp: [SetUp], shown tally: DemandTally) {
    self.written = written?.band
    self.setUp = setUp.flatMap { setUp -> [DemandBand] in
      switch setUp {
      case .level(let level): [level.band]
      case .differedByClass: [.reason, .reproduce]
      }
    }
    self.tally = tally
    let tells = tally.reason + tally.reproduce
    shown = tells < 3 || tally.reason == tally.reproduce ? nil : tally.reason > tally.reproduce ? .reason : .reproduce
  }

  /// Whether two of them differ.
  package var isOpen: Bool {
    Set(setUp + [written, shown].compactMap(\.self)).count > 1
  }
}
