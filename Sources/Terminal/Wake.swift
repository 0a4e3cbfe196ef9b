import CTerminal

/// What ended a wait; all false when its time was over.
package struct Wake: Hashable, Sendable {
  /// Something was typed, though it may be no whole key yet.
  package let input: Bool
  /// The terminal has another size.
  package let resized: Bool
  /// SIGTSTP came from outside. (Ctrl-Z is a key.)
  package let suspendAsked: Bool
  /// The program runs again after a stop it was not asked about (SIGSTOP); everything will be painted.
  package let continued: Bool
  /// The signal that asks the program to end (TERM, HUP, INT or QUIT): save, close, exit with 128 and this.
  package let ended: Int32?
  /// The window was closed; nothing that is drawn will be seen.
  ///
  /// Exit with 129, as SIGHUP would have it.
  package let terminalGone: Bool
  /// `CursesTerminal.wake()` was called.
  package let woken: Bool

  init(_ report: ct_wake_report) {
    input = report.input
    resized = report.resized
    suspendAsked = report.suspend_asked
    continued = report.continued
    ended = report.ended == 0 ? nil : report.ended
    terminalGone = report.terminal_gone
    woken = report.woken
  }
}
