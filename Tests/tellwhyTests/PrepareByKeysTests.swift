import PseudoTerminal
import Testing

/// Getting the next meeting ready in a real terminal.
@Suite("Getting ready by keys") struct PrepareByKeysTests {
  @Test("of a long path that is not there, the refusal says the ends, and the screen stays") func notThere() throws {
    let journey = try Journey()
    try #require(try journey.run("new", journey.team, "--team", "Grade 5").ending == .exited(0))
    let screen = try journey.open(columns: 60, rows: 18)
    try #require(screen.waitForText("Bring in a file"))
    screen.send("\u{1b}OB\r")
    try #require(screen.waitForText("GET READY"))
    screen.send("/nowhere/\(String(repeating: "x", count: 800))/exit.csv\r")
    #expect(screen.waitForText("/nowhere/…/exit.csv: there is no such file"))
    #expect(screen.rows.contains { $0.contains("▸ file") } && screen.rows.contains { $0.contains("agenda") })
  }
}
