import PseudoTerminal
import Testing

@Suite("The command line") struct CommandLineTests {
  @Test("help and version work without a terminal", arguments: ["--version", "--help"])
  func withoutTerminal(option: String) throws {
    let (output, ending) = try Program.run(Program.built("tellwhy"), [option])
    #expect(!output.isEmpty)
    #expect(ending == .exited(0))
  }

  @Test(
    "what cannot be done is said in one sentence, with its exit status",
    arguments: [
      (["nothere.tellwhy"], "there is no such team file; make it with: tellwhy new nothere.tellwhy --team NAME", 1),
      (["exprt"], "did you mean export?", 1),
      (["import", "nothere.csv"], "nothere.csv: there is no such file", 1),
      (["export", "--format", "pdf", "--file", "x"], "x: there is no such team file", 1),
      (["handout", "--file", "x"], "x: there is no such team file", 1),
      (["look-fors", "--file", "x"], "x: there is no such team file", 1),
      (["trends", "--file", "x"], "x: there is no such team file", 1),
      (["trends", "--for", "sharing", "--by-section"], "--by-section is for the team only", 64),
      (["trends", "--share", "101"], "--share: expected 0 to 100, found 101", 64),
      (["import"], "Missing expected argument", 64),
      (["demo", "--theme", "blue"], "'light', 'dark' or 'mono'", 64),
    ])
  func failures(arguments: [String], words: String, status: Int32) throws {
    let journey = try Journey()
    let (output, ending) = try Program.run(journey.program, arguments, environment: journey.environment)
    #expect(output.contains(words), "\(output)")
    #expect(ending == .exited(status))
  }

  @Test("options may stand in front of the subcommand") func order() throws {
    let journey = try Journey()
    let screen = try PseudoTerminal(
      journey.program, ["--theme", "dark", "--back-row", "demo"], environment: journey.environment, columns: 80,
      rows: 24)
    #expect(screen.waitForText("PAPER") || screen.waitForText("SAMPLE"))
    screen.send("qq")
    #expect(screen.waitForEnd() == .exited(0))
  }

  @Test("the year opens on its own screen") func trends() throws {
    let journey = try Journey()
    let screen = try PseudoTerminal(
      journey.program, ["demo", "--screen", "trends"], environment: journey.environment, columns: 80, rows: 24)
    #expect(screen.waitForText("2 MEETINGS SINCE"))
    screen.send("qq")
    #expect(screen.waitForEnd() == .exited(0))
  }

  @Test(
    "a terminal that cannot show the screen is refused with status 2",
    arguments: [("dumb", "TERM"), ("skibidi", "skibidi")])
  func refused(name: String, word: String) throws {
    let journey = try Journey()
    var environment = journey.environment
    environment["TERM"] = name
    let screen = try PseudoTerminal(journey.program, ["demo"], environment: environment, columns: 80, rows: 24)
    #expect(screen.waitForEnd() == .exited(2))
    #expect(screen.text.contains(word))
  }
}
