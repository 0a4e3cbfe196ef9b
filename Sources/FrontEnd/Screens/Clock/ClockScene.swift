import Meetings
import SafeText

extension State {
  mutating func reduceClock(_ action: Action, now: Moment) -> [Effect] {
    switch action {
    case .write:
      return lay(.field(Field(.plan, text: "\(record.meeting?.length ?? 45)")))
    case .back: return go(.tag)
    default: return []
    }
  }
}
