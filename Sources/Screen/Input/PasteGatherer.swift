/// Gathers the text of a bracketed paste.
///
/// On a slow line the mark at the end may come in pieces, so that the driver does not recognise it and hands on its
/// bytes. It is recognised here as well; otherwise every key after it would be taken for text.
struct PasteGatherer: Sendable {
  /// The most bytes of UTF-8 that are kept; the rest of a paste is read and forgotten.
  static let limit = 1 << 20

  private static let end: [Unicode.Scalar] = ["\u{1B}", "[", "2", "0", "1", "~"]

  /// What has come so far.
  private(set) var text = ""
  private var matched = 0

  /// Takes a scalar and says whether the mark at the end is whole with it.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == Self.end[matched] {
      matched = (matched + 1) % Self.end.count
      return matched == 0
    }
    for held in Self.end.prefix(matched) { keep(held) }
    matched = 0
    if scalar == Self.end[0] {
      matched = 1
    } else {
      keep(scalar)
    }
    return false
  }

  /// Four bytes are the most that a scalar takes, so once one is dropped all that come later are.
  private mutating func keep(_ scalar: Unicode.Scalar) {
    guard text.utf8.count + 4 <= Self.limit else { return }
    text.unicodeScalars.append(scalar)
  }
}
