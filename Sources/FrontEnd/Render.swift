package import Meetings
package import Screen

/// Draws the state at a size; pure, and total at any size.
package func render(_ state: State, size: Size, now: Moment) -> Canvas {
  let layout = Layout(size: size, isBackRow: state.options.isBackRow)
  var page = Page(layout, isPlain: state.options.isASCII, asksForGoal: state.quiet.asksForGoal)
  guard layout.fits else {
    state.drawTooSmall(on: &page, now: now)
    return page.canvas
  }
  switch state.drawer {
  case .curtain: state.drawCurtain(on: &page, now: now)
  case .goal: state.drawGoal(on: &page, now: now)
  case .help(let help): state.drawHelp(help, on: &page, now: now)
  case .studies: state.drawStudies(on: &page, now: now)
  default:
    state.drawScene(on: &page, now: now)
    state.drawDrawer(on: &page, now: now)
  }
  return page.canvas
}

/// The next frame of a state that nothing happened to since `earlier` was drawn of it: the cells of
/// ``render(_:size:now:)``, for less.
///
/// Where only the clock's row tells the time, only it is drawn again, since that is what a meeting's program does most.
package func render(_ state: State, size: Size, now: Moment, after earlier: Canvas) -> Canvas {
  let layout = Layout(size: size, isBackRow: state.options.isBackRow)
  guard earlier.size == size, layout.fits, state.isOnlyClockMoving else { return render(state, size: size, now: now) }
  var page = Page(layout, isPlain: state.options.isASCII, asksForGoal: state.quiet.asksForGoal, over: earlier)
  page.tellTime(state.record, now: now)
  return page.canvas
}

extension State {
  /// Whether nothing but the clock's row depends on the time: on the screens where a room stays longest.
  fileprivate var isOnlyClockMoving: Bool {
    guard drawer == nil else { return false }
    switch scene {
    case .tag, .groups, .splits, .finish, .piles, .voting: return true
    default: return false
    }
  }

  fileprivate func drawScene(on page: inout Page, now: Moment) {
    switch scene {
    case .start(let start): drawStart(start, on: &page, now: now)
    case .prepare(let prepare): drawPrepare(prepare, on: &page, now: now)
    case .task: drawTask(on: &page, now: now)
    case .tag: drawTag(on: &page, now: now)
    case .splits(let splits): drawSplits(splits, on: &page, now: now)
    case .piles(let piles): drawPiles(piles, on: &page, now: now)
    case .groups(let groups): drawGroups(groups, on: &page, now: now)
    case .finish(let finish): drawFinish(finish, on: &page, now: now)
    case .clock: drawClock(on: &page, now: now)
    case .timeline(let timeline): drawTimeline(timeline, on: &page, now: now)
    case .agenda: drawAgenda(on: &page, now: now)
    case .closing(let closing): drawClosing(closing, on: &page, now: now)
    case .summary(let summary): drawSummary(summary, on: &page, now: now)
    case .mirror(let mirror): drawMirror(mirror, on: &page, now: now)
    case .voting(let voting): drawVoting(voting, on: &page, now: now)
    case .trends(let trends): drawTrends(trends, on: &page, now: now)
    }
  }

  fileprivate func drawDrawer(on page: inout Page, now: Moment) {
    switch drawer {
    case .levels(let marked): drawLevels(marked, on: &page)
    case .onTheWay(let list): drawOnTheWay(list, on: &page, now: now)
    case .away(let away): drawAway(away, on: &page)
    case .choosing(let choosing): drawChoosing(choosing, on: &page)
    case .byHand(let choosing): drawByHand(choosing, on: &page)
    case .objective(let ours): drawObjective(ours, on: &page)
    case .narrowing(let narrowing): drawNarrowing(narrowing, on: &page)
    case .picker(let picker): drawPicker(picker, on: &page)
    case .palette(let palette): drawPalette(palette, on: &page)
    case .beganEarlier(let digits): drawBeganEarlier(digits, on: &page, now: now)
    case .whatItWas(let choice): drawWhatItWas(choice, on: &page)
    case .field(let field): drawField(field, on: &page)
    case .marking(let marking): drawMarking(marking, on: &page)
    case .protocols(let list): drawProtocols(list, on: &page)
    case .mirrors(let list): drawMirrors(list, on: &page)
    case .assumptions(let table): drawAssumptions(table, on: &page)
    case .curtain, .goal, .help, .steps, .studies, nil: break
    }
  }
}
