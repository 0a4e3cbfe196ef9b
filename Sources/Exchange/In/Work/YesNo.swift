/// Yes or no, as people and spreadsheets write it.
enum YesNo {
  /// The value of a cell; nil when it is neither.
  ///
  /// Excel writes TRUE and FALSE in the language of its user.
  static func value(_ text: String) -> Bool? {
    let word = folded(text)
    if yes.contains(word) { return true }
    return no.contains(word) ? false : nil
  }

  private static let yes: Set<String> = [
    "yes", "y", "true", "t", "1", "1.0", "right", "correct", "x", "✓", "✔", "ja", "wahr", "richtig", "oui", "vrai",
    "juste",
    "si", "verdadero", "correcto", "waar", "juist", "goed", "sim", "verdadeiro", "certo", "vero", "giusto", "corretto",
    "tak", "prawda", "sand", "sann", "да", "истина", "はい", "真", "是",
  ]

  private static let no: Set<String> = [
    "no", "n", "false", "f", "0", "0.0", "wrong", "incorrect", "✗", "✘", "nein", "falsch", "non", "faux", "falso",
    "incorrecto", "nee", "onwaar", "fout", "nao", "errado", "sbagliato", "nie", "falsz", "nej", "nei", "falsk", "usann",
    "нет", "ложь", "いいえ", "偽", "否",
  ]
}
