extension DisplayText: ExpressibleByStringInterpolation {
  /// A literal is made safe like any other text.
  package init(stringLiteral value: String) {
    self.init(value)
  }

  /// What the pieces of an interpolated literal came to.
  package init(stringInterpolation: StringInterpolation) {
    self = stringInterpolation.text
  }

  /// Collects the pieces of an interpolated literal.
  ///
  /// Text, characters and whole numbers may be interpolated, and nothing else: a fraction has to be put into words by
  /// the caller. Every piece is made safe by itself, so a mark never reaches over from one piece to the one before.
  package struct StringInterpolation: StringInterpolationProtocol {
    private var builder = DisplayTextBuilder()

    /// Starts with nothing.
    package init(literalCapacity: Int, interpolationCount: Int) {
      builder.reserveCapacity(literalCapacity + interpolationCount * 4)
    }

    fileprivate var text: DisplayText { builder.text }

    /// Appends what stands between the interpolations.
    package mutating func appendLiteral(_ literal: String) {
      builder.append(untrusted: literal)
    }

    /// Appends safe text as it is.
    package mutating func appendInterpolation(_ text: DisplayText) {
      builder.append(text)
    }

    /// Appends any text, made safe.
    package mutating func appendInterpolation(_ untrusted: some StringProtocol) {
      builder.append(untrusted: String(untrusted))
    }

    /// Appends any character, made safe.
    package mutating func appendInterpolation(_ untrusted: Character) {
      builder.append(untrusted: String(untrusted))
    }

    /// Appends a whole number in decimal digits.
    package mutating func appendInterpolation(_ number: some BinaryInteger) {
      builder.append(untrusted: String(number))
    }
  }
}
