import PseudoTerminal
import Testing

/// What is sent is a difference; what is seen must be the whole.
@Suite("Painting differences, seen through tmux", .enabled(if: TmuxScreen.isAvailable))
struct PaintingTests {
  @Test(
    "after any change every cell is what painting everything gives",
    arguments: [
      ("light", "tmux-256color"), ("dark", "xterm-256color"), ("mono", "screen"), ("light", "linux"), ("light", "ansi"),
      ("mono", "xterm-256color"),
    ])
  func changes(theme: String, name: String) throws {
    let screen = try TmuxScreen("\(Program.built("terminal-probe")) \(theme)", environment: ["TERM": name])
    try #require(try screen.waitForText("started 80"))
    for step in 1...40 {
      try screen.press("C-n")
      try #require(try screen.waitForText("scribble \(step)."))
      guard step % 4 == 0 else { continue }
      let changed = try screen.seenRows()
      try screen.press("C-l")
      // Afterwards an ordinary change, so that it is known that everything was painted.
      try screen.press("C-n")
      try #require(try screen.waitForText("scribble \(step + 1)."))
      try screen.press("C-p")
      try #require(try screen.waitForText("scribble \(step)."))
      #expect(try screen.seenRows() == changed, "\(theme) on \(name), scribble \(step)")
    }
  }
}
