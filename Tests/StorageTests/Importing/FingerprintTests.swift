import Meetings
import Testing

@testable import Storage

@Suite("The numbers by which rows are known again")
struct FingerprintTests {
  private static func piece(
    _ response: String? = nil, _ answer: String? = nil, section: String? = nil, image: String? = nil,
    identity: PieceIdentity = .content(occurrence: 0), group: GivenGroup? = nil, line: Int = 2
  ) -> ImportedPiece {
    ImportedPiece(
      response: response, answer: answer, image: image, section: section, group: group, identity: identity, line: line)
  }

  @Test("differ wherever rows differ, however their fields run together")
  func differ() {
    var fingerprint = Fingerprint(SipHash(key0: 1, key1: 2))
    let pieces = [
      Self.piece("ab", "c"), Self.piece("a", "bc"), Self.piece("abc"), Self.piece(nil, "abc"), Self.piece("", "abc"),
      Self.piece(section: "abc"), Self.piece(image: "abc"), Self.piece("abc", identity: .content(occurrence: 1)),
      Self.piece(identity: .given("abc")), Self.piece(identity: .given("")), Self.piece(),
    ]
    #expect(Set(pieces.map { fingerprint.number(of: $0) }).count == pieces.count)
  }

  @Test("are the same for the same row, wherever it stands and whatever group it was given since")
  func same() {
    var fingerprint = Fingerprint(SipHash(key0: 1, key1: 2))
    var other = Fingerprint(SipHash(key0: 1, key1: 3))
    let number = fingerprint.number(of: Self.piece("abc"))
    #expect(fingerprint.number(of: Self.piece("abc", group: .noneSeen, line: 9)) == number)
    #expect(other.number(of: Self.piece("abc")) != number)
  }
}
