import Foundation
import PseudoTerminal
import Testing

/// The program itself, however it ends and wherever it runs: what the driver's own tests show of a probe.
@Suite("Ending and terminals, with the program itself") struct EndingTests {
  private func journey() throws -> Journey {
    try Journey(work: MeetingByKeysTests.work)
  }

  @Test(
    "a signal ends it with 128 and its number, the screen given back", arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func signals(signal: Int32) throws {
    let journey = try journey()
    let modes = try PseudoTerminal("/bin/cat").modes
    let screen = try journey.open("--screen", "tag")
    try #require(screen.waitForText("1 of 3"))
    screen.send("rp")
    screen.signal(signal)
    #expect(screen.waitForEnd() == .exited(128 + signal))
    #expect(screen.text.contains("\u{1B}[?1049l") && screen.text.contains("\u{1B}[?2004l"))
    #expect(screen.modes == modes)
  }

  @Test(
    "a crash gives the screen back, ends by its signal at once, and what was pressed before it is there",
    arguments: [SIGSEGV, SIGILL, SIGABRT, SIGTRAP, SIGBUS, SIGFPE])
  func crash(signal: Int32) throws {
    let journey = try journey()
    let modes = try PseudoTerminal("/bin/cat").modes
    let screen = try journey.open("--screen", "tag")
    try #require(screen.waitForText("1 of 3"))
    screen.send("rp")
    try #require(screen.waitForText("3 of 3"))
    screen.signal(signal)
    #expect(screen.waitForEnd() == .killed(signal: signal))
    #expect(screen.text.contains("\u{1B}[?1049l") && screen.text.contains("\u{1B}[?2004l"))
    #expect(screen.modes == modes)
    #expect(try journey.tagged() == 2)
  }

  @Test("a closed window ends it within a second, also where SIGHUP is ignored") func closed() throws {
    let journey = try journey()
    let screen = try PseudoTerminal(
      "/bin/sh", ["-c", "trap '' HUP; exec \"\(journey.program)\" \"\(journey.team)\" --screen tag"],
      environment: journey.environment)
    try #require(screen.waitForText("1 of 3"))
    screen.send("r")
    try #require(screen.waitForText("2 of 3"))
    let start = ContinuousClock.now
    screen.hangUp()
    #expect(screen.waitForEnd(seconds: 5) == .exited(128 + SIGHUP))
    #expect(ContinuousClock.now - start < .seconds(2), "with room for a busy machine")
    #expect(try journey.tagged() == 1)
  }

  @Test(
    "it starts, tags and leaves on every terminal that people have",
    arguments: ["vt100", "linux", "xterm", "xterm-256color", "tmux-256color", "screen", "ansi"],
    [["LC_ALL": "C"], ["LC_ALL": ""], ["NO_COLOR": "1"]])
  func terminals(name: String, setting: [String: String]) throws {
    let journey = try journey()
    let environment = journey.environment.merging(setting) { $1 }.merging(["TERM": name]) { $1 }
    let screen = try PseudoTerminal(
      journey.program, [journey.team, "--screen", "tag"], environment: environment)
    try #require(screen.waitForText("1 of 3"))
    #expect(screen.text.contains("●") && !screen.text.contains("\u{FFFD}"))
    screen.send("r")
    #expect(screen.waitForText("2 of 3"))
    screen.signal(SIGTERM)
    #expect(screen.waitForEnd() == .exited(128 + SIGTERM))
  }

  @Test(
    "where there is no terminal it says so and ends with 2", arguments: ["</dev/null", ">/dev/null", "<&-", "| cat"])
  func noTerminal(redirection: String) throws {
    let journey = try journey()
    let script = "\"\(journey.program)\" \"\(journey.team)\" \(redirection); echo status $?"
    let screen = try PseudoTerminal("/bin/sh", ["-c", script], environment: journey.environment)
    #expect(screen.waitForEnd() == .exited(0))
    #expect(screen.text.contains("not a terminal"))
    #expect(redirection == "| cat" || screen.text.contains("status 2"))
  }

  @Test("Ctrl-S freezes nothing, and a pasted q, line break or escape leaves nothing and presses nothing")
  func pasteAndFlow() throws {
    let journey = try journey()
    let screen = try journey.open("--screen", "tag")
    try #require(screen.waitForText("1 of 3"))
    screen.send("\u{13}r")
    #expect(screen.waitForText("2 of 3"))
    screen.send("\u{1B}[200~q\rp\u{1B}[2Jx\n\u{1A}\u{1B}[201~")
    screen.send("o")
    screen.send("\u{1B}[200~from the board: q\u{1B}]0;x\u{7}\u{1B}[201~")
    #expect(screen.waitForText("from the board: q"))
    #expect(screen.rows.contains { $0.contains("2 of 3") })
    #expect(!screen.text.contains("\u{1B}]0;x"))
    screen.send("\r")
    #expect(screen.waitForText("Noted"))
    #expect(try journey.tagged() == 1)
  }

  @Test("a letter whose bytes come one by one is one letter, and arrows work in both of their modes") func split()
    throws
  {
    let journey = try journey()
    let screen = try journey.open("--screen", "tag")
    try #require(screen.waitForText("1 of 3"))
    screen.send("\u{1B}[C")
    #expect(screen.wait { screen.rows.contains { $0.contains("2 of 3") } })
    screen.send("\u{1B}OC")
    #expect(screen.wait { screen.rows.contains { $0.contains("3 of 3") } })
    screen.send("o")
    for byte in Array("日é".utf8) {
      screen.send([byte])
      // Time to read half a letter: a program that is slower reads more of it at once, and the test holds all the same.
      screen.pause(milliseconds: 50)
      try #require(screen.waitForEnd(seconds: 0) == nil, "half a letter ends nothing")
    }
    #expect(screen.waitForText("日é"))
  }

  @Test("Ctrl-Z gives the shell its terminal, and fg comes back at another size", .enabled(if: TmuxScreen.isAvailable))
  func stopping() throws {
    let journey = try journey()
    let screen = try TmuxScreen(
      "set -m; \(journey.program) \(journey.team) --screen tag; read line; fg; cat", environment: journey.environment)
    try #require(try screen.waitForText("1 of 3"))
    try screen.press("r")
    try #require(try screen.waitForText("2 of 3"))
    try screen.press("C-z")
    #expect(try screen.wait { !$0.contains { $0.contains("SAMPLE") } })
    try screen.resize(columns: 70, rows: 20)
    try screen.press("Enter")
    #expect(try screen.waitForText("2 of 3"))
    #expect(try screen.wait { $0.count == 20 && $0[2].count == 70 })
  }
}
