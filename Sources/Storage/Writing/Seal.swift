import Foundation
import Meetings

/// Bytes that tell nothing to whoever looks into the tables: an open pass, and one that was opened again.
///
/// A pass has to outlive a kill, and it holds who chose what until it closes. So it lies in one place without columns,
/// masked anew each time under the file's own key, and padded, so that neither its bytes nor its length nor what
/// changed between two of them says anything. It is a seal, not a safe: the key lies in the same file, and who writes a
/// program for it can break it.
struct Seal {
  private let siphash: SipHash

  /// Lengths are multiples of this.
  private static let step = 4096
  private static let nonceLength = 16

  init(_ siphash: SipHash) {
    self.siphash = siphash
  }

  /// The sealed bytes of a text, which are other ones each time.
  func close(_ text: some Sequence<UInt8>, using generator: inout some RandomNumberGenerator) -> [UInt8] {
    let nonce = (0..<Seal.nonceLength).map { _ in UInt8.random(in: 0...255, using: &generator) }
    var text = Array(text)
    let rest = text.count % Seal.step
    if rest > 0 { text += Array(repeating: UInt8(ascii: " "), count: Seal.step - rest) }
    return nonce + mask(text, nonce)
  }

  /// The text in some bytes, with blanks behind it; nonsense where they are damaged, and nil where they are too few.
  func open(_ bytes: some Sequence<UInt8>) -> [UInt8]? {
    let bytes = Array(bytes)
    guard bytes.count > Seal.nonceLength else { return nil }
    return mask(Array(bytes[Seal.nonceLength...]), Array(bytes[..<Seal.nonceLength]))
  }

  private func mask(_ bytes: [UInt8], _ nonce: [UInt8]) -> [UInt8] {
    var masked = bytes
    for block in 0..<(bytes.count + 7) / 8 {
      let count = withUnsafeBytes(of: UInt64(block).littleEndian) { Array($0) }
      let stream = siphash.hash(nonce + count)
      for byte in 0..<8 where block * 8 + byte < masked.count {
        masked[block * 8 + byte] ^= UInt8(truncatingIfNeeded: stream >> (8 * UInt64(byte)))
      }
    }
    return masked
  }
}
