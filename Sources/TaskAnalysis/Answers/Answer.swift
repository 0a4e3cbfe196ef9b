/// What a student answered, in exact canonical form: answers that are equal have one value.
///
/// `2/4`, `0.5`, `½` and `50%` are all `.number(1/2)`. Nothing is computed: `3^2` and `3 + 4` are text, as are `3/0`, a
/// number that does not fit 128 bits, and whatever is written in more than 200 bytes. Units are kept, not converted:
/// `50 cents` is not `$0.50`. A single letter from A to H is read as the letter of a choice.
package enum Answer: Hashable, Sendable {
  /// A number, however it was written.
  case number(Rational)

  /// A number with its unit or currency, in one spelling: `48 hrs` is 48 `hour`, `$4.50` is 9/2 `dollar`.
  case quantity(Rational, unit: String)

  /// The terms of a ratio, whole and without a common divisor: `6:8` and `1.5 to 2` are 3 and 4.
  case ratio([Rational])

  /// A time of day, or a ratio that is written like one (`12:30`); an ``AnswerKey`` decides which.
  case clock(hour: Int, minute: Int)

  /// All numbers between two bounds, or beyond one: `x > 3`, `2 < x <= 5`, `[2, 5)`.
  case interval(AnswerInterval)

  /// Several answers in one: at least two, none of them text.
  case collection(AnswerCollection, [Answer])

  /// The letter of a choice, a capital from A to H, and its text where that was written too.
  indirect case choice(String, Answer?)

  /// Everything else, without differences of case, accent, spacing and typography; for comparing, not for showing.
  ///
  /// Words that only compare, agree or deny have one spelling: `same` and `they are equal` are `equal`.
  case text(String)

  /// Reads what was written; nil where nothing was, or only a full stop.
  ///
  /// A comma is a decimal comma (`1,5`) unless exactly three digits follow it (`1,500`) or a space (`1, 5` is a list);
  /// in parentheses it always separates. To know how an answer was written, read it as an ``AnswerReading``.
  /// - Complexity: O(*n*) in the length of the text.
  package init?(_ written: String) {
    guard let reading = AnswerReading(written) else { return nil }
    self = reading.answer
  }
}

/// How several answers stand together.
package enum AnswerCollection: Hashable, Sendable {
  /// In a row, `2, 3`; the order is kept.
  case list

  /// In parentheses, `(2, 3)`, or named, `x = 2, y = 3` (in the order of the names).
  case tuple

  /// In braces or joined by *or*: sorted, each answer once.
  case set
}

extension Answer {
  /// The number in the answer: also beside a unit, and in the text of a choice.
  package var number: Rational? {
    switch self {
    case .number(let value), .quantity(let value, _): value
    case .choice(_, let text): text?.number
    case .ratio, .clock, .interval, .collection, .text: nil
    }
  }

  /// The unit beside the number, singular (`hour`, `cm^2`, `dollar`).
  package var unit: String? {
    switch self {
    case .quantity(_, let unit): unit
    case .choice(_, let text): text?.unit
    case .number, .ratio, .clock, .interval, .collection, .text: nil
    }
  }

  /// A set of answers: sorted and without repeats, and a single answer as itself; nil of none.
  static func set(_ members: [Answer]) -> Answer? {
    let sorted = sortedSet(members)
    return sorted.count > 1 ? .collection(.set, sorted) : sorted.first
  }

  /// The members in order, each once.
  static func sortedSet(_ members: [Answer]) -> [Answer] {
    members.sorted(by: precedes).reduce(into: []) { kept, member in
      if kept.last != member { kept.append(member) }
    }
  }

  /// An order that depends on nothing but the answers: numbers by size, then the others by canonical text.
  static func precedes(_ left: Answer, _ right: Answer) -> Bool {
    switch (left.number, right.number) {
    case (let first?, let second?) where first != second: first < second
    case (.some, nil): true
    case (nil, .some): false
    default: left.canonical < right.canonical
    }
  }
}
