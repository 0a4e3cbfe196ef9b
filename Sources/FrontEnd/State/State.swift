package import Meetings
import Screen
import TaskAnalysis

/// All that is on screen and all it was made from; only ``reduce(_:_:now:)`` writes it.
package struct State: Hashable, Sendable {
  package internal(set) var record: Record
  var history: KeptHistory
  /// The screen, with what only that screen has.
  package internal(set) var scene: Scene
  /// The screen that Clock, Agenda and Trends were opened from and go back to; nil when none was.
  var behind: Scene?
  /// What lies over the screen and takes its keys.
  package internal(set) var drawer: Drawer?
  /// What the message row says until the next key.
  var message: Message?
  /// Whether the next `q` leaves a running meeting.
  var isLeaving = false
  /// When a key was last pressed, and what was asked because none was.
  var quiet = Quiet()
  /// What was on the wall in this meeting; kept beside the journal, so undo does not touch it.
  var attention: Attention
  /// Which task and which of its samples we look at.
  var looking = Looking()
  /// Rows that were asked for one by one, because their task's rows are not all in memory.
  var single: [WorkSample.ID: SampleRow] = [:]
  package var options: Options
  /// Zeros that may still be typed behind the count of a piece that is left.
  var tailZeros = TailZeros()
  /// The vote that closed last, until a key belongs to what came after it.
  var lateKeys: LateKeys?
  /// What was typed while getting ready and is not yet taken, by the name of its draft.
  var halfTyped: [String: String] = [:]
  /// Whether it was asked what students thought instead; it is not asked twice.
  var hasAskedInstead = false
  /// Where the last summary was written, to be repeated after the exit.
  package internal(set) var written: [String] = []
  /// What shuffles votes; seeded by whoever made the state, since nothing here rolls dice of its own.
  var dice: SplitMix64

  package init(record: Record, scene: Scene = .start(StartScene()), options: Options = Options()) {
    self.record = record
    attention = record.attention
    self.scene = scene
    self.options = options
    dice = SplitMix64(seed: options.seed)
    history = .inFile
  }
}

/// How the program was asked to look and behave.
package struct Options: Hashable, Sendable {
  /// Whether the small form is used at any size.
  package var isBackRow: Bool
  /// Whether this is a throw-away copy of the sample team.
  package var isSample: Bool
  /// Whether the file is only looked at, so that what would change it does not happen.
  package var isLooking: Bool

  /// Whether the terminal has only ASCII, where big type would be noise.
  package var isASCII: Bool
  /// What studies report about meeting time.
  package var studies: Studies

  /// Which digits switch the clock.
  package var clockKeys: ClockKeys

  /// Whether the goal's line may ask once to return to the goal.
  package var goalAsks: Bool

  /// The home folder, which paths are written from; nil where there is none.
  package var home: String?

  /// Where the shuffling of votes begins.
  package var seed: UInt64

  package init(
    isBackRow: Bool = false, isSample: Bool = false, isLooking: Bool = false, isASCII: Bool = false,
    clockKeys: ClockKeys = .standard, goalAsks: Bool = true, seed: UInt64 = 0, studies: Studies = Studies(),
    home: String? = nil
  ) {
    self.clockKeys = clockKeys
    self.goalAsks = goalAsks
    self.seed = seed
    self.studies = studies
    self.home = home
    self.isBackRow = isBackRow
    self.isASCII = isASCII
    self.isSample = isSample
    self.isLooking = isLooking
  }
}

/// The changes of this meeting: in the team file until somebody wants one back, then in memory too.
enum KeptHistory: Hashable, Sendable {
  case inFile
  case here(History)
}

/// The task on the wall, and for each task the sample.
struct Looking: Hashable, Sendable {
  /// Counted from 0 among the meeting's tasks.
  var task = 0
  var position: [MathTask.ID: Int] = [:]
  /// Whether the suggestion for a sample is shown.
  var showsSuggestion = false
  /// The first line of the student's words that is shown, when they are longer than the page.
  var firstLine = 0
}

/// A screen, with what only that screen has.
package enum Scene: Hashable, Sendable {
  case start(StartScene)
  case prepare(PrepareScene)
  case task
  case tag
  case splits(SplitsScene)
  case piles(PilesScene)
  case groups(GroupsScene)
  case finish(FinishScene)
  case clock
  case timeline(TimelineScene)
  case agenda
  case closing(ClosingScene)
  case summary(SummaryScene)
  case mirror(MirrorScene)
  case voting(VotingScene)
  case trends(TrendsScene)
}

/// What lies over a screen: it takes the keys until it is closed.
package enum Drawer: Hashable, Sendable {
  /// Only the goal and the time; any key lifts it.
  case curtain
  /// The goal in big type, until a key.
  case goal
  case levels(marked: Int)
  case onTheWay(OnTheWayList)
  case picker(Picker)
  case palette(Palette)
  case help(HelpPage)
  case away(Away)
  case choosing(Choosing)
  case objective(OurObjective)
  case narrowing(Narrowing)
  case byHand(ChoosingByHand)
  case beganEarlier(digits: String)
  case whatItWas(WhatItWas)
  case studies
  case field(Field)
  case marking(Marking)
  case protocols(ProtocolList)
  /// The steps of the agenda are being changed; one of them is marked.
  case steps(marked: Int)
  case mirrors(MirrorList)
  case assumptions(AssumptionsTable)
}

extension State {
  /// Where keys are pressed now.
  package var place: Place {
    switch drawer {
    case .levels: .levels
    case .onTheWay: .onTheWay
    case .away, .protocols, .mirrors, .choosing, .objective, .whatItWas: .away
    case .steps: .steps
    case .studies: .studies
    case .picker, .palette, .narrowing, .help: .find
    case .byHand: .byHand
    case .beganEarlier, .field: .field
    case .marking: .marking
    case .curtain, .goal, nil: openPlace
    case .assumptions: .assumptions
    }
  }

  /// The place of the screen, whatever lies over it.
  var openPlace: Place {
    guard case .voting = scene else { return scene.place }
    return votingPlace
  }

  /// The task on the wall; nil when the meeting has none.
  var task: TaskRecord? {
    record.tasks.indices.contains(looking.task) ? record.tasks[looking.task] : record.tasks.first
  }

  /// The position of the sample on the wall, within its task.
  var position: Int {
    guard let task else { return 0 }
    return max(0, min(looking.position[task.task.id] ?? 0, task.shelf.count - 1))
  }

  /// The sample on the wall; nil when the task has none, or its row is not in memory.
  var row: SampleRow? {
    task?.shelf[position]
  }
}

extension Scene {
  /// Whether one looks at it for a while and goes back to where one was.
  var isAside: Bool {
    switch self {
    case .clock, .timeline, .agenda, .trends: true
    default: false
    }
  }

  var place: Place {
    switch self {
    case .start: .start
    case .prepare: .prepare
    case .task: .task
    case .tag: .tag
    case .splits: .splits
    case .piles: .piles
    case .groups: .groups
    case .finish: .finish
    case .clock: .clock
    case .timeline: .timeline
    case .agenda: .agenda
    case .closing: .closing
    case .summary: .summary
    case .mirror: .mirror
    case .voting: .hands
    case .trends: .trends
    }
  }
}
