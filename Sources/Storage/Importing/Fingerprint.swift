import Meetings

/// Makes the numbers by which a team file knows a row again that a file brings a second time.
///
/// 64 bits under the team file's own key: among a million pieces of one task the chance that two of them share a
/// number is 3 in 100 million.
struct Fingerprint {
  private let siphash: SipHash
  private var message: [UInt8] = []

  init(_ siphash: SipHash) {
    self.siphash = siphash
  }

  /// The number of a piece within its task.
  mutating func number(of piece: ImportedPiece) -> Int64 {
    message.removeAll(keepingCapacity: true)
    switch piece.identity {
    case .given(let id):
      append("id")
      append(id)
    case .content(let occurrence):
      append("content")
      append(piece.section)
      append(piece.answer)
      append(piece.response)
      append(piece.image)
      append(UInt64(truncatingIfNeeded: occurrence))
    }
    return number()
  }

  /// The number of a task by its title and prompt.
  mutating func number(of task: ImportedTask) -> Int64 {
    message.removeAll(keepingCapacity: true)
    append("task")
    append(task.title)
    append(task.prompt)
    return number()
  }

  /// Each field brings its length, so that no two rows run together to the same bytes.
  private mutating func append(_ text: String?) {
    append(UInt64(text.map { $0.utf8.count + 1 } ?? 0))
    if let text { message.append(contentsOf: text.utf8) }
  }

  private mutating func append(_ number: UInt64) {
    withUnsafeBytes(of: number.littleEndian) { message.append(contentsOf: $0) }
  }

  private func number() -> Int64 {
    Int64(bitPattern: siphash.hash(message))
  }
}
