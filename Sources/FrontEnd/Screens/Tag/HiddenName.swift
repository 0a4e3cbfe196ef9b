/// Words that are to be hidden wherever they stand as words of their own: `Ben` goes, `Benefit` stays.
///
/// What stands around a name, as in `(Ben's).`, is not looked for, and neither are capitals, which children forget:
/// hiding `Ben.` hides `ben` as well. Where a name is a word too, as Will is, and for what is no word, such as `3.`,
/// only what is written alike goes. Blanks are alike, also where a line ends between them.
struct HiddenName: Hashable, Sendable {
  private let letters: [Character]
  private let isExact: Bool

  init(_ words: String) {
    let all = Array(words)
    let first = all.firstIndex(where: \.isOfWord) ?? 0
    let last = all.lastIndex(where: \.isOfWord) ?? all.count - 1
    guard first <= last, all[first].isLetter else {
      letters = all
      isExact = true
      return
    }
    let core = Self.withoutEnding(Array(all[first...last]))
    letters = core
    isExact = core.count < 2 || Self.alsoWords.contains(String(core).lowercased())
  }

  /// The text with … in every place, and how many places there were.
  ///
  /// - Complexity: O(*n* · *m*) in the letters of the text and of the name.
  func hidden(in text: String) -> (text: String, places: Int) {
    let given = Array(text)
    var result = ""
    var places = 0
    var index = 0
    while index < given.count {
      let end = index + letters.count
      guard !letters.isEmpty, end <= given.count, zip(given[index..<end], letters).allSatisfy(isAlike),
        index == 0 || !given[index - 1].isOfWord, end == given.count || !given[end].isOfWord
      else {
        result.append(given[index])
        index += 1
        continue
      }
      result += "…"
      places += 1
      index = end
    }
    return (result, places)
  }

  private func isAlike(_ one: Character, _ other: Character) -> Bool {
    if one == other || one.isWhitespace && other.isWhitespace { return true }
    return !isExact && one.lowercased() == other.lowercased()
  }

  /// `Ben` of `Ben's` and `Ben'll`; `it's` and `That's` stay as they are.
  private static func withoutEnding(_ word: [Character]) -> [Character] {
    guard let mark = word.lastIndex(where: { $0 == "'" || $0 == "’" }), mark >= 2, word.count - mark <= 3,
      word[0].isUppercase, !shortened.contains(String(word[..<mark]).lowercased())
    else { return word }
    return Array(word[..<mark])
  }

  /// What stands before `'s` and is nobody.
  private static let shortened: Set<String> = [
    "it", "he", "she", "that", "this", "what", "who", "where", "there", "here", "let", "how", "they", "we", "you",
    "one",
  ]

  /// First names that are also words.
  private static let alsoWords: Set<String> = [
    "will", "mark", "may", "max", "grace", "hope", "faith", "joy", "june", "april", "august", "rose", "art", "chase",
    "grant", "miles", "bill", "chance", "pat", "ray", "drew", "dawn", "summer", "autumn", "rich", "jack", "page",
  ]
}

extension Character {
  fileprivate var isOfWord: Bool { isLetter || isNumber }
}
