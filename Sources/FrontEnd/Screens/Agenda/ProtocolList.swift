import Meetings
import SafeText
import Screen

/// The protocols to choose from.
package struct ProtocolList: Hashable, Sendable {
  let protocols: [MeetingProtocol]
  var marked: Int

  /// Marks the one that the meeting has.
  init(_ protocols: [MeetingProtocol], having agenda: Agenda) {
    self.protocols = protocols
    marked = protocols.firstIndex { $0.agenda.name == agenda.name } ?? 0
  }
}

extension State {
  /// Asks for the protocols there are, for the meeting that runs or the next one.
  mutating func chooseAgenda() -> [Effect] {
    guard record.meeting?.isEnded != true else { return sayAgendaIsOver() }
    return [.load(.protocols)]
  }

  /// Says why the agenda of a meeting that has ended is not changed.
  mutating func sayAgendaIsOver() -> [Effect] {
    message = "This meeting has ended; get the next one ready on Start."
    return []
  }

  /// Shows the protocols; a file of the team's own that was refused is named with its reason.
  mutating func list(_ protocols: [MeetingProtocol], refused: [DisplayText]) -> [Effect] {
    say(refused: refused)
    guard !protocols.isEmpty else { return [] }
    return lay(.protocols(ProtocolList(protocols, having: record.meeting?.agenda ?? .standard)))
  }

  /// Names the first file that was refused, with its reason and how many more there are; says nothing without one.
  mutating func say(refused: [DisplayText]) {
    guard let first = refused.first else { return }
    message = refused.count == 1 ? Message(Line(first)) : "\(first) (and \(refused.count - 1) more)"
  }

  /// Enter alone changes something, the meeting takes the marked agenda; the list must not be empty.
  mutating func reduceProtocols(_ list: ProtocolList, _ action: Action, now: Moment) -> [Effect] {
    var list = list
    switch action {
    case .up: list.marked = max(0, list.marked - 1)
    case .down: list.marked = min(list.protocols.count - 1, list.marked + 1)
    case .first: list.marked = 0
    case .last: list.marked = list.protocols.count - 1
    case .back:
      drawer = nil
      return []
    case .open:
      drawer = nil
      return take(list.protocols[list.marked], now: now)
    default: break
    }
    drawer = .protocols(list)
    return []
  }

  /// Takes a protocol for the meeting that runs, which then begins its steps anew, or for the next; asks for the bell.
  private mutating func take(_ chosen: MeetingProtocol, now: Moment) -> [Effect] {
    let isRunning = record.meeting?.isRunning == true
    let time = record.meeting?.elapsed(at: now) ?? 0
    let effects = plan(.agenda) { meeting in
      meeting.agenda = chosen.agenda
      if isRunning {
        meeting.progress = AgendaProgress()
        meeting.progress.step(in: meeting.agenda, at: time)
      } else if meeting.bellTime == nil {
        meeting.length = chosen.agenda.minutes
      }
    }
    return effects + openBell()
  }

  /// Changes the plan of the meeting at hand, or of the next one, which is then made ready.
  mutating func plan(_ name: Change.Name, _ edit: (inout Meeting) -> Void) -> [Effect] {
    let prepared = record.meeting == nil ? prepareMeeting() : []
    guard let meeting = record.meeting, !meeting.isEnded else { return prepared }
    var changed = meeting
    edit(&changed)
    guard changed != meeting else { return prepared }
    return prepared + commit(name, [.meeting(Replacement(before: meeting, after: changed))])
  }

  /// Draws the drawer with what the marked agenda is about in the message row; the list must not be empty.
  func drawProtocols(_ list: ProtocolList, on page: inout Page) {
    let choices = list.protocols.map { Choice(name: DisplayText($0.name), note: "\($0.agenda.minutes) minutes") }
    page.choices("WHICH AGENDA?", choices, marked: list.marked)
    let about = list.protocols[list.marked].about
    page.say(message ?? Message(Line(DisplayText(about))))
    page.foot([FooterEntry("↑↓", "choose"), FooterEntry("Enter", "take it"), .back])
  }
}

extension Agenda {
  /// What the wall calls it.
  var wallName: String {
    name ?? "\(minutes) minutes in \(steps.count) steps"
  }
}
