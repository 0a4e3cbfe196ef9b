extension Answer {
  /// The answer as a key to group and to store by: ASCII, at most 160 bytes, the same for equal answers.
  ///
  /// Numbers are `-13` and `3/4`; other answers read like answers, `9/2 dollar`, `3 to 4`, `12:30`, `2 < x <= 5`,
  /// `1; 2`, `(2; 3)`, `{-2; 2}`, `B) 3/4`. Reading one again gives the answer back, unless it was longer, or text with
  /// letters beyond ASCII or several dollar signs. A longer one ends in a hash of the whole.
  package var canonical: String {
    let whole = unboundedCanonical
    let plain = whole.utf8.allSatisfy { $0 < 0x80 } ? whole : escaped(whole)
    guard plain.utf8.count > longestCanonical else { return plain }
    let hash = String(fingerprint(plain), radix: 16)
    return String(plain.prefix(longestCanonical - 17)) + "~" + String(repeating: "0", count: 16 - hash.count) + hash
  }

  private var unboundedCanonical: String {
    switch self {
    case .number(let value): value.description
    case .quantity(let value, let unit): "\(value) \(unit)"
    case .ratio(let terms): terms.map(\.description).joined(separator: " to ")
    case .clock(let hour, let minute): "\(hour):\(minute < 10 ? "0" : "")\(minute)"
    case .interval(let interval): interval.description
    case .collection(let kind, let members): kind.enclosing(members.map(\.unboundedCanonical).joined(separator: "; "))
    case .choice(let letter, let text): text.map { "\(letter)) \($0.unboundedCanonical)" } ?? letter
    case .text(let folded): folded
    }
  }
}

private let longestCanonical = 160

extension AnswerCollection {
  fileprivate func enclosing(_ members: String) -> String {
    switch self {
    case .list: members
    case .tuple: "(\(members))"
    case .set: "{\(members)}"
    }
  }
}

/// Every scalar beyond ASCII as `\u{e9}`.
private func escaped(_ text: String) -> String {
  text.unicodeScalars.reduce(into: "") { $0 += $1.isASCII ? String($1) : "\\u{\(String($1.value, radix: 16))}" }
}

/// FNV-1a, 64 bits: the same on every machine and in every run, unlike `Hasher`.
private func fingerprint(_ text: String) -> UInt64 {
  text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
}
