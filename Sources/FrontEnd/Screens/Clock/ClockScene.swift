import Meetings
import SafeText

extension State {
  /// The keys that only this screen has: those that switch the clock are everywhere's.
  mutating func reduceClock(_ action: Action, now: Moment) -> [Effect] {
    switch action {
    case .write:
      return lay(.field(Field(.plan, text: "\(record.meeting?.length ?? 45)")))
    case .open: return openTimeline(now: now)
    case .target: return openTarget()
    case .studies: return lay(.studies)
    case .back: return goBehind(or: .tag)
    default: return []
    }
  }
}
