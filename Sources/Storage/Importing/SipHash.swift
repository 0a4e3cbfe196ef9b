/// The keyed hash function SipHash-2-4 of Aumasson and Bernstein (2012), over bytes that are at hand as a whole.
///
/// Written out, since SQLite has no hash, the standard library's has a new key in every process, and a cryptography
/// package would weigh more than the rest of the program. It is made for just this: 64 bits that nobody can compute
/// or turn round without the key, ten times as fast as SHA-256. Who holds the team file holds the key as well and could
/// try out ids; no hash of short ids withstands that.
///
/// Example: with the key 00 01 … 0f the bytes 00 01 … 0e give a129ca6149be45e5, as in the paper's appendix.
struct SipHash {
  private let key0: UInt64
  private let key1: UInt64

  /// The key's two halves, read as little-endian numbers.
  init(key0: UInt64, key1: UInt64) {
    self.key0 = key0
    self.key1 = key1
  }

  /// The hash of some bytes.
  ///
  /// - Complexity: O(n), about 1 ns a byte.
  func hash(_ message: [UInt8]) -> UInt64 {
    var state = State(key0, key1)
    let whole = message.count & ~7
    message.withUnsafeBytes { bytes in
      for offset in stride(from: 0, to: whole, by: 8) {
        state.absorb(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      }
    }
    var last = UInt64(truncatingIfNeeded: message.count) << 56
    for (offset, byte) in message[whole...].enumerated() {
      last |= UInt64(byte) << (8 * UInt64(offset))
    }
    state.absorb(last)
    return state.finish()
  }
}

/// The four words that SipHash stirs.
private struct State {
  private var v0, v1, v2, v3: UInt64

  init(_ key0: UInt64, _ key1: UInt64) {
    v0 = key0 ^ 0x736f_6d65_7073_6575
    v1 = key1 ^ 0x646f_7261_6e64_6f6d
    v2 = key0 ^ 0x6c79_6765_6e65_7261
    v3 = key1 ^ 0x7465_6462_7974_6573
  }

  mutating func absorb(_ word: UInt64) {
    v3 ^= word
    stir()
    stir()
    v0 ^= word
  }

  mutating func finish() -> UInt64 {
    v2 ^= 0xff
    for _ in 0..<4 { stir() }
    return v0 ^ v1 ^ v2 ^ v3
  }

  private mutating func stir() {
    v0 &+= v1
    v1 = rotate(v1, 13) ^ v0
    v0 = rotate(v0, 32)
    v2 &+= v3
    v3 = rotate(v3, 16) ^ v2
    v0 &+= v3
    v3 = rotate(v3, 21) ^ v0
    v2 &+= v1
    v1 = rotate(v1, 17) ^ v2
    v2 = rotate(v2, 32)
  }

  private func rotate(_ word: UInt64, _ count: UInt64) -> UInt64 {
    word &<< count | word &>> (64 &- count)
  }
}
