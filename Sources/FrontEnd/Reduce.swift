package import Meetings
import SafeText
import TaskAnalysis

/// Moves the state on by one action and says what the shell must do; pure.
///
/// `now` is when the action happened. Whatever it commits is already in the state's record when it returns.
package func reduce(_ state: inout State, _ action: Action, now: Moment) -> [Effect] {
  state.options.isLooking ? state.onlyLook(action, now: now) : state.advance(action, now: now)
}

extension State {
  /// Moves the state on as if the file could be changed; ``onlyLook(_:now:)`` takes back what must not be.
  mutating func advance(_ action: Action, now: Moment) -> [Effect] {
    switch action {
    case .tick: return tick(now: now)
    case .slept(let since): return wake(since: since, now: now)
    case .arrived(let arrival):
      let effects = receive(arrival, now: now)
      learnFromGroups()
      return effects + attend(now: now)
    case .failed(let words):
      message = Message(Line(words))
      return []
    default: return press(action, now: now)
    }
  }

  /// Does what a key asks for; the key that finds the clock stopped at the bell does nothing else.
  private mutating func press(_ action: Action, now: Moment) -> [Effect] {
    let stopped = stopAtBell(now: now)
    quiet.keyPressed(at: now)
    guard stopped.isEmpty else { return stopped }
    let effects = answer(action, now: now)
    learnFromGroups()
    return effects + askWhatSleepWas() + attend(now: now)
  }

  private mutating func answer(_ action: Action, now: Moment) -> [Effect] {
    message = nil
    let wasLeaving = isLeaving
    isLeaving = false
    if drawer == .curtain || drawer == .goal {
      let isChanged = drawer == .goal && action == .open
      drawer = nil
      return isChanged ? writeGoal() : []
    }
    if isOfTheVoteBefore(action, now: now) { return [] }
    if action == .capital {
      message = Message("Caps Lock may be on: most keys here are small letters.", short: "Caps Lock may be on.")
      return []
    }
    if action == .leave { return leave(isSure: wasLeaving, now: now) }
    if case .switchClock(let category) = action, drawer != nil || place.isInput {
      return switchClock(to: category, now: now, drawsCurtain: false)
    }
    if drawer != nil { return reduceDrawer(action, now: now) }
    if !place.isInput, let effects = reduceAnywhere(action, now: now) { return effects }
    return watchingTheVote(now: now) { $0.reduceScene(action, now: now) }
  }

  /// What a key does on the screen itself: only asked where no drawer lies over it.
  mutating func reduceScene(_ action: Action, now: Moment) -> [Effect] {
    switch scene {
    case .start(let start): reduceStart(start, action, now: now)
    case .prepare(let prepare): reducePrepare(prepare, action, now: now)
    case .task: reduceTask(action, now: now)
    case .tag: reduceTag(action, now: now)
    case .splits(let splits): reduceSplits(splits, action, now: now)
    case .piles(let piles): reducePiles(piles, action, now: now)
    case .groups(let groups): reduceGroups(groups, action, now: now)
    case .finish(let finish): reduceFinish(finish, action, now: now)
    case .clock: reduceClock(action, now: now)
    case .timeline(let timeline): reduceTimeline(timeline, action, now: now)
    case .agenda: reduceAgenda(action, now: now)
    case .closing(let closing): reduceClosing(closing, action, now: now)
    case .summary(let summary): reduceSummary(summary, action, now: now)
    case .mirror(let mirror): reduceMirror(mirror, action, now: now)
    case .voting(let voting): reduceVoting(voting, action, now: now)
    case .trends(let trends): reduceTrends(trends, action, now: now)
    }
  }

  /// What a key does in the drawer that lies over the screen; the screen below does not hear of it.
  mutating func reduceDrawer(_ action: Action, now: Moment) -> [Effect] {
    switch drawer {
    case .levels(let marked): reduceLevels(marked, action)
    case .onTheWay(let list): reduceOnTheWay(list, action)
    case .away(let away): reduceAway(away, action)
    case .choosing(let choosing): reduceChoosing(choosing, action)
    case .byHand(let choosing): reduceByHand(choosing, action)
    case .objective(let ours): reduceObjective(ours, action)
    case .narrowing(let narrowing): reduceNarrowing(narrowing, action)
    case .picker(let picker): reducePicker(picker, action)
    case .palette(let palette): reducePalette(palette, action, now: now)
    case .help(let page): reduceHelp(page, action)
    case .beganEarlier(let digits): reduceBeganEarlier(digits, action, now: now)
    case .whatItWas(let choice): reduceWhatItWas(choice, action, now: now)
    case .studies: reduceStudies(action)
    case .field(let field): reduceField(field, action, now: now)
    case .marking(let marking): reduceMarking(marking, action)
    case .protocols(let list): reduceProtocols(list, action, now: now)
    case .steps(let marked): reduceSteps(marked, action)
    case .mirrors(let list): reduceMirrors(list, action, now: now)
    case .assumptions(let table): reduceAssumptions(table, action)
    case .curtain, .goal, nil: []
    }
  }
}
