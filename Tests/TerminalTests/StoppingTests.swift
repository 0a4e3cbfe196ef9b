import Foundation
import PseudoTerminal
import Testing

@Suite("Stopping and coming back", .enabled(if: FileManager.default.fileExists(atPath: "/proc/self/stat")))
struct StoppingTests {
  /// A shell with job control that waits for a line before it continues the probe.
  private static let shell = """
    set -m; stty -a >"$PROBE_REPORT.before"
    "$PROBE"; stty -a >"$PROBE_REPORT.stopped"; echo "the shell has it"
    cmp "$PROBE_REPORT.before" "$PROBE_REPORT.stopped" && echo "modes are the same"
    rm "$PROBE_REPORT.before" "$PROBE_REPORT.stopped"
    read line; fg; echo "status $?"
    """

  @Test("Ctrl-Z gives the terminal to the shell, fg comes back at the new size")
  func suspendAndContinue() throws {
    let run = try ProbeRun(script: Self.shell)
    #expect(run.reports("started 80 by 24"))
    run.terminal.send([0x1A])
    #expect(run.terminal.waitForText("modes are the same"))
    #expect(run.terminal.text.contains(Sequence.leavesAlternateScreen))
    #expect(run.terminal.text.contains(Sequence.stopsBracketingPastes))
    let process = try #require(run.process)
    #expect(state(of: process) == "T")

    run.terminal.resize(columns: 100, rows: 30)
    run.terminal.forgetOutput()
    run.terminal.send("\r")
    #expect(run.reports("is back at 100 by 30"))
    #expect(run.terminal.waitForText("the probe runs"))
    #expect(run.terminal.text.contains(Sequence.entersAlternateScreen))
    #expect(run.terminal.text.contains(Sequence.bracketsPastes))
    run.terminal.send("q")
    #expect(run.terminal.waitForEnd() == .exited(0))
    #expect(run.terminal.text.contains("status 0"))
  }

  @Test("SIGTSTP from outside does the same")
  func stoppedFromOutside() throws {
    let run = try ProbeRun(script: Self.shell)
    #expect(run.reports("started 80 by 24"))
    let process = try #require(run.process)
    kill(process, SIGTSTP)
    #expect(run.terminal.waitForText("the shell has it"))
    #expect(state(of: process) == "T")
    run.terminal.send("\r")
    #expect(run.reports("is back at 80 by 24"))
    run.terminal.send("q")
    #expect(run.terminal.waitForEnd() == .exited(0))
  }

  @Test("a stopped program can be told to end: it does not ask for the terminal again")
  func endedWhileStopped() throws {
    let run = try ProbeRun(script: "set -m; \"$PROBE\"; echo \"the shell has it\"; kill %1; kill -CONT %1; read line")
    #expect(run.reports("started 80 by 24"))
    run.terminal.send([0x1A])
    #expect(run.reports("ended by 15"))
    let process = try #require(run.process)
    #expect(run.terminal.wait { ["Z", nil].contains(state(of: process)) })
    let after = run.terminal.text.components(separatedBy: "the shell has it").last ?? ""
    #expect(!after.contains("\u{1B}"))
  }

  @Test("bg stops again, until fg")
  func background() throws {
    let run = try ProbeRun(
      script: """
        set -m; "$PROBE"; echo "stopped once"; bg; wait %1; echo "stopped twice"; read line; fg; echo "status $?"
        """)
    #expect(run.reports("started 80 by 24"))
    run.terminal.send([0x1A])
    #expect(run.terminal.waitForText("stopped twice"))
    run.terminal.send("\r")
    #expect(run.reports("is back at 80 by 24"))
    run.terminal.send("q")
    #expect(run.terminal.waitForText("status 0"))
  }

  @Test("where no shell could continue it, Ctrl-Z only repaints")
  func orphaned() throws {
    let probe = try ProbeRun()
    probe.terminal.send([0x1A])
    #expect(probe.reports("is back at 80 by 24"))
    probe.terminal.send("a")
    #expect(probe.reports("key character(\"a\")"))
  }

  @Test("after a SIGSTOP everything is painted again")
  func stoppedWithoutAWord() throws {
    let probe = try ProbeRun()
    probe.terminal.signal(SIGSTOP)
    #expect(probe.terminal.wait { state(of: probe.terminal.process) == "T" })
    probe.terminal.forgetOutput()
    probe.terminal.signal(SIGCONT)
    #expect(probe.reports("continued"))
    #expect(probe.terminal.waitForText("the probe runs"))
  }

  /// The letter of a process's state: R, S, T and so on.
  private func state(of process: Int32) -> String? {
    guard let data = FileManager.default.contents(atPath: "/proc/\(process)/stat") else { return nil }
    let afterName = String(decoding: data, as: UTF8.self).components(separatedBy: ") ").last
    return afterName.map { String($0.prefix(1)) }
  }
}
