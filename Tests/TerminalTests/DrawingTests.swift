import Foundation
import PseudoTerminal
import Testing

@Suite("Drawing, seen through tmux", .enabled(if: TmuxScreen.isAvailable))
struct DrawingTests {
  private let probe = Program.built("terminal-probe")

  @Test("what is on the canvas is on the screen, to its corners", arguments: [(80, 24), (60, 18), (120, 35), (20, 6)])
  func whole(columns: Int, rows: Int) throws {
    let screen = try TmuxScreen(probe, columns: columns, rows: rows)
    try #require(try screen.waitForText("started \(columns)"))
    let shown = try screen.rows()
    #expect(shown.count == rows)
    #expect(shown.first == "* the probe runs".padding(toLength: columns - 1, withPad: " ", startingAt: 0) + "A")
    #expect(shown.last == "B".padding(toLength: columns - 1, withPad: " ", startingAt: 0) + "C")
    let marks = "  ● reason    ○ reproduce   ◌ ▸ ✓ 日本 e\u{301}"
    #expect(shown[1] == (columns < 40 ? "  ● reason    ○ repr" : marks))
  }

  @Test("any change of size is lived through", arguments: [(1, 1), (2, 1), (1, 40), (200, 2), (79, 23), (250, 80)])
  func resizing(columns: Int, rows: Int) throws {
    let screen = try TmuxScreen(probe)
    try #require(try screen.waitForText("started 80"))
    try screen.resize(columns: columns, rows: rows)
    // In the last corner of all, a single column wide, ncurses has no way to write.
    #expect(try screen.wait { $0.count == rows && (rows == 1 || columns == 1 || $0.last?.hasPrefix("B") == true) })
    try screen.resize(columns: 80, rows: 24)
    #expect(try screen.waitForText("resized 80 by 24"))
    #expect(try screen.rows().last?.hasSuffix("C") == true)
  }

  @Test(
    "a theme paints its own paper in every cell, also in blank ones",
    arguments: [("light", "48;5;231"), ("dark", "48;5;16")])
  func paper(theme: String, background: String) throws {
    let screen = try TmuxScreen("\(probe) \(theme)")
    try #require(try screen.waitForText("started 80"))
    let rows = try screen.styledRows()
    #expect(rows.allSatisfy { !$0.contains("\u{1B}[49m") && !$0.contains("\u{1B}[0m ") })
    #expect(rows.first?.contains(background) == true)
    #expect(rows.count == 24)
  }

  @Test(
    "below 256 colours, in mono and with NO_COLOR nothing is painted",
    arguments: [("mono", "tmux-256color"), ("light", "tmux"), ("light no-colour", "tmux-256color")])
  func noPaper(arguments: String, name: String) throws {
    let screen = try TmuxScreen("\(probe) \(arguments)", environment: ["TERM": name])
    try #require(try screen.waitForText("started 80"))
    let styles = try screen.styledRows().joined().components(separatedBy: "\u{1B}[").dropFirst()
    let parameters = Set(styles.flatMap { $0.prefix { $0 != "m" }.split(separator: ";").map(String.init) })
    // Plain, bold, reversed, and the terminal's own ink and paper.
    #expect(parameters.isSubset(of: ["0", "1", "7", "39", "49"]))
    #expect(parameters.isSuperset(of: ["1", "7"]))
  }

  @Test("the cursor stands where the canvas says, or is hidden")
  func cursor() throws {
    let screen = try TmuxScreen(probe)
    try #require(try screen.waitForText("started 80"))
    #expect(try screen.cursor().isVisible == false)
    try screen.press("C-c")
    #expect(try screen.wait { _ in try screen.cursor() == (3, 7, true) })
    try screen.press("C-c")
    #expect(try screen.wait { _ in try screen.cursor().isVisible == false })
  }

  @Test("a foreign scribble is gone after a full redraw")
  func redraw() throws {
    let screen = try TmuxScreen("(sleep 0.2; printf '\\033[10;10Hscribble') & exec \(probe)")
    try #require(try screen.waitForText("scribble"))
    try screen.press("C-l")
    #expect(try screen.wait { !$0.contains { $0.contains("scribble") } })
  }

  @Test("after a crash its message is what a person sees, and the prompt is there")
  func crash() throws {
    let screen = try TmuxScreen("\(probe); echo status $?; cat")
    try #require(try screen.waitForText("started 80"))
    try screen.press("C-f")
    #expect(try screen.waitForText("status 1"))
    let rows = try screen.rows()
    #expect(rows.contains { $0.contains("a deliberate crash") })
    #expect(!rows.contains { $0.contains("the probe runs") })
  }

  @Test("what did not change is not sent")
  func quiet() throws {
    let run = try ProbeRun()
    run.terminal.send("a")
    #expect(run.terminal.waitForText("character"))
    run.terminal.forgetOutput()
    run.terminal.send("b")
    #expect(run.reports("key character(\"b\")"))
    #expect(run.terminal.wait { !run.terminal.output.isEmpty })
    #expect(run.terminal.output.count < 60)
  }
}
