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

extension Scene {
  /// Whether one looks at it for a while and goes back to where one was.
  var isAside: Bool {
    switch self {
    case .clock, .timeline, .agenda, .trends: true
    default: false
    }
  }

  /// Whose keys are pressed there while nothing lies over it.
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
