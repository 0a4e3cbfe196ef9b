extension Problem {
  /// Problems of the same kind with slightly different numbers, nearest first, the ones known to diagnose well among
  /// the first.
  ///
  /// Each is the problem's own prompt with one number changed, or two, and read again: so whatever cannot be asked,
  /// such as a negative length, drops out by itself.
  /// - Complexity: about 150 prompts are read.
  var variations: some Sequence<Problem> {
    let pieces = PromptPieces(prompt)
    let changed = pieces.withOneChange + pieces.withTwoChanges
    return (knownItems + changed).lazy.filter { $0 != prompt }.compactMap { Problem(reading: $0) }
      .filter { $0.kind == kind }
  }

  /// Items that separate the rules of their kind; the numbers are known to do so.
  private var knownItems: [String] {
    guard case .comparison(let first, let second, asking: .greatest) = self else { return [] }
    if first.plainFraction != nil, second.plainFraction != nil {
      return ["5/6 or 7/8", "3/4 or 7/9", "2/3 or 5/6", "1/4 or 1/3", "3/8 or 5/12"].map {
        "Which is greater, \($0)?"
      }
    }
    guard first.plainNumeral != nil, second.plainNumeral != nil else { return [] }
    return ["0.3 or 0.125", "0.3 or 0.4", "3.08 or 3.7", "4.45 or 4.4502"].map { "Which is greater, \($0)?" }
  }

  /// The case of the problem, without its numbers.
  private var kind: Int {
    switch self {
    case .calculation: 0
    case .evaluation: 1
    case .equation: 2
    case .openSentence: 3
    case .comparison: 4
    case .ordering: 5
    case .fraction: 6
    case .proportion: 7
    case .percent: 8
    case .figure: 9
    case .data: 10
    case .graph: 11
    }
  }
}

/// A prompt cut at its numbers.
private struct PromptPieces {
  private let texts: [String]
  private let numbers: [Numeral]

  init(_ prompt: String) {
    var texts = [""]
    var numbers: [Numeral] = []
    var digits = ""
    func close() {
      guard let number = Numeral(digits: digits) else { return }
      numbers.append(number)
      texts.append("")
      digits = ""
    }
    let characters = Array(prompt)
    for (index, character) in characters.enumerated() {
      let isPoint =
        character == "." && !digits.isEmpty && index + 1 < characters.count && characters[index + 1].isWholeNumber
      if character.isWholeNumber || isPoint {
        digits.append(character)
      } else {
        close()
        texts[texts.count - 1].append(character)
      }
    }
    close()
    self.texts = texts
    self.numbers = numbers
  }

  /// Prompts with one number changed, at most the first six; the nearest change of every number first.
  var withOneChange: [String] {
    let changes = numbers.prefix(6).map(PromptPieces.changes)
    let most = changes.map(\.count).max() ?? 0
    return (0..<most).flatMap { step in
      changes.indices.compactMap { index in
        step < changes[index].count ? prompt([index: changes[index][step]]) : nil
      }
    }
  }

  /// Prompts with two of the first four numbers changed a little.
  var withTwoChanges: [String] {
    let changes = numbers.prefix(4).map { PromptPieces.changes(of: $0).prefix(4) }
    return changes.indices.flatMap { first in
      changes.indices.filter { $0 > first }.flatMap { second in
        changes[first].flatMap { one in changes[second].map { other in prompt([first: one, second: other]) } }
      }
    }
  }

  private func prompt(_ changed: [Int: Numeral]) -> String {
    var result = texts.first ?? ""
    for (index, number) in numbers.enumerated() {
      result += (changed[index] ?? number).description + texts[index + 1]
    }
    return result
  }

  private static func changes(of numeral: Numeral) -> [Numeral] {
    guard let whole = numeral.whole else { return decimalChanges(of: numeral) }
    let steps = whole < 20 ? [1, -1, 2, -2, 3, 4, 5, 10] : [10, -10, 1, -1, 20, 2, 5, 100, -100, 200]
    return steps.map { whole + $0 }.filter { $0 > 0 }.compactMap { Numeral($0) }
  }

  /// The last digit changed, a digit more, a digit less, and a zero behind the point.
  private static func decimalChanges(of numeral: Numeral) -> [Numeral] {
    let digits = numeral.decimalDigits
    guard let last = digits.last else { return [] }
    let front = Array(digits.dropLast())
    return [front + [(last + 1) % 10], digits + [5], front + [(last + 8) % 10], [0] + digits, front].compactMap {
      Numeral(wholeDigits: numeral.wholeDigits, decimalDigits: $0)
    }
  }
}
