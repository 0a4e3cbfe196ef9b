import Meetings
import TaskAnalysis

/// The screens that go by a name: on the command line, and in the palette.
package enum ScreenName: String, CaseIterable, Hashable, Sendable {
  case start, task, tag, splits, groups, clock, agenda, summary, trends

  /// Whether there is nothing on it before a meeting.
  var needsMeeting: Bool {
    switch self {
    case .start, .clock, .agenda, .trends: false
    case .task, .tag, .splits, .groups, .summary: true
    }
  }

  /// Whether the program begins a meeting, or goes on with it, when it opens on this screen.
  var needsClock: Bool { needsMeeting || self == .clock }
}

extension State {
  /// Goes to a screen that is looked at for a while, and remembers the one to go back to.
  mutating func goAside(_ aside: Scene) -> [Effect] {
    if !scene.isAside { behind = scene }
    return go(aside)
  }

  /// Goes back to the screen that Clock, Agenda or Trends were opened from, as it was left.
  mutating func goBehind(or other: Scene) -> [Effect] {
    let scene = behind ?? other
    behind = nil
    return go(scene)
  }

  /// Goes to a screen by its name; says so where that one opens with a meeting and there is none.
  mutating func open(_ screen: ScreenName) -> [Effect] {
    guard record.meeting != nil || !screen.needsMeeting else {
      message = "The other screens open with a meeting."
      return []
    }
    switch screen {
    case .start: return go(.start(StartScene()))
    case .task: return go(.task)
    case .tag: return go(.tag)
    case .splits: return openSplits()
    case .groups: return go(.groups(GroupsScene()))
    case .clock: return goAside(.clock)
    case .agenda: return goAside(.agenda)
    case .summary: return go(.summary(SummaryScene()))
    case .trends: return openTrends()
    }
  }
}
