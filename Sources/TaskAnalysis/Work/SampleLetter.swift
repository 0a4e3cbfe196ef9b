/// The letters on the sticky notes: A to H, J to N, P to Z, then AA, AB and so on; I and O are left out.
package enum SampleLetters {
  private static let alphabet = Array("ABCDEFGHJKLMNPQRSTUVWXYZ")

  /// The letter at a place counted from 0; a negative place is taken for 0.
  package static func letter(_ index: Int) -> String {
    var rest = max(0, index)
    var letters: [Character] = []
    repeat {
      letters.append(alphabet[rest % alphabet.count])
      rest = rest / alphabet.count - 1
    } while rest >= 0
    return String(letters.reversed())
  }
}
