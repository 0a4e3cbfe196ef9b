/// What a column holds besides work, as its name tells in the languages that forms are exported in.
enum HeaderMeaning: Hashable, Sendable {
  case time, name, email, identifier, score, feedback, status, aboutThePerson, section, grade

  /// The meaning of a folded name; nil when the column may well be a question.
  ///
  /// A name that is one of the vendors' own decides. Otherwise every word must belong to one meaning or be a word that
  /// such questions are asked with: "What is your full name?" is about a name, "What is the name of this shape?" is
  /// not.
  init?(_ foldedName: String) {
    let name = foldedName.drop { $0 == "*" || $0 == " " }
    let bare = String(name).trimmingSuffix { ":*?. ".contains($0) }
    if let known = HeaderWords.exact[bare] {
      self = known
      return
    }
    // Microsoft Forms numbers a question that is named like a column of its own: `Name2`.
    let unnumbered = bare.trimmingSuffix { $0.isNumber }
    if unnumbered != bare, let known = HeaderWords.exact[unnumbered], known == .name || known == .email {
      self = known
      return
    }
    let words = foldedWords(bare).map(String.init)
    guard (1...9).contains(words.count) else { return nil }
    for (meaning, telling) in HeaderWords.telling where words.contains(where: telling.contains) {
      let others = words.filter { !telling.contains($0) }
      // "What is the period?" is mathematics, "What is your period?" is not.
      let asksAPerson = words.count <= 2 || others.count <= 1 || others.contains(where: HeaderWords.ofAPerson.contains)
      if asksAPerson, others.allSatisfy(HeaderWords.asking.contains) {
        self = meaning
        return
      }
    }
    return nil
  }
}

extension String {
  /// The text without the letters at its end that are to go.
  func trimmingSuffix(_ isTrimmed: (Character) -> Bool) -> String {
    var text = self[...]
    while let last = text.last, isTrimmed(last) { text.removeLast() }
    return String(text)
  }
}
