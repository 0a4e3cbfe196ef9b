import Foundation
import PseudoTerminal
import Testing

@testable import tellwhy

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
      (["export", "--fromat", "json"], "unknown option --fromat; did you mean --format? tellwhy export --help", 64),
      (["export", "--format=json", "--fro", "us"], "unknown option --fro; did you mean --for?", 64),
      (["--fle", "x", "agenda"], "unknown option --fle; did you mean --file? tellwhy --help", 64),
      (["agenda", "--look"], "unknown option --look; --look belongs to `tellwhy FILE`. tellwhy agenda --help", 64),
      (["export", "--by-section"], "; --by-section belongs to `tellwhy trends`. tellwhy export --help", 64),
      (["trends", "--meeting", "x"], "to `tellwhy import`, `tellwhy export` and `tellwhy handout`. tellwhy", 64),
      (["demo", "--file=x"], "`tellwhy import`, `tellwhy export`, `tellwhy trends` and", 64),
      (["--zzzzz"], "unknown option --zzzzz. tellwhy --help has them all", 64),
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

  @Test("an import says where the work went and how to go on") func imported() throws {
    let journey = try Journey()
    let csv = try journey.write("work.csv", "id,task,prompt,response\na,T,Which is greater?,because 3 is more\n")
    let kept = try journey.run("import", csv)
    #expect(kept.output.contains("1 piece brought in, 0 were there already"))
    #expect(kept.output.contains("kept in \(journey.folder.path())/.local/share/tellwhy/team.tellwhy\n"))
    #expect(kept.output.contains("open it with: tellwhy\n") && kept.ending == .exited(0))
    #expect(try journey.run("new", journey.team, "--team", "Grade 5").ending == .exited(0))
    let named = try journey.run("import", csv, "--file", journey.team, "--meeting", "Fractions")
    #expect(named.output.contains("kept in \(journey.team), in a new meeting Fractions\n"))
    #expect(named.output.contains("open it with: tellwhy \(journey.team)\n"))
    let again = try journey.run("import", csv, "--file", journey.team, "--meeting", "Fractions")
    #expect(again.output.contains("0 pieces brought in, 1 was there already") && again.ending == .exited(0))
    #expect(again.output.contains("kept in \(journey.team)\n") && !again.output.contains("new meeting"))
  }

  @Test("a file without student work ends with status 1, and nothing is made", arguments: [[], ["--dry-run"]])
  func nothingImported(options: [String]) throws {
    let journey = try Journey()
    let csv = try journey.write("work.csv", "id,task,prompt,response\na,T,Which is greater?,\n")
    let (output, ending) = try Program.run(
      journey.program, ["import", csv] + options, environment: journey.environment)
    #expect(output.contains("nothing in \(csv) is student work, so nothing was brought in"))
    #expect(ending == .exited(1))
    #expect(!FileManager.default.fileExists(atPath: "\(journey.folder.path())/.local/share/tellwhy/team.tellwhy"))
  }

  @Test(
    "a typed ~ is the home that the shell has",
    arguments: [("~/a b.csv", "/h/a b.csv"), ("~", "/h"), ("'~/a.csv'", "/h/a.csv"), ("/x/~/a", "/x/~/a")])
  func home(typed: String, path: String) {
    #expect(TypedPath.expand(typed, home: "/h") == path)
  }
}
