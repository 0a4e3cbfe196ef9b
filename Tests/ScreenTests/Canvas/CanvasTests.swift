import SafeText
import Screen
import TaskAnalysis
import Testing

@Suite("Canvas")
struct CanvasTests {
  @Test(
    "Text is clipped at every edge and the column behind it is returned",
    arguments: [
      ("why", 0, 0, "why   ", 3), ("why", 0, 4, "    wh", 7), ("why", 0, -1, "hy    ", 2), ("why", 0, -3, "      ", 0),
      ("why", 0, 6, "      ", 9), ("why", -1, 0, "      ", 3), ("why", 1, 0, "      ", 3),
      ("why", 0, .max, "      ", .max),
      ("why", .max, .min, "      ", .min + 3), ("日本", 0, 1, " 日本 ", 5), ("日本", 0, 3, "   日 ", 7),
      ("日本", 0, -1, " 本   ", 3), ("e\u{301}x", 0, 5, "     e\u{301}", 7), ("", 0, 2, "      ", 2),
    ] as [(DisplayText, Int, Int, String, Int)])
  func clipping(text: DisplayText, row: Int, column: Int, expected: String, behind: Int) {
    var canvas = Canvas(size: Size(columns: 6, rows: 1))
    #expect(canvas.put(text, row: row, column: column) == behind)
    #expect(canvas.textRows == [expected])
  }

  @Test("Rows are the same when all their cells are, glyph and role")
  func sameRows() {
    var canvas = Canvas(size: Size(columns: 4, rows: 2))
    canvas.put("why", row: 1, column: 0)
    var other = canvas
    #expect([-1, 0, 1, 2].allSatisfy { canvas.hasSameRow($0, as: other) })
    other.paint(row: 1, columns: 3..<4, role: .words)
    #expect(canvas.hasSameRow(0, as: other) && !canvas.hasSameRow(1, as: other))
    other = Canvas(size: Size(columns: 4, rows: 1))
    #expect(canvas.hasSameRow(0, as: other) && !canvas.hasSameRow(1, as: other))
    #expect(!canvas.hasSameRow(0, as: Canvas(size: Size(columns: 3, rows: 2))))
  }

  @Test(
    "Nothing is written at the limit and behind it",
    arguments: [(4, "wh  "), (2, "wh  "), (1, "w   "), (0, "    "), (-1, "    ")])
  func limit(limit: Int, expected: String) {
    var canvas = Canvas(size: Size(columns: 4, rows: 1))
    canvas.put("wh", row: 0, column: 0, before: limit)
    #expect(canvas.textRows == [expected])
  }

  @Test("A wide glyph that the limit would halve becomes a blank")
  func wideAtLimit() {
    var canvas = Canvas(size: Size(columns: 4, rows: 1))
    canvas.put("xxxx", row: 0, column: 0)
    canvas.put("日", row: 0, column: 1, role: .words, before: 2)
    #expect(canvas.textRows == ["x xx"])
    #expect(canvas.styleRows == [".q.."])
  }

  @Test(
    "Whoever overwrites half of a wide glyph leaves a blank in the other half",
    arguments: [(0, "x 本"), (1, " x本"), (2, "日x "), (3, "日 x")])
  func halves(column: Int, expected: String) {
    var canvas = Canvas(size: Size(columns: 4, rows: 1))
    canvas.put("日本", row: 0, column: 0)
    canvas.put("x", row: 0, column: column)
    #expect(canvas.textRows == [expected])
  }

  @Test("A wide glyph over two halves blanks both their neighbours")
  func wideOverHalves() {
    var canvas = Canvas(size: Size(columns: 4, rows: 1))
    canvas.put("日本", row: 0, column: 0)
    canvas.put("語", row: 0, column: 1)
    #expect(canvas.textRows == [" 語 "])
  }

  @Test("The right half of a wide glyph has its role and no glyph of its own")
  func cells() {
    var canvas = Canvas(size: Size(columns: 3, rows: 1))
    canvas.put("日x", row: 0, column: 0, role: .goal)
    #expect(canvas[0, 0].glyph?.base == "日")
    #expect(canvas[0, 1].glyph == nil)
    #expect(canvas[0, 1].role == .goal)
    #expect(canvas[0, 2].glyph?.base == "x")
    #expect(canvas[0, 3] == .blank)
    #expect(canvas[.max, .min] == .blank)
  }

  @Test("Painting changes roles and leaves text; clearing takes both")
  func paintAndClear() {
    var canvas = Canvas(size: Size(columns: 6, rows: 2))
    canvas.put("reason", row: 0, column: 0)
    canvas.put("日本語", row: 1, column: 0)
    canvas.paint(row: 0, columns: 4..<99, role: .marked)
    canvas.paint(row: 1, columns: -5..<2, role: .goal)
    canvas.paint(row: 2, columns: 0..<6, role: .big)
    #expect(canvas.styleRows == ["....ss", "gg...."])
    canvas.clear(row: 1, columns: 1..<4)
    #expect(canvas.textRows == ["reason", "    語"])
    canvas.clear(row: 0)
    canvas.clear(row: -1)
    #expect(canvas.textRows == ["      ", "    語"])
    #expect(canvas.styleRows == ["......", "g....."])
  }

  @Test("Two canvases are equal when all their cells and cursors are")
  func equality() {
    var first = Canvas(size: Size(columns: 3, rows: 1))
    var second = first
    #expect(first == second)
    second.cursor = Position(row: 0, column: 1)
    #expect(first != second)
    first.cursor = second.cursor
    first.put("日", row: 0, column: 0)
    first.put("  ", row: 0, column: 0)
    #expect(first == second)
  }

  @Test("Every row is exactly as wide as the canvas, whatever is drawn")
  func anyDrawing() {
    var generator = SplitMix64(seed: 3)
    let texts: [DisplayText] = ["why", "日本語", "e\u{301}", "x日", "", "● 3 reason"]
    for _ in 0..<400 {
      let size = Size(columns: .random(in: 0...12, using: &generator), rows: .random(in: 0...3, using: &generator))
      var canvas = Canvas(size: size)
      for _ in 0..<12 {
        let row = Int.random(in: -1...3, using: &generator)
        let column = Int.random(in: -4...14, using: &generator)
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: canvas.clear(row: row, columns: column..<column + 3)
        case 1: canvas.paint(row: row, columns: column..<column + 3, role: .marked)
        default:
          let limit = Bool.random(using: &generator) ? nil : Int.random(in: -1...14, using: &generator)
          let text = texts.randomElement(using: &generator) ?? ""
          canvas.put(text, row: row, column: column, role: .words, before: limit)
        }
      }
      for canvas in [canvas, canvas.ascii()] {
        #expect(canvas.textRows.map { DisplayText($0).width } == Array(repeating: size.columns, count: size.rows))
        #expect(canvas.styleRows.map(\.count) == Array(repeating: size.columns, count: size.rows))
      }
      #expect(canvas.ascii().textRows.joined().utf8.allSatisfy { 0x20...0x7E ~= $0 })
    }
  }
}
