/// What makes two rows of a file equal, in sixteen bytes: a task and some texts.
///
/// Two independent 64-bit FNV-1a hashes; that two different rows of a file share both is far less likely than that the
/// file was damaged on its way, and all it would do is count one as a copy of the other.
struct ContentPrint: Hashable, Sendable {
  private let first: UInt64
  private let second: UInt64

  init(task: Int, _ texts: [String?]) {
    var first: UInt64 = 0xcbf2_9ce4_8422_2325 ^ UInt64(truncatingIfNeeded: task)
    var second: UInt64 = 0x8422_2325_cbf2_9ce4 &+ UInt64(truncatingIfNeeded: task)
    for text in texts {
      // Bytes that UTF-8 does not have tell a missing text from an empty one, and where one ends.
      let end: UInt64 = text == nil ? 0xFE : 0xFF
      for byte in (text ?? "").utf8 {
        first = (first ^ UInt64(byte)) &* 0x100_0000_01b3
        second = (second ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15
      }
      first = (first ^ end) &* 0x100_0000_01b3
      second = (second ^ end) &* 0x9E37_79B9_7F4A_7C15
    }
    self.first = first
    self.second = second
  }
}
