import Meetings
import SafeText
import Screen

/// The mirrors to look into.
package struct MirrorList: Hashable, Sendable {
  /// The mirrors that can be opened, never none.
  let mirrors: [Mirror]
  let months: [MonthMinutes]
  /// The marked mirror, from 0.
  var marked = 0
}

extension State {
  /// Whether a meeting runs or was only left, so that there is no time for mirrors.
  var isMeetingOpen: Bool {
    switch record.meeting?.stage {
    case .running, .paused: true
    case .prepared, .ended, nil: false
    }
  }

  /// Asks for the mirrors, which come back as an arrival; while a meeting is open it says why not.
  mutating func openMirrors() -> [Effect] {
    guard !isMeetingOpen else {
      message = "Mirrors are for between meetings."
      return []
    }
    return [.load(.mirrors)]
  }

  /// Shows the mirrors that were asked for; a file of the team's own that was refused is named with its reason.
  mutating func list(_ mirrors: [Mirror], _ months: [MonthMinutes], refused: [DisplayText]) -> [Effect] {
    say(refused: refused)
    guard !mirrors.isEmpty else { return [] }
    return lay(.mirrors(MirrorList(mirrors: mirrors, months: months)))
  }

  /// Enter goes to the marked mirror and on to an answer that is half written; the list must not be empty.
  mutating func reduceMirrors(_ list: MirrorList, _ action: Action, now: Moment) -> [Effect] {
    var list = list
    switch action {
    case .up: list.marked = max(0, list.marked - 1)
    case .down: list.marked = min(list.mirrors.count - 1, list.marked + 1)
    case .first: list.marked = 0
    case .last: list.marked = list.mirrors.count - 1
    case .back:
      drawer = nil
      return []
    case .open:
      return go(.mirror(MirrorScene(list.mirrors[list.marked], months: list.months))) + openHalfWritten()
    default: break
    }
    drawer = .mirrors(list)
    return []
  }

  /// Draws when each was last looked into; the list must not be empty.
  func drawMirrors(_ list: MirrorList, on page: inout Page) {
    let choices = list.mirrors.map { mirror in
      let last = record.reflections.last { $0.mirror == mirror.id }
      return Choice(
        name: DisplayText(mirror.name), note: last.map { "last on \($0.day.local.dayAndMonth)" } ?? "not yet")
    }
    page.choices("WHICH MIRROR?", choices, marked: list.marked)
    page.say(message ?? Message(Line(DisplayText(list.mirrors[list.marked].about))))
    page.foot([FooterEntry("↑↓", "choose"), FooterEntry("Enter", "look"), .back])
  }
}
