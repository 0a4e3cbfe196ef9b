import Foundation
import PseudoTerminal
import Testing

@Suite("Leaving: the terminal is given back however it ends")
struct LeavingTests {
  @Test("q leaves with status 0, and everything is as it was")
  func quit() throws {
    let probe = try ProbeRun()
    #expect(probe.terminal.text.contains(Sequence.entersAlternateScreen))
    #expect(probe.terminal.text.contains(Sequence.bracketsPastes))
    probe.terminal.send("q")
    #expect(probe.terminal.waitForEnd() == .exited(0))
    try expectRestored(probe.terminal)
  }

  @Test("a signal ends it with 128 and the signal's number", arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func signals(signal: Int32) throws {
    let probe = try ProbeRun()
    probe.terminal.signal(signal)
    #expect(probe.terminal.waitForEnd() == .exited(128 + signal))
    #expect(probe.reports("ended by \(signal)"))
    try expectRestored(probe.terminal)
  }

  @Test("exit without closing restores too")
  func exitAnywhere() throws {
    let probe = try ProbeRun()
    probe.terminal.send([0x18])
    #expect(probe.terminal.waitForEnd() == .exited(3))
    try expectRestored(probe.terminal)
  }

  @Test(
    "a crash restores, shows its message and ends by its signal at once",
    arguments: [("f", "a deliberate crash"), ("o", "Index out of range"), ("a", nil), ("g", nil)])
  func crash(key: String, message: String?) throws {
    let probe = try ProbeRun()
    let letter = try #require(key.utf8.first)
    probe.terminal.send([letter & 0x1F])
    guard case .killed = probe.terminal.waitForEnd(seconds: 8) else {
      Issue.record("not ended by a signal: \(String(describing: probe.terminal.ending))")
      return
    }
    try expectRestored(probe.terminal)
    let lastWords = probe.terminal.text.components(separatedBy: Sequence.leavesAlternateScreen).last ?? ""
    if let message { #expect(lastWords.contains(message)) }
    #expect(!lastWords.contains("Press space to interact"))
  }

  @Test("whoever asks for Swift's backtrace gets it, on the restored screen")
  func backtraceOnDemand() throws {
    let probe = try ProbeRun(environment: ["SWIFT_BACKTRACE": "enable=yes,interactive=no,color=no"])
    probe.terminal.send([0x06])
    guard case .killed = probe.terminal.waitForEnd(seconds: 20) else {
      Issue.record("not ended by a signal")
      return
    }
    try expectRestored(probe.terminal)
    #expect(
      probe.terminal.text.components(separatedBy: Sequence.leavesAlternateScreen).last?.contains("Probe.act") == true)
  }

  @Test("what is written to standard error is held back and shown afterwards, harmless")
  func heldBack() throws {
    let probe = try ProbeRun()
    probe.terminal.send([0x05])
    #expect(probe.reports("key control(\"e\")"))
    probe.terminal.send("q")
    #expect(probe.terminal.waitForEnd() == .exited(0))
    let parts = probe.terminal.text.components(separatedBy: Sequence.leavesAlternateScreen)
    #expect(parts.count == 2)
    #expect(parts.first?.contains("a note") == false)
    #expect(parts.last?.contains("a note ?[31m and \u{BF}31m") == true)
  }

  @Test("standard error that goes to a file is left alone")
  func errorsInFile() throws {
    let run = try ProbeRun(
      script: "\"$PROBE\" 2>\"$PROBE_REPORT.errors\"; cat \"$PROBE_REPORT.errors\"; rm \"$PROBE_REPORT.errors\"")
    #expect(run.reports("started 80 by 24"))
    run.terminal.send([0x05])
    run.terminal.send("q")
    #expect(run.terminal.waitForEnd() == .exited(0))
    #expect(run.terminal.text.contains("a note \u{1B}[31m"))
  }

  @Test("a closed window ends it, also where SIGHUP is ignored")
  func windowClosed() throws {
    let run = try ProbeRun(script: "trap '' HUP; exec \"$PROBE\"")
    #expect(run.reports("started 80 by 24"))
    run.terminal.hangUp()
    #expect(run.terminal.waitForEnd(seconds: 5) == .exited(128 + SIGHUP))
    #expect(run.lines.last == "gone")
  }

  @Test("a terminal without an alternate screen is cleared", arguments: ["vt100", "linux"])
  func cleared(name: String) throws {
    let probe = try ProbeRun(environment: ["TERM": name])
    probe.terminal.send("q")
    #expect(probe.terminal.waitForEnd() == .exited(0))
    #expect(probe.terminal.text.hasSuffix("\u{1B}[H\u{1B}[J"))
    #expect(!probe.terminal.text.contains(Sequence.leavesAlternateScreen))
  }

  /// The screen is left, the cursor seen, pastes are plain, and the modes are those that any program finds.
  private func expectRestored(_ terminal: PseudoTerminal, sourceLocation: SourceLocation = #_sourceLocation) throws {
    for sequence in [
      Sequence.leavesAlternateScreen, Sequence.showsCursor, Sequence.stopsBracketingPastes,
    ] {
      #expect(terminal.text.contains(sequence), sourceLocation: sourceLocation)
    }
    #expect(try terminal.modes == PseudoTerminal("/bin/cat").modes, sourceLocation: sourceLocation)
  }
}
