import CTerminal
import SafeText
import Terminal
import Testing

@Suite("Widths: the program and the C library count the same columns")
struct WidthTests {
  @Test("for every scalar of the first three planes that may be shown")
  func everyScalar() {
    _ = try? TerminalProfile.inspect()  // adopts a UTF-8 locale, which the C library's table depends on
    var shown = 0
    var wrong: [Unicode.Scalar] = []
    for scalar in (UInt32(0x20)...0x2FFFF).compactMap({ Unicode.Scalar($0) }) {
      guard let columns = columns(of: scalar) else { continue }
      shown += 1
      if ct_wcwidth(scalar.value) != columns { wrong.append(scalar) }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(20).map { String($0.value, radix: 16) })")
    #expect(shown > 100_000)
  }

  /// The columns that a scalar adds where it is shown as it is; nil where it is not.
  private func columns(of scalar: Unicode.Scalar) -> Int? {
    switch ScalarKind(scalar) {
    case .narrow: 1
    case .wide: 2
    case .mark: 0
    default: nil
    }
  }
}
