/// What a rule, faulty or right, answers to a problem.
///
/// Two answers are equal when they mean the same: `2/4` and `0.5` do. ``description`` keeps the form.
package struct RuleAnswer: Sendable {
  /// What is meant, apart from how it is written.
  package enum Meaning: Hashable, Sendable {
    case number(Rational)
    /// A number of percent, the number before the sign.
    case percent(Rational)
    /// That the numbers compared are equal.
    case same
    /// Numbers in an order.
    case order([Rational])
  }

  /// What is said, however it is written.
  package let meaning: Meaning
  private let written: String

  /// An answer and its words, which must say the same.
  init(_ meaning: Meaning, written: String) {
    self.meaning = meaning
    self.written = written
  }
}

extension RuleAnswer {
  /// A number written in the plainest way: `227`, `0.38`, or `2/3`.
  init?(_ number: Rational?) {
    guard let number else { return nil }
    self.init(.number(number), written: number.description)
  }

  /// A whole number.
  init(_ whole: Int) {
    self.init(.number(Rational(whole)), written: String(whole))
  }

  /// A number of percent: 25 for `25%`.
  init?(percent: Rational?) {
    guard let percent else { return nil }
    self.init(.percent(percent), written: "\(percent)%")
  }

  /// A decimal as its digits are written; nil where there are too many.
  init?(_ numeral: Numeral?) {
    guard let numeral, let value = numeral.value else { return nil }
    self.init(.number(value), written: numeral.description)
  }

  /// A number from the text of its digits, as rules that string digits together make it.
  init?(digits: String) {
    guard digits.count <= 18, let number = Int(digits) else { return nil }
    self.init(.number(Rational(number)), written: digits)
  }

  /// A fraction that stays as it is written, such as `8/10`; nil where the denominator is zero.
  init?(_ numerator: Int, over denominator: Int) {
    guard let value = Rational(Int128(numerator), Int128(denominator)) else { return nil }
    self.init(.number(value), written: "\(numerator)/\(denominator)")
  }

  /// One of the numbers that were compared.
  init?(choosing number: SignedNumber) {
    guard let value = number.value else { return nil }
    self.init(.number(value), written: number.description)
  }

  /// That the numbers compared are equal.
  static let same = RuleAnswer(.same, written: "the same")

  /// Numbers in an order; nil where a value does not fit.
  init?(order numbers: [SignedNumber]) {
    let values = numbers.compactMap(\.value)
    guard values.count == numbers.count else { return nil }
    self.init(.order(values), written: numbers.map(\.description).joined(separator: ", "))
  }
}

extension RuleAnswer {
  /// The same answer, a fraction written as the decimal that students meet in such a task: `0.12` for `3/25`.
  ///
  /// A fraction that needs more than six places stays a fraction.
  var inDecimals: RuleAnswer {
    guard case .number(let number) = meaning, written == number.description, let decimal = number.decimal else {
      return self
    }
    return RuleAnswer(meaning, written: decimal)
  }
}

extension RuleAnswer: Hashable {
  package static func == (left: RuleAnswer, right: RuleAnswer) -> Bool {
    left.meaning == right.meaning
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(meaning)
  }
}

extension RuleAnswer: CustomStringConvertible {
  /// What a student would write: `227`, `8/10`, `the same`, `3.09, 3.8, 3.214`.
  package var description: String { written }
}
