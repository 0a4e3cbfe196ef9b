/// What a student answered to a STACK question, out of the record that Moodle's responses hold for it.
enum StackResponse {
  /// The answers in such a record: `2*x` of `Seed: 7; ans1: 2*x [score]; prt1: …`.
  ///
  /// Several are divided by a semicolon, each behind its name. Nil when the text is no such record; empty when nothing
  /// was answered.
  static func answers(_ text: String) -> String? {
    guard text.hasPrefix("Seed: ") else { return nil }
    var answers: [(name: Substring, value: String)] = []
    for part in text.split(separator: "; ") {
      guard part.hasPrefix("ans"), let colon = part.firstIndex(of: ":") else { continue }
      let name = part[..<colon]
      guard name.dropFirst(3).allSatisfy({ $0.isNumber }) else { continue }
      var value = part[part.index(after: colon)...].trimmingSpaces
      for mark in ["[score]", "[valid]", "[invalid]"] where value.hasSuffix(mark) {
        value = value.dropLast(mark.count).trimmingSpaces
      }
      if !value.isEmpty { answers.append((name, value)) }
    }
    guard answers.count > 1 else { return answers.first?.value ?? "" }
    return answers.map { "\($0.name): \($0.value)" }.joined(separator: "; ")
  }
}
