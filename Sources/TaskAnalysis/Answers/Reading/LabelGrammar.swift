extension AnswerGrammar {
  /// An answer behind a name or a few words: `x = 5`, `5 = x`, `= 5`, `Area = 12 cm²`, `answer: 5`, `it is 5`.
  var labelled: AnswerReading? {
    if let equation = equation(bytes) { return part(equation.value).unlabelled }
    for opening in answerOpenings where bytes.begins(with: opening) {
      let rest = bytes.dropFirst(opening.utf8.count)
      let start = rest.firstIndex { $0 != .space && $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "=") }
      return start.flatMap { part(rest[$0...]).unlabelled }
    }
    return nil
  }

  /// A reading of what a name stands for; one name is enough.
  private var unlabelled: AnswerReading? {
    bytes.contains(UInt8(ascii: "=")) ? nil : reading
  }

  /// The two sides of an equation of which one is a name; the name is empty in `= 5`.
  func equation(_ bytes: ArraySlice<UInt8>) -> (name: ArraySlice<UInt8>, value: ArraySlice<UInt8>)? {
    guard let place = bytes.firstIndex(of: UInt8(ascii: "=")) else { return nil }
    let (left, right) = (bytes[..<place].trimmed, bytes[(place + 1)...].trimmed)
    if left.isEmpty || isName(left) { return (left, right) }
    return isName(right) && wholeNumber(left) != nil ? (right, left) : nil
  }

  /// Whether this is what a number may be called: up to four words of letters, `x`, `a_1`, `f(x)`, `total area`.
  func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, first.isLetter, bytes.count <= 30 else { return false }
    return bytes.allSatisfy {
      $0.isLetter || $0.isDigit || $0 == .space || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "(")
        || $0 == UInt8(ascii: ")")
    }
  }
}

private let answerOpenings = [
  "the answer is", "my answer is", "answer is", "the answer", "answer", "ans", "it is", "it's", "it equals", "equals",
]
