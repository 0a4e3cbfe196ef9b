import Meetings
import SafeText
import Screen

/// What the program notices because no key is pressed, each thing asked once.
struct Quiet: Hashable, Sendable {
  /// When a key was last pressed; nil until something has happened at all.
  private(set) var lastKey: Moment?
  /// The beginning of the stretch of which was asked whether it still runs.
  var askedStill: Int64?
  /// The beginning of the stretch of general talk in which the goal's row asked.
  var askedInTalk: Int64?
  /// Whether the goal's row asked because logistics were over plan; once a meeting.
  var askedInLogistics: Meeting.ID?
  /// Whether the goal's row asks now, until the next key.
  var asksForGoal = false
  /// A sleep to ask about once nothing is being typed.
  var sleep: Away?

  /// Milliseconds without a key until it asks whether the same still runs.
  static let untilAsked: Int64 = 12 * 60_000
  /// Milliseconds without a key after the bell until the clock stops.
  static let untilStop: Int64 = 20 * 60_000
  /// Milliseconds of general talk until the goal's row asks.
  static let untilGoal: Int64 = 5 * 60_000

  /// Begins the quiet anew, and takes away the question about the goal, which any key answers.
  mutating func keyPressed(at now: Moment) {
    lastKey = now
    asksForGoal = false
  }

  /// Begins to listen where nothing has happened yet.
  mutating func listen(from now: Moment) {
    lastKey = lastKey ?? now
  }
}

extension State {
  /// When a key was last pressed in the meeting, in milliseconds since it began; nil when none was.
  package var lastKeyInMeeting: Int64? {
    guard let meeting = record.meeting, let key = quiet.lastKey else { return nil }
    return meeting.elapsed(at: key)
  }

  /// Time passed without a key: looks whether to stop, and whether to ask.
  ///
  /// - Complexity: O(*n*) in switches of the clock.
  mutating func tick(now: Moment) -> [Effect] {
    quiet.listen(from: now)
    let voted = watchingTheVote(now: now) { $0.advanceVoting(now: now) }
    guard voted.isEmpty else { return voted }
    guard let meeting = record.meeting, meeting.isRunning else { return [] }
    let stopped = stopAtBell(now: now)
    guard stopped.isEmpty else { return stopped }
    let elapsed = meeting.elapsed(at: now)
    guard let stretch = record.timeLog.stretches(until: elapsed).last, let running = stretch.activity else { return [] }
    if drawer == nil, elapsed - (lastKeyInMeeting ?? elapsed) >= Quiet.untilAsked, quiet.askedStill != stretch.start {
      quiet.askedStill = stretch.start
      let digits = DisplayText(options.clockKeys.switching)
      message = Message(
        "Still \(running.wallName)?  \(.key, digits) switches, \(.key, "b") says since when.",
        short: "Still \(running.wallName)?  \(.key, digits) switches, \(.key, "b") since when.")
    }
    askForGoal(meeting, stretch, at: elapsed)
    return []
  }

  /// Stops the clock at the bell, or at the last key after it, when there was no key for long.
  mutating func stopAtBell(now: Moment) -> [Effect] {
    guard let meeting = record.meeting, meeting.isRunning, let key = lastKeyInMeeting else { return [] }
    let silent = max(meeting.bell, key)
    guard meeting.elapsed(at: now) - silent >= Quiet.untilStop else { return [] }
    return stop(at: silent)
  }

  /// Stops the clock at a time of the meeting; what comes after it is unrecorded.
  mutating func stop(at time: Int64) -> [Effect] {
    guard let meeting = record.meeting, case .running(let start) = meeting.stage else { return [] }
    var changed = meeting
    changed.stage = .paused(start: start, at: time)
    var log = record.timeLog
    log.stop(at: time)
    let effects = commit(.stopAtBell, [.meeting(Replacement(before: meeting, after: changed)), clockEdit(log)])
    let clock = meeting.local(at: time)?.timeOfDay ?? ""
    quiet.asksForGoal = false
    message = Message(
      "Quiet since \(clock), so the clock stopped there.   \(.key, "u") it runs on",
      short: "Quiet: stopped at \(clock).  \(.key, "u") it runs on")
    return effects
  }

  /// The goal's row asks to go back, after a while of general talk or when logistics are over their plan.
  private mutating func askForGoal(_ meeting: Meeting, _ stretch: TimeLog.Stretch, at elapsed: Int64) {
    guard options.goalAsks, record.team.asksAboutGoal, !meeting.goal.isEmpty, elapsed < meeting.bell, isAtWork else {
      return
    }
    switch stretch.activity {
    case .unfocused where stretch.length >= Quiet.untilGoal && quiet.askedInTalk != stretch.start:
      (quiet.askedInTalk, quiet.asksForGoal) = (stretch.start, true)
    case .logistics where quiet.askedInLogistics != meeting.id:
      let planned = Int64(meeting.agenda.plan[.logistics] ?? 0) * 60_000
      guard TimeSpent(record.timeLog, until: elapsed)[.logistics] > planned, stretch.length >= 60_000 else { return }
      (quiet.askedInLogistics, quiet.asksForGoal) = (meeting.id, true)
    default: break
    }
  }

  /// Whether the room is in the middle of it, and not reading back what was.
  private var isAtWork: Bool {
    switch scene {
    case .closing, .summary: false
    default: true
    }
  }
}
