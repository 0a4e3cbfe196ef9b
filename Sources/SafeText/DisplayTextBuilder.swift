/// Puts a safe text together, scalar by scalar: the only place where untrusted text becomes `DisplayText`.
struct DisplayTextBuilder {
  private var string = ""
  /// The cells so far.
  private(set) var width = 0
  /// Marks that the last base can still take; none before the first base.
  private var freeMarks = 0

  /// The text so far.
  var text: DisplayText { DisplayText(safe: string, width: width) }

  /// Makes room for so many bytes.
  mutating func reserveCapacity(_ bytes: Int) {
    string.reserveCapacity(bytes)
  }

  /// Appends what is safe already; no scalar is looked at again.
  ///
  /// The text brings a base of its own, so marks that come later go on its last one. Whether that one has room is
  /// not known here, so it takes none: what follows a safe text starts with a base.
  mutating func append(_ text: DisplayText) {
    guard !text.isEmpty else { return }
    string += text.string
    width += text.width
    freeMarks = 0
  }

  /// Appends a glyph as it is.
  mutating func append(_ glyph: Glyph) {
    glyph.append(to: &string.unicodeScalars)
    width += glyph.width
    freeMarks = 0
  }

  /// Appends text from anywhere, made safe; a line break becomes a space.
  mutating func append(untrusted: String) {
    if let width = DisplayText.widthIfSafe(untrusted) {
      append(DisplayText(safe: untrusted, width: width))
      return
    }
    reserveCapacity(string.utf8.count + untrusted.utf8.count)
    freeMarks = 0
    var previous: Unicode.Scalar?
    for scalar in untrusted.unicodeScalars {
      if !(scalar == "\n" && previous == "\r") { append(scalar) }
      previous = scalar
    }
  }

  /// Appends a scalar from anywhere, made safe; a line break becomes a space.
  mutating func append(_ scalar: Unicode.Scalar) {
    switch ScalarKind(scalar) {
    case .narrow: append(base: scalar, width: 1)
    case .wide: append(base: scalar, width: 2)
    case .space, .tab, .lineBreak: append(base: " ", width: 1)
    case .control: append(base: "·", width: 1)
    case .regionalIndicator(let letter): append(base: letter, width: 1)
    case .unknown: append(base: "?", width: 1)
    case .invisible: break
    case .mark where freeMarks > 0:
      string.unicodeScalars.append(scalar)
      freeMarks -= 1
    case .mark: break
    }
  }

  private mutating func append(base: Unicode.Scalar, width cells: Int) {
    string.unicodeScalars.append(base)
    width += cells
    freeMarks = Glyph.mostMarks
  }
}
