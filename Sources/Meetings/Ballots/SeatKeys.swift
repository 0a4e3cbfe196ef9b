/// Which keys belong to which seat: three each, for reason, reproduce and no evidence from left to right.
package struct SeatKeys: Hashable, Sendable, Codable {
  /// The keys of each seat, small letters, the first seat first.
  package private(set) var keys: [String]

  /// Neighbouring keys of an ordinary keyboard, row by row; from the ninth seat on a number pad, and what is left.
  package static let usual = SeatKeys(
    unchecked: ["qwe", "rty", "uio", "asd", "fgh", "jkl", "zxc", "vbn", "789", "456", "123", "m,."])

  private init(unchecked keys: [String]) {
    self.keys = keys
  }

  /// Keys from a file; nil where they are not three for each seat or two seats share one.
  package init?(_ keys: [String]) {
    let all = keys.flatMap(\.unicodeScalars)
    guard keys.count == Team.seatRange.upperBound, keys.allSatisfy({ $0.unicodeScalars.count == 3 }),
      Set(all).count == all.count
    else { return nil }
    self.keys = keys
  }

  /// The seat, from 1, and which of its keys, from 0, a key is; nil for a key of nobody.
  package func owner(of key: Unicode.Scalar) -> (seat: Int, place: Int)? {
    let key = SeatKeys.small(key)
    for (seat, keys) in keys.enumerated() {
      if let place = keys.unicodeScalars.enumerated().first(where: { $0.element == key })?.offset {
        return (seat + 1, place)
      }
    }
    return nil
  }

  /// The choice that a key stands for, and its seat; nil for a key of nobody and for one that stands for nothing here.
  package func vote(of key: Unicode.Scalar, on scale: BallotScale) -> Vote? {
    guard let (seat, place) = owner(of: key), scale.choices.indices.contains(place) else { return nil }
    return .seat(seat, scale.choices[place])
  }

  /// Why keys cannot be those of the seats.
  package enum Refusal: Error, Hashable, CustomStringConvertible {
    /// A key would belong to two seats, from 1, or to one of them twice.
    case belongsTwice(Unicode.Scalar, Int, Int)
    /// A seat, from 1, would not have three.
    case notThree(seat: Int, found: Int)
    /// There are other groups of keys than seats.
    case seats(expected: Int, found: Int)
    /// The key does something else while everyone tags.
    case taken(Unicode.Scalar)

    /// One sentence for the room.
    package var description: String {
      switch self {
      case .belongsTwice(let key, let one, let other) where one == other:
        "Seat \(one) has \(String(key).uppercased()) twice."
      case .belongsTwice(let key, let one, let other):
        "\(String(key).uppercased()) would belong to seat \(one) and to seat \(other)."
      case .notThree(let seat, let found): "Seat \(seat) needs three keys, and has \(found)."
      case .seats(let expected, let found): "There are \(expected) of us, and keys for \(found)."
      case .taken(let key): "\(String(key)) does something else here."
      }
    }
  }

  /// The keys of the seats that are there replaced by those of a line such as `qwe rty uio`.
  ///
  /// Seats that are not there keep theirs where they can, else they get keys that nobody has.
  package func replacing(with line: String, seats: Int) throws(Refusal) -> SeatKeys {
    let groups = line.split(separator: " ").map { $0.unicodeScalars.map(SeatKeys.small) }
    guard groups.count == seats else { throw .seats(expected: seats, found: groups.count) }
    var owners: [Unicode.Scalar: Int] = [:]
    for (index, group) in groups.enumerated() {
      guard group.count == 3 else { throw .notThree(seat: index + 1, found: group.count) }
      for key in group {
        guard !SeatKeys.taken.contains(key) else { throw .taken(key) }
        if let owner = owners.updateValue(index + 1, forKey: key) { throw .belongsTwice(key, owner, index + 1) }
      }
    }
    var changed = groups
    let old = keys.map { Array($0.unicodeScalars) }
    var spare = SeatKeys.usual.keys.flatMap(\.unicodeScalars).filter { owners[$0] == nil }
    for group in old.dropFirst(seats) {
      let keeps = group.allSatisfy { spare.contains($0) }
      let given = keeps ? group : Array(spare.prefix(3))
      spare.removeAll { given.contains($0) }
      changed.append(given)
    }
    return SeatKeys(unchecked: changed.map { String(String.UnicodeScalarView($0)) })
  }

  /// Keys that are not for seats: they are actions while everyone tags.
  private static let taken: Set<Unicode.Scalar> = ["+", "-", ":", "?"]

  private static func small(_ key: Unicode.Scalar) -> Unicode.Scalar {
    let small = key.properties.lowercaseMapping.unicodeScalars
    return small.count == 1 ? small.first ?? key : key
  }
}
