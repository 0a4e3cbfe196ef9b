import Meetings

extension State {
  /// Moves on a state of a file that is only looked at: what would change the file does not happen, and the message row
  /// says so; text that is typed is kept nowhere.
  mutating func onlyLook(_ action: Action, now: Moment) -> [Effect] {
    let before = self
    let effects = advance(action, now: now)
    if effects.contains(.quit) { return [.quit] }
    guard effects.contains(where: \.isChange) else { return effects.filter { !$0.isTrace } }
    self = before
    switch action {
    case .tick, .slept, .arrived: break
    default:
      isLeaving = false
      message = "ONLY LOOKING: nothing is changed here."
    }
    return []
  }
}

extension Effect {
  /// Whether it changes what the team file holds, or writes what a meeting ended with.
  ///
  /// What was done is asked for only to take it back or to do it again.
  fileprivate var isChange: Bool {
    switch self {
    case .commit, .takeBack, .doAgain, .keepPass, .bringIn, .writeClosing, .load(.history): true
    case .draft, .attend, .load, .readFile, .lookThrough, .export, .exportShown, .preview, .writeSheet, .printPage,
      .openSampleTeam, .exportMirror, .quit:
      false
    }
  }

  /// Whether it keeps what was typed or shown, which belongs to who holds the file.
  fileprivate var isTrace: Bool {
    switch self {
    case .draft, .attend: true
    default: false
    }
  }
}
