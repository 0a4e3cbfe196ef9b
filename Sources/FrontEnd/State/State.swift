package import Meetings
import Screen
import TaskAnalysis

/// All that is on screen and all it was made from; only ``reduce(_:_:now:)`` writes it.
package struct State: Hashable, Sendable {
  package internal(set) var record: Record
  /// What can be undone and done again.
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
  /// What the command line and the team's settings ask for.
  package var options: Options
  /// Zeros that may still be typed behind the count of a piece that is left.
  var tailZeros = TailZeros()
  /// The vote that closed last, until a key belongs to what came after it.
  var lateKeys: LateKeys?
  /// What was typed and is not yet taken, by the name of its draft: lines of getting ready, of a mirror, and of a move
  /// that is not there yet.
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

/// The changes of this meeting: in the team file until somebody wants one back, then in memory too.
enum KeptHistory: Hashable, Sendable {
  case inFile
  case here(History)
}

/// The task on the wall, and for each task the sample.
struct Looking: Hashable, Sendable {
  /// Counted from 0 among the meeting's tasks.
  var task = 0
  /// Counted from 0 along the letters; a task without one has not been looked at yet.
  var position: [MathTask.ID: Int] = [:]
  /// Whether the suggestion for a sample is shown.
  var showsSuggestion = false
  /// The first line of the student's words that is shown, when they are longer than the page.
  var firstLine = 0
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
