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
    while true {
      let now = clock.now
      terminal.draw(render(shell.state, size: terminal.size, now: now))
      _ = try? shell.file.backUpIfDue(at: now)
      let wake = terminal.wait(milliseconds: clock.isFrozen ? nil : deadline(shell.state, now: now))
      if wake.terminalGone { return leave(shell, status: 129, now: now) }
      if let signal = wake.ended { return leave(shell, status: 128 + signal, now: now) }
      if wake.suspendAsked { terminal.suspend() }
      let later = clock.now
      if wake.input {
        let keys = terminal.keys()
        if keys.contains(.control("z")) { terminal.suspend() }
        if keys.contains(.control("l")) { terminal.redrawEverything() }
        shell.press(keys.filter { $0 != .control("z") && $0 != .control("l") }, now: later)
      } else {
        shell.dispatch(.tick, now: later)
        if shell.state.record.meeting?.isRunning == true, later.sinceBoot - shell.lastWrite >= heartbeat {
          shell.touch(now: later)
        }
        shell.flush(now: later)
      }
      if shell.ending != nil { return 0 }
    }
  }

  private static func deadline(_ state: State, now: Moment) -> Int? {
    state.untilNextChange(now: now).map(Int.init)
  }

  /// Told to end: what waits is kept; a meeting that runs is found running and asked about, as after a kill.
  private static func leave(_ shell: Shell, status: Int32, now: Moment) -> Int32 {
    shell.flush(now: now)
    return status
  }
}
