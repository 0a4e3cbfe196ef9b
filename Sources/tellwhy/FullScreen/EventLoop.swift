import FrontEnd
import Meetings
import Screen
import Storage
import Terminal

/// One thread, one wait: keys, signals, and the next second that would look different.
enum EventLoop {
  /// How often a running meeting is noted as still running, so that a kill costs no more of its clock.
  private static let heartbeat: Int64 = 30_000

  /// Runs until the state quits, a signal ends it or the terminal is gone; returns the exit status.
  static func run(_ shell: Shell, clock: WallClock, on terminal: CursesTerminal) -> Int32 {
    var before: Canvas?
    while true {
      let now = clock.now
      let frame =
        before.map { render(shell.state, size: terminal.size, now: now, after: $0) }
        ?? render(shell.state, size: terminal.size, now: now)
      before = nil
      terminal.draw(frame)
      // Let go of before a key is taken: while it is held, every list that a key changes would be copied.
      var drawn: State? = shell.state
      if shell.backsUpInVain(now: now) { continue }
      let deadline = clock.isFrozen ? nil : deadline(shell.state, now: now)
      let wake = terminal.wait(milliseconds: deadline)
      if wake.terminalGone { return leave(shell, status: 129, now: now) }
      if let signal = wake.ended { return leave(shell, status: 128 + signal, now: now) }
      let woken = clock.now
      if let deadline { noticeSleep(since: now.adding(milliseconds: Int64(deadline)), until: woken, shell) }
      if wake.suspendAsked { suspend(terminal, shell, clock) }
      let later = clock.now
      if wake.input {
        drawn = nil
        let keys = terminal.keys()
        if keys.contains(.control("z")) { suspend(terminal, shell, clock) }
        if keys.contains(.control("l")) { terminal.redrawEverything() }
        shell.press(keys.filter { $0 != .control("z") && $0 != .control("l") }, now: later)
      } else {
        shell.dispatch(.tick, now: later)
        if shell.state.record.meeting?.isRunning == true, later.sinceBoot - shell.lastWrite >= heartbeat {
          shell.touch(now: later)
        }
        shell.flush(now: later)
        if shell.state == drawn { before = frame }
      }
      if shell.ending != nil { return leave(shell, status: 0, now: clock.now) }
    }
  }

  private static func deadline(_ state: State, now: Moment) -> Int? {
    state.untilNextChange(now: now).map(Int.init)
  }

  /// A wait that ends long after it should have was a machine that slept: the room is asked what the time was.
  private static func noticeSleep(since: Moment, until now: Moment, _ shell: Shell) {
    guard now.milliseconds(since: since) >= State.shortestSleep else { return }
    shell.dispatch(.slept(since: since), now: now)
    shell.flush(now: now)
  }

  private static func suspend(_ terminal: CursesTerminal, _ shell: Shell, _ clock: WallClock) {
    let before = clock.now
    terminal.suspend()
    noticeSleep(since: before, until: clock.now, shell)
  }

  /// Told to end: what waits is kept; a meeting that runs is found running and asked about, as after a kill.
  private static func leave(_ shell: Shell, status: Int32, now: Moment) -> Int32 {
    shell.flushAll(now: now)
    return status
  }
}
