package import Meetings
import TaskAnalysis

extension State {
  /// The state when a team file is opened, and what has to be kept at once.
  ///
  /// A meeting that still runs in the file was cut off: it is paused at the moment it was last heard of, so that the
  /// gap can be asked about; or at the bell, when nobody pressed a key from then on until `lastKey` says, and that was
  /// long ago. Text that was being typed comes back to its line. On a file that is only looked at nothing happens: what
  /// runs in it runs for somebody else.
  package static func opening(
    _ record: Record, lastHeardOf: Moment?, lastKey: Int64? = nil, drafts: [String: String], options: Options,
    now: Moment
  ) -> (State, [Effect]) {
    var state = State(record: record, options: options)
    var effects: [Effect] = []
    guard !options.isLooking else {
      let time = record.meeting?.isRunning == true ? now.local.timeOfDay : nil
      state.message =
        time.map { "ONLY LOOKING, at what was kept at \($0)." } ?? "ONLY LOOKING: nothing is changed here."
      return (state, [])
    }
    if let meeting = record.meeting, meeting.isRunning {
      let last = min(meeting.elapsed(at: lastHeardOf ?? now), meeting.elapsed(at: now))
      // What runs since that very millisecond was heard of too, and is what a resumed meeting goes on with.
      let heard = record.timeLog.boundaries.last?.at == last ? last + 1 : last
      let silent = max(meeting.bell, lastKey ?? heard)
      if silent < heard, meeting.elapsed(at: now) - silent >= Quiet.untilStop {
        effects = state.stop(at: silent)
      } else {
        effects = state.pause(at: heard)
      }
      state.history = .inFile
    }
    state.bringBack(drafts)
    return (state, effects)
  }

  /// Opens a screen of the latest meeting; begins or resumes one where that is what the screen needs.
  package mutating func show(_ screen: ScreenName, now: Moment) -> [Effect] {
    guard !options.isLooking else { return screen == .start ? [] : open(screen) }
    var effects: [Effect] = []
    let waiting = drawer
    switch record.meeting?.stage {
    case nil, .prepared: effects = screen.needsClock ? begin(now: now) : []
    case .paused(let start, let at) where now.milliseconds(since: start) - at < State.longestGap:
      effects = screen.needsClock ? resume(now: now) : []
    case .paused, .running, .ended: break
    }
    let away = drawer
    if screen != .start { effects += open(screen) }
    behind = nil
    drawer = waiting ?? away
    message = nil
    return effects
  }

  /// A meeting left for longer is not gone on with: that was another day.
  static let longestGap: Int64 = 6 * 3_600_000

  /// Brings a half typed line back to its place; of several the first by name.
  private mutating func bringBack(_ drafts: [String: String]) {
    halfTyped = drafts.filter {
      [PrepareScene.draftPrefix, MirrorScene.draftPrefix, FinishScene.aheadPrefix].contains(where: $0.key.hasPrefix)
    }
    for (key, text) in drafts.sorted(by: { $0.key < $1.key }) where !text.isEmpty {
      if bringBackPiles(key, text) { return }
      guard let field = Field(draftKey: key, text: text) else { continue }
      drawer = .field(field)
      message = "This line was being written when the program ended."
      return
    }
  }
}
