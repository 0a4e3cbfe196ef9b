package import Screen

/// One row of the key table: which keys, what they do, in a word and in a sentence.
package struct Binding: Sendable {
  /// Where the keys have this sense; `anywhere` is every screen where nothing is typed.
  package let place: Place
  /// The keys themselves; empty where a row only explains (`letters` type).
  package let keys: [Key]
  /// How footer and help write the keys.
  package let label: String
  /// Nil for a row that only explains.
  package let action: Action?
  /// What footer and palette call it.
  package let word: String
  /// A shorter word for the small form; the word where there is none.
  package let shortWord: String
  /// What help and the manual say of it, a sentence or more.
  package let sentence: String

  /// Whether keys do it; if not, the palette finds it by its words.
  package var hasKey: Bool { label != "no key" }

  /// Whether help has a line for it: the other way of a pair of arrows is explained by the first.
  package var isExplained: Bool { hasKey && !["↓", "→"].contains(label) }

  init(
    _ place: Place, _ keys: [Key], _ label: String, _ action: Action?, _ word: String, short: String? = nil,
    _ sentence: String
  ) {
    self.place = place
    self.keys = keys
    self.label = label
    self.action = action
    self.word = word
    shortWord = short ?? word
    self.sentence = sentence
  }

  /// A row for one letter.
  init(
    _ place: Place, _ letter: Unicode.Scalar, _ action: Action, _ word: String, short: String? = nil,
    _ sentence: String
  ) {
    self.init(
      place, [.character(letter)], String(Character(letter)), action, word, short: short, sentence)
  }
}
