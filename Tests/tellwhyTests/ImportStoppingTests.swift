import Foundation
import PseudoTerminal
import Testing

@testable import tellwhy

/// What takes long says so, can be stopped, and leaves no half behind.
@Suite("Bringing in much") struct ImportStoppingTests {
  private func journey(rows: Int) throws -> (journey: Journey, csv: String) {
    let journey = try Journey()
    _ = try journey.run("new", journey.team, "--team", "Five")
    let lines = (0..<rows).map { "\($0),fractions,because it is \($0) more than \($0 / 2)" }
    return (journey, try journey.write("work.csv", "id,task,response\n" + lines.joined(separator: "\n") + "\n"))
  }

  @Test("Ctrl-C while it is kept ends with 130, and nothing of it is there", arguments: ["keeping ", "reading "])
  func stopped(moment: String) throws {
    // On a machine that is busy with other tests a file may be in before the key is pressed; then a larger one is tried.
    for rows in [40_000, 160_000, 640_000] {
      let (journey, csv) = try journey(rows: rows)
      let screen = try PseudoTerminal(
        journey.program, ["import", csv, csv, "--file", journey.team, "--meeting", "Fractions"],
        environment: journey.environment)
      try #require(screen.waitForText(moment, seconds: 60))
      screen.send("\u{3}")
      let ending = screen.waitForEnd(seconds: 120)
      if ending == .exited(0), rows < 640_000 { continue }
      #expect(ending == .exited(130))
      #expect(screen.text.contains("brought in") && screen.text.contains("stopped"), "\(screen.text)")
      let (output, _) = try journey.run("handout", "--file", journey.team)
      #expect(output.contains("there is no meeting yet"), "\(output)")
      let (report, _) = try journey.run("doctor", "--file", journey.team)
      #expect(report.contains("is whole"))
      return
    }
  }

  @Test("left alone it finishes, and the line about it is gone") func finished() throws {
    let (journey, csv) = try journey(rows: 10_000)
    let screen = try PseudoTerminal(
      journey.program, ["import", csv, "--file", journey.team], environment: journey.environment)
    #expect(screen.waitForEnd(seconds: 60) == .exited(0))
    #expect(screen.text.contains("10000 pieces brought in"))
    #expect(!screen.rows.contains { $0.contains("reading") || $0.contains("keeping") }, "\(screen.rows)")
    let (again, _) = try journey.run("import", csv, "--file", journey.team)
    #expect(again.contains("0 pieces brought in, 10000 were there already") && !again.contains("reading"))
  }

  @Test(
    "looking into files without a team leaves what it found alone on the screen, however long it took",
    arguments: [["analyze"], ["suggest", "cold"]])
  func looking(command: [String]) throws {
    let (journey, _) = try journey(rows: 0)
    let rows = (0..<4000).map { "\($0),fractions,because it is \($0)" } + ["x,fractions,"]
    let csv = try journey.write("more.csv", "id,task,response\n" + rows.joined(separator: "\n") + "\n")
    let screen = try PseudoTerminal(
      journey.program, command + [csv], environment: journey.environment, columns: 200, rows: 24)
    #expect(screen.waitForEnd(seconds: 120) == .exited(0))
    #expect(!screen.rows.contains { $0.contains("comparing") || $0.contains("reading") })
    #expect(screen.text.contains("\(csv): line 4002: no response"), "\(screen.text.prefix(1000))")
  }

  @Test(
    "is told in one short line",
    arguments: [
      (ProgressLine.Step(words: "keeping", done: 3000, total: 100_000), 4, "keeping 3000 of 100000"),
      (ProgressLine.Step(words: "reading a.csv"), 2, "reading a.csv, 2 s"),
      (ProgressLine.Step(words: "reading a.csv"), 0, "reading a.csv"),
    ])
  func line(step: ProgressLine.Step, seconds: Int, words: String) {
    #expect(step.line(seconds: seconds) == words)
    #expect(ProgressLine.Step(words: String(repeating: "x", count: 200)).line(seconds: 0).count <= 50)
  }
}
