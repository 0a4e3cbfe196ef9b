import CTerminal
import SafeText
import Screen

/// The cells of a theme: every role's attributes and its colour pair.
///
/// Pairs are handed out once, when the terminal is opened: a theme needs three.
struct Palette {
  /// A colour pair to define, by its number.
  struct Pair: Hashable {
    let number: Int16
    let foreground: Int32
    let background: Int32
  }

  private struct Look {
    let attributes: UInt8
    let pair: Int16
  }

  /// The pairs that the terminal must be told of.
  private(set) var pairs: [Pair] = []
  private var looks: [Role: Look] = [:]

  /// The cells of a theme on a terminal with so many colours.
  init(theme: Theme, colours: Int) {
    for role in Role.allCases {
      let style = theme.style(of: role, colours: colours)
      looks[role] = Look(attributes: Self.attributes(of: style), pair: number(of: style))
    }
  }

  /// A row as the driver wants it; the right half of a wide glyph comes with the left one.
  ///
  /// - Complexity: O(*n*) in the columns; a look is looked up once for cells beside each other of one role, which was
  ///   an eighth of what a key cost.
  func cells(_ row: Int, of canvas: Canvas) -> [ct_cell] {
    var last: (role: Role, look: Look)?
    return (0..<canvas.size.columns).compactMap { column in
      let cell = canvas[row, column]
      guard let glyph = cell.glyph else { return nil }
      if last?.role != cell.role { last = (cell.role, looks[cell.role] ?? Look(attributes: 0, pair: 0)) }
      return ct_cell(
        base: glyph.base.value, marks: (glyph.firstMark?.value ?? 0, glyph.secondMark?.value ?? 0),
        width: glyph.width == 2 ? 2 : 1, attributes: last?.look.attributes ?? 0, pair: last?.look.pair ?? 0)
    }
  }

  /// 0 is the pair that a terminal has anyway: its own colours.
  private mutating func number(of style: Style) -> Int16 {
    let foreground = Int32(style.foreground ?? -1)
    let background = Int32(style.background ?? -1)
    if foreground == -1, background == -1 { return 0 }
    if let known = pairs.first(where: { $0.foreground == foreground && $0.background == background }) {
      return known.number
    }
    let pair = Pair(number: Int16(pairs.count + 1), foreground: foreground, background: background)
    pairs.append(pair)
    return pair.number
  }

  private static func attributes(of style: Style) -> UInt8 {
    var attributes = 0
    if style.bold { attributes |= ct_bold }
    if style.underline { attributes |= ct_underline }
    if style.reverse { attributes |= ct_reverse }
    return UInt8(attributes)
  }
}
