import Foundation
import PseudoTerminal
import Testing

/// `tellwhy doctor` itself, which must leave everything as it found it.
@Suite("The doctor") struct DoctorTests {
  /// Every path below a folder with its bytes and permissions; of a `-shm` only that it is there.
  private func everything(of journey: Journey) throws -> [String: String] {
    let manager = FileManager.default
    let names = try manager.subpathsOfDirectory(atPath: journey.folder.path())
    return try Dictionary(
      uniqueKeysWithValues: names.map { name in
        let path = journey.folder.appending(path: name).path()
        let mode = try manager.attributesOfItem(atPath: path)[.posixPermissions] as? Int ?? 0
        let bytes = name.hasSuffix("-shm") ? nil : manager.contents(atPath: path)
        return (name, "\(mode) \(bytes?.base64EncodedString() ?? "")")
      })
  }

  private func journey() throws -> Journey {
    let journey = try Journey()
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: journey.folder.path())
    return journey
  }

  /// Runs the doctor in a window, and proves that it changed nothing.
  private func examine(
    _ journey: Journey, _ arguments: String..., environment: [String: String] = [:], columns: Int = 80
  ) throws -> (lines: [String], ending: Ending?) {
    let before = try everything(of: journey)
    let screen = try PseudoTerminal(
      journey.program, ["doctor"] + arguments,
      environment: ["HOME": journey.folder.path(), "TZ": "UTC"].merging(environment) { $1 }, columns: columns, rows: 24)
    let ending = screen.waitForEnd()
    #expect(try everything(of: journey) == before)
    return (screen.text.replacingOccurrences(of: "\r", with: "").components(separatedBy: "\n"), ending)
  }

  @Test("says that all is well where nothing is there yet, and makes nothing") func nothing() throws {
    let journey = try journey()
    let (lines, ending) = try examine(journey)
    #expect(ending == .exited(0), "\(lines)")
    #expect(lines.contains("All is well.") && lines.contains("  The window is 80 by 24; a meeting needs 60 by 18."))
    #expect(lines.contains { $0.hasPrefix("  There is no team file yet; tellwhy makes /") })
    #expect(try FileManager.default.contentsOfDirectory(atPath: journey.folder.path()).isEmpty)
  }

  @Test("finds a file in order, with its backups") func inOrder() throws {
    let journey = try journey()
    _ = try journey.run("new", journey.team, "--team", "Five")
    let screen = try journey.open()
    #expect(screen.waitForText("FIRST MEETING"))
    screen.send("gWhy?\rq")
    _ = screen.waitForEnd(seconds: 2)
    screen.signal(SIGTERM)
    _ = screen.waitForEnd()
    let (lines, ending) = try examine(journey, "--file", journey.team)
    #expect(ending == .exited(0), "\(lines)")
    #expect(lines.contains { $0.contains("is whole: ") && $0.contains("tables of version") })
    #expect(lines.contains("  Others cannot read its files; its folder is 0700."))
  }

  @Test("names everything that wants attention, each by itself") func attention() throws {
    let journey = try journey()
    _ = try journey.run("new", journey.team, "--team", "Five")
    _ = try journey.write(".config/tellwhy/config", "thme: dark\nseats: 99\nsummaries: config/x\n")
    _ = try journey.write(".config/tellwhy/protocols/bad.txt", "name: Bad\nstep: Look\nminutes: soon\n")
    _ = try journey.write(".config/tellwhy/mirrors/bad.txt", "name: Bad\nmark\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: journey.team)
    let (lines, ending) = try examine(
      journey, "--file", journey.team, environment: ["TELLWHY_NOW": "2026-01-15T15:00:00Z"], columns: 50)
    #expect(ending == .exited(1))
    let marked = lines.filter { $0.hasPrefix("! ") }
    for words in [
      "The window is 50 by 24, too small", "Others may use \(journey.team) (0644): chmod go= \(journey.team)",
      "config: line 1: expected one of theme", "config: line 2: seats: expected a number from 2 to 12, found \"99\"",
      "protocols/bad.txt: line 3: minutes", "mirrors/bad.txt: line 2", "TELLWHY_NOW is 2026-01-15T15:00:00Z",
    ] {
      #expect(marked.contains { $0.contains(words) }, "\(words) in \(lines)")
    }
    #expect(lines.contains("\(marked.count) things want attention; their lines begin with !") && marked.count == 7)
  }

  @Test("says that another tellwhy has the file, and disturbs it not at all") func inUse() throws {
    let journey = try journey()
    _ = try journey.run("new", journey.team, "--team", "Five")
    let screen = try journey.open()
    #expect(screen.waitForText("FIRST MEETING"))
    let (lines, ending) = try examine(journey, "--file", journey.team)
    #expect(ending == .exited(0), "nothing is wrong")
    #expect(lines.contains("  Another tellwhy has it open now; a second one can only look: tellwhy --look."))
    #expect(lines.contains { $0.contains("is whole: ") })
    screen.send("q")
    #expect(screen.waitForEnd() == .exited(0))
  }

  @Test(
    "looks at the terminal and the locale as they are",
    arguments: [
      (["TERM": "skibidi"], "! TERM=skibidi is not known on this machine: try TERM=xterm-256color tellwhy", 1),
      (["TERM": "dumb"], "! TERM=dumb is a terminal that cannot move its cursor", 1),
      (["TERM": "vt100"], "  It has no colours; reason and reproduce differ by mark and weight.", 0),
      (["NO_COLOR": "1"], "  NO_COLOR is set, so no colour is used", 0),
      (["LC_ALL": "xx_YY.UTF-8"], "  LC_ALL is xx_YY.UTF-8, which is not on this machine or not UTF-8", 0),
      (["LC_ALL": "", "LANG": "C.UTF-8"], "  LANG is C.UTF-8: text is UTF-8.", 0),
    ])
  func terminal(environment: [String: String], words: String, status: Int32) throws {
    let (lines, ending) = try examine(journey(), environment: environment)
    #expect(lines.contains { $0.hasPrefix(words) }, "\(lines)")
    #expect(ending == .exited(status))
  }

  @Test("in a pipe it says that there is no window, and a file that is named must be there") func piped() throws {
    let journey = try journey()
    let (output, ending) = try Program.run(
      journey.program, ["doctor", "--file", "nothere"], environment: ["HOME": journey.folder.path()])
    #expect(ending == .exited(1) && output.contains("  This was not run in a window"))
    #expect(output.contains("! nothere is not there; make it with: tellwhy new nothere --team NAME"))
  }
}
