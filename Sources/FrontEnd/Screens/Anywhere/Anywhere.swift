import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// What works on every screen where nothing is typed; nil when the action is the screen's own.
  mutating func reduceAnywhere(_ action: Action, now: Moment) -> [Effect]? {
    switch action {
    case .switchClock(let category): switchClock(to: category, now: now, drawsCurtain: category == .break)
    case .beganEarlier: openBeganEarlier()
    case .nextStep: step(now: now)
    case .stepBack: stepBack(now: now)
    case .curtain: lay(.curtain)
    case .goTo(let screen): open(screen)
    case .goal: record.meeting?.goal.isEmpty == true ? writeGoal() : lay(.goal)
    case .writeGoal: writeGoal()
    case .newTask: record.meeting == nil ? sayNoMeeting() : lay(.field(Field(.newTask)))
    case .close: record.meeting?.isRunning == true ? go(.closing(ClosingScene())) : sayNoMeeting()
    case .handout: record.meeting == nil ? sayNoMeeting() : [.printPage(.handout)]
    case .lookFors: [.printPage(.lookFors)]
    case .askNext: record.meeting == nil ? sayNoMeeting() : openAskNext()
    case .poster: record.meeting == nil ? sayNoMeeting() : openPoster()
    case .carry: openSupport()
    case .ourObjective: [.load(.counts)]
    case .askAboutGoal: turnGoalQuestion()
    case .chooseAgenda: chooseAgenda()
    case .bell: openBell()
    case .mirror: openMirrors()
    case .note: openNote()
    case .picture: showPicture()
    case .moreSeats: changeSeats(by: 1)
    case .fewerSeats: changeSeats(by: -1)
    case .nextScreen: turn(by: 1)
    case .screenBefore: turn(by: -1)
    case .undo: undo()
    case .redo: redo()
    case .find: openNarrowing()
    case .palette: lay(.palette(Palette()))
    case .help: lay(.help(HelpPage(of: place)))
    case .everyoneTags: openVoting(nil)
    case .voteByHands: openVoting(nil, by: .hands)
    case .voteByKeys: openVoting(nil, by: .keys)
    case .passKeyboard: openVoting(nil, by: .passing)
    case .sortTasks: sortTasks(now: now)
    case .closePass: closePass()
    case .editSeatKeys: openSeatKeys()
    default: nil
    }
  }

  private mutating func turnGoalQuestion() -> [Effect] {
    let effects = keepTeam { $0.asksAboutGoal.toggle() }
    message =
      record.team.asksAboutGoal
      ? "The goal line asks again.   \(.key, "u") take it back"
      : "The goal line no longer asks.   \(.key, "u") take it back"
    return effects
  }

  /// Lays a drawer over the screen, in place of one that lay there.
  mutating func lay(_ drawer: Drawer) -> [Effect] {
    self.drawer = drawer
    return []
  }

  /// Goes to a screen; the sample on the wall stays.
  mutating func go(_ scene: Scene) -> [Effect] {
    self.scene = scene
    drawer = nil
    looking.showsSuggestion = false
    looking.firstLine = 0
    guard scene == .tag, let task, looking.position[task.task.id] == nil, task.untagged > 0 else { return keepShelf() }
    looking.position[task.task.id] = 0
    return task.tagged.total == 0 ? keepShelf() : [.load(.nextUntagged(task.task.id, after: -1))]
  }

  /// Opens the goal to be written; without a meeting the message row says that there is none.
  mutating func writeGoal() -> [Effect] {
    guard let meeting = record.meeting else { return sayNoMeeting() }
    return lay(.field(Field(.goal, text: meeting.goal)))
  }

  private mutating func sayNoMeeting() -> [Effect] {
    message = "No meeting is running; Start begins one."
    return []
  }

  private mutating func turn(by step: Int) -> [Effect] {
    var round: [(place: Place, screen: ScreenName)] = [
      (.task, .task), (.tag, .tag), (.splits, .splits), (.groups, .groups), (.clock, .clock), (.summary, .summary),
    ]
    // Splits without a vote would be a key on the way from Tag to Groups.
    if splitBoards.isEmpty, place != .splits { round.removeAll { $0.screen == .splits } }
    let here = round.firstIndex { $0.place == scene.place }
    let next = here.map { ($0 + step + round.count) % round.count } ?? 0
    return open(round[next].screen)
  }

  private mutating func changeSeats(by step: Int) -> [Effect] {
    guard let meeting = record.meeting else {
      message = "Seats belong to a meeting; begin one first."
      return []
    }
    let seats = max(Team.seatRange.lowerBound, min(meeting.seats + step, Team.seatRange.upperBound))
    guard seats != meeting.seats else {
      message = "Between \(Team.seatRange.lowerBound) and \(Team.seatRange.upperBound) of us can sit here."
      return []
    }
    var changed = meeting
    changed.seats = seats
    message = "Now \(seats) of us."
    return commit(.seats, [.meeting(Replacement(before: meeting, after: changed))])
  }

  private mutating func showPicture() -> [Effect] {
    guard let image = rowOnTheWall?.sample.image, place == .tag || place == .splits || place == .groups else {
      message = "There is no picture of what is shown."
      return []
    }
    message = "Its picture lies at \(image)"
    return []
  }
}
