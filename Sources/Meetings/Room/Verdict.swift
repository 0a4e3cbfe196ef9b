/// Names for a group that say how students did and not what they think, such as "they didn't get it".
package enum Verdict {
  /// Whether a name is one; in any case and with any apostrophe.
  ///
  /// - Complexity: O(*n*) in the name.
  package static func isOne(_ name: String) -> Bool {
    let plain = name.lowercased().filter { $0.isLetter || $0 == " " }.split(separator: " ").joined(separator: " ")
    if whole.contains(plain) { return true }
    // As bytes: every start of a program looks through the names of a team's groups.
    let bytes = Array(plain.utf8)
    let starts = bytes.indices.filter { $0 == 0 || bytes[$0 - 1] == UInt8(ascii: " ") }
    return starts.contains { start in phrases.contains { bytes[start...].starts(with: $0) } }
  }

  private static let phrases: [[UInt8]] = [
    "didnt get", "dont get", "doesnt get", "did not get", "do not get", "does not get", "not getting it",
    "didnt understand", "dont understand", "did not understand", "do not understand", "no understanding",
    "didnt know", "dont know", "did not know", "do not know", "no idea", "no clue",
  ].map { Array($0.utf8) }

  private static let whole: Set<String> = [
    "wrong", "all wrong", "wrong answer", "wrong answers", "incorrect", "bad", "low", "low kids", "low group", "weak",
    "lost", "confused", "careless", "careless mistake", "careless mistakes", "lazy", "struggling", "behind",
    "not proficient", "below level", "not trying", "silly mistake", "silly mistakes",
  ]
}
