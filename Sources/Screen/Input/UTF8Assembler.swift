/// Makes scalars of bytes that come one at a time.
///
/// What is not UTF-8 gives nothing: overlong forms, surrogates, values above U+10FFFF, stray and missing bytes.
struct UTF8Assembler: Sendable {
  private var value: UInt32 = 0
  private var missing = 0
  private var least: UInt32 = 0

  /// Forgets a scalar that is not whole.
  mutating func reset() {
    missing = 0
  }

  /// Takes a byte and gives the scalar that is whole with it.
  ///
  /// A byte that cannot go on with what came before starts anew: the bytes before are lost, this one is not.
  mutating func append(_ byte: UInt8) -> Unicode.Scalar? {
    switch byte {
    case 0x00...0x7F:
      missing = 0
      return Unicode.Scalar(byte)
    case 0x80...0xBF: return goOn(with: byte)
    case 0xC2...0xDF: start(byte & 0x1F, missing: 1, least: 0x80)
    case 0xE0...0xEF: start(byte & 0x0F, missing: 2, least: 0x800)
    case 0xF0...0xF4: start(byte & 0x07, missing: 3, least: 0x10000)
    default: missing = 0
    }
    return nil
  }

  private mutating func start(_ bits: UInt8, missing: Int, least: UInt32) {
    value = UInt32(bits)
    self.missing = missing
    self.least = least
  }

  private mutating func goOn(with byte: UInt8) -> Unicode.Scalar? {
    guard missing > 0 else { return nil }
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    guard missing == 0, value >= least else { return nil }
    return Unicode.Scalar(value)
  }
}
