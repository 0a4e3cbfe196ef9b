/// Reads folded text as an answer, one form of answer after the other.
///
/// Each form is a function in a file of its own that returns nil where the whole text is not of that form.
struct AnswerGrammar {
  let bytes: ArraySlice<UInt8>

  /// How many answers this one stands in: a list may hold pairs, and a pair numbers.
  let depth: Int

  init(_ bytes: [UInt8]) {
    self.init(bytes[...], depth: 0)
  }

  init(_ bytes: ArraySlice<UInt8>, depth: Int) {
    self.bytes = bytes.trimmed
    self.depth = depth
  }

  /// The answer; nil where only comparing the text is left.
  var reading: AnswerReading? {
    // What is longer is a sentence, and reading it must not take long.
    guard !bytes.isEmpty, bytes.count <= 200, depth <= 3 else { return nil }
    return quantity ?? choice ?? bracketed ?? inequality ?? ratio ?? list ?? labelled
  }

  /// A part of this text on its own.
  func part(_ bytes: ArraySlice<UInt8>) -> AnswerGrammar {
    AnswerGrammar(bytes, depth: depth + 1)
  }

  /// The places of the brackets and separators that stand in no bracket; nil where brackets do not match.
  func topLevel(_ isSought: (UInt8) -> Bool) -> [Int]? {
    var open: [UInt8] = []
    var found: [Int] = []
    for (index, byte) in zip(bytes.indices, bytes) {
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): open.append(byte)
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
        guard let opening = open.popLast() else { return nil }
        // `[2, 5)` is an interval, so round and square brackets may meet.
        if (opening == UInt8(ascii: "{")) != (byte == UInt8(ascii: "}")) { return nil }
      default: if open.isEmpty, isSought(byte) { found.append(index) }
      }
    }
    return open.isEmpty ? found : nil
  }
}

extension ArraySlice<UInt8> {
  var trimmed: ArraySlice<UInt8> {
    guard first == .space || last == .space else { return self }
    guard let start = firstIndex(where: { $0 != .space }), let end = lastIndex(where: { $0 != .space }) else {
      return []
    }
    return self[start...end]
  }

  /// The byte at a place, 0 outside the slice.
  func at(_ index: Int) -> UInt8 { indices.contains(index) ? self[index] : 0 }

  func begins(with text: String) -> Bool { first == text.utf8.first && starts(with: text.utf8) }

  /// The parts between the separators at some places.
  func split(at places: [Int]) -> [ArraySlice<UInt8>] {
    var start = startIndex
    var parts: [ArraySlice<UInt8>] = []
    for place in places {
      parts.append(self[start..<place])
      start = place + 1
    }
    return parts + [self[start...]]
  }
}
