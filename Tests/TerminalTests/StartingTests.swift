import Foundation
import PseudoTerminal
import Terminal
import Testing

@Suite("Starting: on which terminals, and how it is refused")
struct StartingTests {
  @Test(
    "it starts on the terminals that people have",
    arguments: [
      ("vt100", 0), ("linux", 8), ("xterm", 8), ("xterm-256color", 256), ("tmux-256color", 256), ("screen", 8),
      ("screen-256color", 256), ("rxvt-unicode", 88), ("ansi", 8),
    ])
  func starts(name: String, colours: Int) throws {
    let probe = try ProbeRun(environment: ["TERM": name])
    #expect(probe.reports("terminal \(name) colours \(colours) utf8 true"))
    #expect(probe.terminal.waitForText("the probe runs"))
    probe.terminal.send("q")
    #expect(probe.terminal.waitForEnd() == .exited(0))
  }

  @Test(
    "it refuses in one sentence what it cannot draw on",
    arguments: [
      ("TERM=dumb", TerminalFailure.cannotAddress(name: "dumb")),
      ("TERM=unknown", .unknown(name: "unknown")),
      ("TERM=skibidi", .unknown(name: "skibidi")),
      ("TERM=", .notNamed),
      ("-u TERM", .notNamed),
    ])
  func refuses(setting: String, failure: TerminalFailure) throws {
    let run = try ProbeRun(script: "exec env \(setting) \"$PROBE\"")
    #expect(run.terminal.waitForEnd() == .exited(2))
    #expect(run.terminal.text == "\(failure)\r\n")
  }

  @Test(
    "it refuses to read keys from a file, or to draw into one",
    arguments: [("</dev/null", TerminalFailure.inputNotATerminal), (">/dev/null", .outputNotATerminal)])
  func redirected(redirection: String, failure: TerminalFailure) throws {
    let run = try ProbeRun(script: "exec \"$PROBE\" \(redirection)")
    #expect(run.terminal.waitForEnd() == .exited(2))
    #expect(run.terminal.text == "\(failure)\r\n")
  }

  @Test("what TERM holds is printed harmlessly")
  func harmless() throws {
    let run = try ProbeRun(script: "TERM=$(printf 'x\\033]0;y\\007') exec \"$PROBE\"")
    #expect(run.terminal.waitForEnd() == .exited(2))
    #expect(run.terminal.text == "\(TerminalFailure.unknown(name: "x·]0;y·"))\r\n")
  }

  @Test("text leaves as UTF-8 in any locale", arguments: ["C", "POSIX", "C.UTF-8", "xx_YY", ""])
  func locales(locale: String) throws {
    let probe = try ProbeRun(environment: ["LC_ALL": locale])
    #expect(probe.reports("terminal xterm-256color colours 256 utf8 true"))
    #expect(probe.terminal.waitForText("● reason"))
  }

  @Test("the window's own size counts, not what the environment says of it")
  func sizeOfEnvironment() throws {
    let probe = try ProbeRun(environment: ["LINES": "5", "COLUMNS": "10"], columns: 90, rows: 30)
    #expect(probe.terminal.waitForText("the probe runs"))
  }

  @Test("with --ascii nothing else leaves")
  func ascii() throws {
    let probe = try ProbeRun(["ascii"])
    #expect(probe.terminal.waitForText("R reason"))
    probe.terminal.send("q")
    #expect(probe.terminal.waitForEnd() == .exited(0))
    #expect(probe.terminal.output.allSatisfy { $0 < 0x80 })
  }

  @Test(
    "every failure is a sentence with a way out",
    arguments: [
      (
        TerminalFailure.inputNotATerminal,
        "standard input is not a terminal, so no key could be read: start tellwhy in a terminal window, with no pipe or <"
      ),
      (
        .outputNotATerminal,
        "standard output is not a terminal, so nothing could be shown: start tellwhy in a terminal window, with no pipe or >"
      ),
      (
        .notNamed,
        "TERM is not set, so it is not known how to draw on this terminal: try TERM=xterm-256color tellwhy"
      ),
      (.unknown(name: "x"), "TERM=x is not known on this machine: try TERM=xterm-256color tellwhy"),
      (
        .cannotAddress(name: "x"),
        "TERM=x is a terminal that cannot move its cursor: if this one can, try TERM=xterm-256color tellwhy"
      ),
      (.alreadyOpen, "the terminal is already in use by this program: close it before it is opened again"),
      (
        .systemRefused,
        "the system gave no pipe for signals: close some programs and try TERM=xterm-256color tellwhy again"
      ),
    ])
  func words(failure: TerminalFailure, sentence: String) {
    #expect(failure.description == sentence)
  }
}
