/// Why the screen could not be shown.
///
/// The program says so in one sentence and ends with 2.
package enum TerminalFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// Standard input is a file or a pipe.
  case inputNotATerminal
  /// Standard output is a file or a pipe.
  case outputNotATerminal
  /// `TERM` is not set.
  case notNamed
  /// `TERM` says something that this machine has no description of.
  case unknown(name: String)
  /// The terminal cannot move its cursor, so there is no screen to draw on (`TERM=dumb`).
  case cannotAddress(name: String)
  /// Another `CursesTerminal` is open.
  case alreadyOpen
  /// No pipe for the signals could be had.
  case systemRefused

  /// One sentence: what was found, and the way out.
  ///
  /// Harmless to print, whatever `TERM` holds.
  package var description: String {
    switch self {
    case .inputNotATerminal:
      "standard input is not a terminal, so no key could be read: start tellwhy in a terminal window, with no pipe or <"
    case .outputNotATerminal:
      "standard output is not a terminal, so nothing could be shown: start tellwhy in a terminal window, with no pipe or >"
    case .notNamed:
      "TERM is not set, so it is not known how to draw on this terminal: try TERM=xterm-256color tellwhy"
    case .unknown(let name):
      "TERM=\(name) is not known on this machine: try TERM=xterm-256color tellwhy"
    case .cannotAddress(let name):
      "TERM=\(name) is a terminal that cannot move its cursor: if this one can, try TERM=xterm-256color tellwhy"
    case .alreadyOpen:
      "the terminal is already in use by this program: close it before it is opened again"
    case .systemRefused:
      "the system gave no pipe for signals: close some programs and try TERM=xterm-256color tellwhy again"
    }
  }
}
