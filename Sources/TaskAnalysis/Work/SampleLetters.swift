/// The letters on the sticky notes: A to H, J to N, P to Z, then AA, AB and so on; I and O are left out.
package enum SampleLetters {
  private static let alphabet = Array("ABCDEFGHJKLMNPQRSTUVWXYZ")
  /// Made once: a strip of letters stands in every frame.
  private static let single = alphabet.map { String($0) }

  /// The letter at a place counted from 0; a negative place is taken for 0.
  package static func letter(_ index: Int) -> String {
    if single.indices.contains(index) { return single[index] }
    var rest = max(0, index)
    var letters: [Character] = []
    repeat {
      letters.append(alphabet[rest % alphabet.count])
      rest = rest / alphabet.count - 1
    } while rest >= 0
    return String(letters.reversed())
  }

  /// The place of a letter, counted from 0, in capitals or not; nil for what is no letter of a sample.
  package static func place(_ letter: String) -> Int? {
    var place = 0
    for character in letter {
      let capital = character.isASCII ? Character(character.uppercased()) : character
      guard place < 1_000_000_000, let digit = alphabet.firstIndex(of: capital) else { return nil }
      place = place * alphabet.count + digit + 1
    }
    return place == 0 ? nil : place - 1
  }
}
