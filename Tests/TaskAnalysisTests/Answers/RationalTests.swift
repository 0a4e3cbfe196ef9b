import Foundation
import TaskAnalysis
import Testing

@Suite("Rational")
struct RationalTests {
  @Test(
    "is in lowest terms, with the sign above the line",
    arguments: [
      (3, 9, "1/3"), (-3, 9, "-1/3"), (3, -9, "-1/3"), (-3, -9, "1/3"), (0, -7, "0"), (8, 4, "2"), (7, 1, "7"),
    ] as [(Int128, Int128, String)])
  func lowestTerms(numerator: Int128, denominator: Int128, written: String) throws {
    #expect(try #require(Rational(numerator, denominator)).description == written)
  }

  @Test(
    "does not exist over zero, nor where the opposite of a number does not fit",
    arguments: [(1, 0), (0, 0), (.min, 3), (3, .min)] as [(Int128, Int128)])
  func doesNotExist(numerator: Int128, denominator: Int128) {
    #expect(Rational(numerator, denominator) == nil)
  }

  @Test("reports what does not fit, and division by zero, as nil")
  func overflow() throws {
    let largest = try #require(Rational(.max))
    let smallestPart = try #require(Rational(1, .max))
    #expect(largest.adding(.one) == nil)
    #expect(largest.negated.subtracting(Rational(2)) == nil)
    #expect(largest.multiplied(by: Rational(2)) == nil)
    #expect(smallestPart.divided(by: Rational(2)) == nil)
    #expect(Rational.one.divided(by: .zero) == nil)
    #expect(Rational.zero.reciprocal == nil)
  }

  @Test("cancels before it multiplies, so that nothing overflows that would fit")
  func cancelsFirst() throws {
    let large = try #require(Rational(.max, 3))
    #expect(large.multiplied(by: try #require(large.reciprocal)) == .one)
  }

  @Test("is ordered exactly, also where cross products overflow")
  func order() throws {
    let below = try #require(Rational(.max - 2, .max - 1))
    let above = try #require(Rational(.max - 1, .max))
    #expect(below < above)
    #expect(above.negated < below.negated)
    #expect(above.negated < .zero)
    #expect(!(above < above))
  }

  @Test("is stored as one string and read back in lowest terms")
  func codable() throws {
    let values = [try #require(Rational(-3, 4)), Rational(12), try #require(Rational(.max, 2))]
    let data = try JSONEncoder().encode(values)
    #expect(try JSONDecoder().decode([Rational].self, from: data) == values)
    #expect(try JSONDecoder().decode([Rational].self, from: Data("[\"6/8\"]".utf8)) == [try #require(Rational(3, 4))])
  }

  @Test("is not read from what is no fraction", arguments: ["", "/", "1/0", "a", "1/2/3", "1/", "½"])
  func notCodable(written: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Rational].self, from: Data("[\"\(written)\"]".utf8))
    }
  }

  @Test("obeys the laws of arithmetic wherever results fit")
  func laws() throws {
    var generator = SplitMix64(seed: 7)
    for _ in 0..<2000 {
      let (a, b, c) = (
        try anyRational(using: &generator), try anyRational(using: &generator), try anyRational(using: &generator)
      )
      #expect(a.adding(b) == b.adding(a))
      #expect(a.multiplied(by: b) == b.multiplied(by: a))
      if let sum = a.adding(b) { #expect(sum.subtracting(b) == a) }
      if b != .zero, let product = a.multiplied(by: b) { #expect(product.divided(by: b) == a) }
      if let left = b.adding(c).flatMap(a.multiplied), let ab = a.multiplied(by: b), let ac = a.multiplied(by: c),
        let right = ab.adding(ac)
      {
        #expect(left == right)
      }
      #expect([a < b, a == b, b < a].filter { $0 }.count == 1)
      let (one, other) = (Self.double(a), Self.double(b))
      #expect((a < b) == (one < other) || abs(one / other - 1) < 1e-9)
    }
  }

  private static func double(_ number: Rational) -> Double { Double(number.numerator) / Double(number.denominator) }

  private func anyRational(using generator: inout SplitMix64) throws -> Rational {
    // Both small numbers, whose results fit, and large ones, whose results do not.
    let bits = Int128(generator.next() % 3) * 40 + 6
    let limit = Int128(1) << bits
    let (above, below) = (Int128(generator.next()) * Int128(generator.next() >> 1), Int128(generator.next()) << 50)
    return try #require(Rational(above % limit - limit / 2, below % limit + 1 + Int128(generator.next() % 50)))
  }
}
