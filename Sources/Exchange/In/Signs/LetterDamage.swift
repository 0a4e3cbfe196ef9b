/// A sign that letters were read in the wrong encoding on their way here.
enum LetterDamage: Hashable, Sendable {
  /// `Ã©` for `é`: UTF-8 was taken for Windows-1252 and saved so.
  case garbled
  /// U+FFFD: the letter is lost.
  case lost

  /// Looks at a text; nil when its letters look well, as ASCII always does.
  init?(_ text: String) {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar == "\u{FFFD}" {
        self = .lost
        return
      }
      let isContinuation = (0xA0...0xBF).contains(scalar.value) || scalar == "€" || scalar == "™" || scalar == "œ"
      if isContinuation, previous == "Ã" || previous == "â" || (previous == "Â" && scalar.value != 0xA0) {
        self = .garbled
        return
      }
      previous = scalar
    }
    return nil
  }
}
