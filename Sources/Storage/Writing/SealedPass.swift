import Foundation
import Meetings

/// An open pass as the team file keeps it: in bytes that tell nothing to whoever looks into the tables.
///
/// A pass has to outlive a kill, and it holds who chose what until it closes. So it lies in one place without columns,
/// masked anew each time under the file's own key, and padded, so that neither its bytes nor its length nor what changed
/// between two of them says anything. It is a seal, not a safe: the key lies in the same file, and who writes a program
/// for it can break it. It is gone when the pass closes.
struct SealedPass {
  private let siphash: SipHash

  /// Lengths are multiples of this.
  private static let step = 4096
  private static let nonceLength = 16

  init(_ siphash: SipHash) {
    self.siphash = siphash
  }

  /// The bytes of a pass; other ones each time.
  func seal(_ pass: OpenPass, using generator: inout some RandomNumberGenerator) throws -> [UInt8] {
    let nonce = (0..<SealedPass.nonceLength).map { _ in UInt8.random(in: 0...255, using: &generator) }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    var text = [UInt8](try encoder.encode(pass))
    let rest = text.count % SealedPass.step
    if rest > 0 { text += Array(repeating: UInt8(ascii: " "), count: SealedPass.step - rest) }
    return nonce + mask(text, nonce)
  }

  /// The pass in some bytes; nil where they are damaged, or written by a program that knows more.
  func open(_ bytes: [UInt8]) -> OpenPass? {
    guard bytes.count > SealedPass.nonceLength else { return nil }
    let nonce = Array(bytes[..<SealedPass.nonceLength])
    let text = mask(Array(bytes[SealedPass.nonceLength...]), nonce)
    return try? JSONDecoder().decode(OpenPass.self, from: Data(text))
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
