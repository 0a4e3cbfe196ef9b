import SafeText
import Screen
import Testing

@Suite("Screens in ASCII")
struct CanvasASCIITests {
  @Test(
    "Every character of our own has a stand-in, and others become ?",
    arguments: [
      ("● ○ ◌ ▸ ✓ · – … ▌ ▏ █ ░ ▄ ▀ ─ ━ ▲ ◄ ↑ ↓ ← →", "R P ? > + . - . | | # : # # - = ^ < ^ v < >"),
      ("3/4 > 2/3 ~", "3/4 > 2/3 ~"), ("naïve", "na?ve"), ("nai\u{308}ve", "naive"), ("日本x", "? ? x"), ("שלום", "????"),
    ] as [(DisplayText, String)])
  func standIns(text: DisplayText, expected: String) {
    var canvas = Canvas(size: Size(columns: text.width, rows: 1))
    canvas.put(text, row: 0, column: 0, role: .words)
    #expect(canvas.ascii().textRows == [expected])
    #expect(canvas.ascii().styleRows == canvas.styleRows)
  }

  @Test("The cursor stays where it is")
  func cursor() {
    var canvas = Canvas(size: Size(columns: 2, rows: 1))
    canvas.cursor = Position(row: 0, column: 1)
    #expect(canvas.ascii().cursor == canvas.cursor)
  }
}
