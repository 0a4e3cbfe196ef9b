/// How a cell is drawn; colours are numbers of the 256-colour palette.
///
/// A colour that is nil is the terminal's own. `reverse` changes the two colours, whichever they are.
package struct Style: Hashable, Sendable {
  /// The ink.
  package var foreground: Int?
  /// The paper.
  package var background: Int?
  /// Heavier ink; brighter on some terminals.
  package var bold: Bool
  /// A line below.
  package var underline: Bool
  /// Ink and paper change places.
  package var reverse: Bool

  /// Plain, in the terminal's own colours, unless said otherwise.
  package init(
    foreground: Int? = nil, background: Int? = nil, bold: Bool = false, underline: Bool = false, reverse: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    self.bold = bold
    self.underline = underline
    self.reverse = reverse
  }
}
