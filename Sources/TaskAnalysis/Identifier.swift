/// The number by which one thing of a team's record is known, typed by what it names.
///
/// Numbers are given once, counted up over all kinds of things, and are never shown on a wall.
package struct Identifier<Owner>: Hashable, Comparable, Sendable, Codable {
  package let number: Int64

  package init(_ number: Int64) {
    self.number = number
  }

  package init(from decoder: any Decoder) throws {
    number = try decoder.singleValueContainer().decode(Int64.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(number)
  }

  package static func < (one: Self, other: Self) -> Bool {
    one.number < other.number
  }
}
