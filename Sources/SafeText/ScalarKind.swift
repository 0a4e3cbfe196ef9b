/// What a terminal may be told about one scalar.
///
/// The widths are those that terminals, Unicode 14 and glibc's `wcwidth` agree on. Where they do not agree, now or
/// between versions, the scalar is `unknown`: a row that is one cell longer on the wall than in the program is worse
/// than a `?`.
package enum ScalarKind: Hashable, Sendable {
  /// One cell, shown as it is.
  case narrow
  /// Two cells, shown as it is.
  case wide
  /// A combining mark: no cell of its own, drawn over the base before it.
  case mark
  /// A blank of any width; shown as a space.
  case space
  /// A tab; shown as a space.
  case tab
  /// Ends a line: LF, VT, FF, CR, NEL, U+2028 and U+2029.
  case lineBreak
  /// C0, DEL and C1, which give orders to a terminal; shown as `·`, so that tampering is seen.
  case control
  /// Half of a flag; shown as the capital letter it stands for.
  case regionalIndicator(Unicode.Scalar)
  /// Not there: bidi controls, zero-width scalars, soft hyphens, variation selectors, tags, skin tones, keycaps.
  case invisible
  /// Unassigned, newer than Unicode 14, private use, or of a doubtful width; shown as `?`.
  case unknown

  /// The kind of any scalar.
  ///
  /// Letters of scripts that run from right to left are `narrow`: they are somebody's words. A terminal may put them
  /// in its own order within a row; their number of cells stays the same.
  package init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20, 0xA0: self = .space
    case 0x21...0x7E, 0xA1...0xAC, 0xAE...0x2FF: self = .narrow
    // Punctuation, arrows, boxes, blocks and ticks: nearly all that our own screens draw. To ask for the properties
    // of a scalar takes about 200 ns, which a frame of thousands would notice.
    case 0x2010...0x2027, 0x2190...0x2319, 0x2500...0x25FC, 0x270C...0x2727: self = .narrow
    case 0x09: self = .tab
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: self = .lineBreak
    case 0x00...0x1F, 0x7F...0x9F: self = .control
    case 0x1F1E6...0x1F1FF:
      self = .regionalIndicator(Unicode.Scalar(UInt8(scalar.value - 0x1F1E6) + UInt8(ascii: "A")))
    case 0x1F3FB...0x1F3FF: self = .invisible
    // Vowels and ends of Hangul syllables in pieces: glibc says no cell, some terminals say one.
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: self = .unknown
    // Trigrams, circled numbers, hexagrams, tetragrams and an Ahom sign: their cells have changed between versions of
    // Unicode or of glibc.
    case 0x2630...0x2637, 0x268A...0x268F, 0x3248...0x324F, 0x4DC0...0x4DFF, 0x1171E, 0x1D300...0x1D376:
      self = .unknown
    default: self.init(byProperties: scalar)
    }
  }

  private init(byProperties scalar: Unicode.Scalar) {
    let properties = scalar.properties
    guard !properties.isDefaultIgnorableCodePoint else {
      self = .invisible
      return
    }
    guard let age = properties.age, age.major <= 14 else {
      self = .unknown
      return
    }
    switch properties.generalCategory {
    case .control: self = .control
    case .format, .enclosingMark: self = .invisible
    case .lineSeparator, .paragraphSeparator: self = .lineBreak
    case .spaceSeparator: self = .space
    case .nonspacingMark: self = .mark
    case .privateUse, .surrogate, .unassigned: self = .unknown
    default: self = WideScalars.contains(scalar) ? .wide : .narrow
    }
  }
}
