import Meetings
import SafeText
import Screen

extension State {
  /// The agenda on the wall: that of the meeting, or what the next one begins with.
  var agenda: Agenda { record.meeting?.agenda ?? .standard }

  /// Opens the steps, to change them.
  mutating func openSteps() -> [Effect] {
    guard record.meeting?.isEnded != true else { return sayAgendaIsOver() }
    return lay(.steps(marked: record.meeting?.progress.current ?? 0))
  }

  /// Each key that changes a step is a change of its own, kept at once; the drawer stays open until Esc.
  mutating func reduceSteps(_ marked: Int, _ action: Action) -> [Effect] {
    let last = max(0, agenda.steps.count - 1)
    let marked = max(0, min(marked, last))
    drawer = .steps(marked: marked)
    switch action {
    case .back: drawer = nil
    case .up: drawer = .steps(marked: max(0, marked - 1))
    case .down: drawer = .steps(marked: min(last, marked + 1))
    case .first: drawer = .steps(marked: 0)
    case .last: drawer = .steps(marked: last)
    case .left: return changeMinutes(of: marked, by: -1)
    case .right: return changeMinutes(of: marked, by: 1)
    case .open:
      guard agenda.steps.indices.contains(marked) else { return [] }
      return lay(.field(Field(.stepName(marked), text: agenda.steps[marked].name)))
    case .space: return change(marked) { $0.activity = $0.activity.next }
    case .yes: return protect(marked)
    case .new: return addStep(behind: marked)
    case .erase: return takeOut(marked)
    case .undo: return undo()
    case .redo: return redo()
    default: break
    }
    return []
  }

  private mutating func change(_ step: Int, _ edit: (inout Agenda.Step) -> Void) -> [Effect] {
    guard agenda.steps.indices.contains(step) else { return [] }
    return plan(.agenda) { edit(&$0.agenda.steps[step]) }
  }

  private mutating func changeMinutes(of step: Int, by minutes: Int) -> [Effect] {
    let range = Agenda.Step.minuteRange
    return change(step) { $0.minutes = max(range.lowerBound, min($0.minutes + minutes, range.upperBound)) }
  }

  /// One step is the move, or none.
  private mutating func protect(_ step: Int) -> [Effect] {
    guard agenda.steps.indices.contains(step) else { return [] }
    return plan(.agenda) { meeting in
      let wasMove = meeting.agenda.steps[step].isMove
      for index in meeting.agenda.steps.indices { meeting.agenda.steps[index].isMove = index == step && !wasMove }
    }
  }

  /// A new step of five minutes behind the marked one, or, where that is over, behind the one that runs.
  private mutating func addStep(behind step: Int) -> [Effect] {
    guard agenda.steps.count < MeetingProtocol.mostSteps else {
      message = "More than \(MeetingProtocol.mostSteps) steps do not fit a wall."
      return []
    }
    let place = min(agenda.steps.count, max(step + 1, record.meeting?.progress.began.count ?? 0))
    let new = Agenda.Step("New step", minutes: 5, activity: .planning(.studentWork))
    let effects = plan(.agenda) { $0.agenda.steps.insert(new, at: place) }
    return effects + lay(.field(Field(.stepName(place))))
  }

  private mutating func takeOut(_ step: Int) -> [Effect] {
    guard agenda.steps.indices.contains(step) else { return [] }
    guard record.meeting?.progress.hasBegun(step) != true else {
      message = "This step has begun; it can be made shorter, not taken out."
      return []
    }
    guard agenda.steps.count > 1 else {
      message = "One step stays."
      return []
    }
    message = "\(agenda.steps[step].name) is out.   \(.key, "u") take it back"
    let effects = plan(.agenda) { $0.agenda.steps.remove(at: step) }
    drawer = .steps(marked: min(step, agenda.steps.count - 1))
    return effects
  }

  /// Keeps a step's name, then asks for its line on the wall.
  mutating func keepName(_ name: String, of step: Int) -> [Effect] {
    guard agenda.steps.indices.contains(step) else { return [] }
    let effects = name.isEmpty ? [] : change(step) { $0.name = name }
    return effects + lay(.field(Field(.stepSentence(step), text: agenda.steps[step].sentence)))
  }

  /// Gives a step, counted from 0, the sentence that stands under it on the wall.
  mutating func keepSentence(_ sentence: String, of step: Int) -> [Effect] {
    change(step) { $0.sentence = sentence }
  }
}

extension Activity? {
  /// What comes next when one goes round all that the clock can count, and nothing.
  fileprivate var next: Activity? {
    guard let self else { return Activity.all.first }
    let place = Activity.all.firstIndex(of: self) ?? 0
    return place + 1 < Activity.all.count ? Activity.all[place + 1] : nil
  }
}
