import Meetings
import TaskAnalysis
import Testing

@Suite("Keys of seats") struct SeatKeysTests {
  @Test("every seat has three keys of its own") func usual() {
    #expect(SeatKeys(SeatKeys.usual.keys) == .usual)
    for (seat, keys) in SeatKeys.usual.keys.enumerated() {
      for (place, key) in keys.unicodeScalars.enumerated() {
        #expect(SeatKeys.usual.vote(of: key, on: .work) == .seat(seat + 1, BallotScale.work.choices[place]))
      }
    }
  }

  @Test(
    "a key votes for its seat, capitals too; in two bands the third key says nothing",
    arguments: [
      ("q" as Unicode.Scalar, BallotScale.work, Vote?.some(.seat(1, .reason))), ("Q", .work, .seat(1, .reason)),
      ("l", .work, .seat(6, .noEvidence)), ("w", .bands, .seat(1, .reproduce)), ("e", .bands, nil), ("p", .work, nil),
    ])
  func votes(key: Unicode.Scalar, scale: BallotScale, vote: Vote?) {
    #expect(SeatKeys.usual.vote(of: key, on: scale) == vote)
  }

  @Test(
    "keys that two seats would share are refused, with a sentence",
    arguments: [
      ("qwe rtq uio", SeatKeys.Refusal.belongsTwice("q", 1, 2), "Q would belong to seat 1 and to seat 2."),
      ("qqe rty uio", .belongsTwice("q", 1, 1), "Seat 1 has Q twice."),
      ("qw rty uio", .notThree(seat: 1, found: 2), "Seat 1 needs three keys, and has 2."),
      ("qwe rty", .seats(expected: 3, found: 2), "There are 3 of us, and keys for 2."),
      ("qwe rty u+o", .taken("+"), "+ does something else here."),
    ])
  func refused(line: String, refusal: SeatKeys.Refusal, words: String) {
    #expect(throws: refusal) { try SeatKeys.usual.replacing(with: line, seats: 3) }
    #expect(refusal.description == words)
  }

  @Test("a French keyboard's keys are given in one line, and everybody still has three of their own") func french()
    throws
  {
    let french = try SeatKeys.usual.replacing(with: "AZE rty uio qsd fgh jkl", seats: 6)
    #expect(french.keys.prefix(4) == ["aze", "rty", "uio", "qsd"])
    #expect(SeatKeys(french.keys) == french)
    #expect(french.vote(of: "A", on: .work) == .seat(1, .reason))
    #expect(
      try french.replacing(with: "qwe rty uio asd fgh jkl", seats: 6).keys.prefix(6) == SeatKeys.usual.keys.prefix(6))
  }

  @Test("whatever keys are given, no two seats share one", arguments: 0..<UInt64(40)) func property(seed: UInt64) throws
  {
    var generator = SplitMix64(seed: seed)
    var keys = SeatKeys.usual
    for _ in 0..<6 {
      let seats = Int.random(in: 2...12, using: &generator)
      let all = "qwertyuiopasdfghjklzxcvbnm1234567890,.;".unicodeScalars.shuffled(using: &generator)
      let line = (0..<seats).map { seat in all[seat * 3..<seat * 3 + 3].map { String($0) }.joined() }
      keys = try keys.replacing(with: line.joined(separator: " "), seats: seats)
      #expect(SeatKeys(keys.keys) == keys)
      #expect(Array(keys.keys.prefix(seats)) == line)
    }
  }
}
