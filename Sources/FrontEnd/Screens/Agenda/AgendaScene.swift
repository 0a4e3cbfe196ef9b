import Meetings

extension State {
  /// Leads on to the steps and to other agendas; nothing is changed here itself.
  mutating func reduceAgenda(_ action: Action, now: Moment) -> [Effect] {
    switch action {
    case .back:
      goBehind(or: record.meeting == nil || record.meeting?.stage == .prepared ? .start(StartScene()) : .task)
    case .write: openSteps()
    case .open: chooseAgenda()
    default: []
    }
  }
}
