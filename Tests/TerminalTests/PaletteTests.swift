import CTerminal
import SafeText
import Screen
import Testing

@testable import Terminal

@Suite("The palette: few colour pairs, handed out once")
struct PaletteTests {
  @Test(
    "a theme takes three pairs with 256 colours and none below",
    arguments: [
      (Theme.light, 256, 3), (.dark, 256, 3), (.mono, 256, 0), (.light, 88, 0), (.dark, 8, 0), (.light, 0, 0),
    ])
  func pairs(theme: Theme, colours: Int, count: Int) {
    let pairs = Palette(theme: theme, colours: colours).pairs
    #expect(pairs.count == count)
    #expect(pairs.map(\.number) == (0..<count).map { Int16($0 + 1) })
  }

  @Test("a cell keeps its base, its marks and its width")
  func cell() throws {
    var canvas = Canvas(size: Size(columns: 4, rows: 1))
    canvas.put("e\u{301}日", row: 0, column: 0, role: .marked)
    let palette = Palette(theme: .light, colours: 256)
    let cells = palette.cells(0, of: canvas)
    let narrow = try #require(cells.first)
    #expect(narrow.base == 0x65 && narrow.marks.0 == 0x301 && narrow.marks.1 == 0 && narrow.width == 1)
    let wide = try #require(cells.dropFirst().first)
    #expect(wide.base == 0x65E5 && wide.width == 2)
    #expect(cells.count == canvas.size.columns - 1)
  }
}
