extension EntryFailure {
  /// Which line is at fault, counted from 1; nil where it is the file as a whole.
  package var line: Int? {
    switch self {
    case .notText, .tooLong: nil
    case .notAnEntry(let line, _), .nothing(let line, _), .unknownKey(let line, _, _), .repeated(let line, _, _),
      .missing(let line, _), .unexpected(let line, _, _, _), .tooMany(let line, _, _):
      line
    }
  }

  /// Everything that is wrong in a file whose lines stand by themselves: after each failure the file is read again with
  /// that line left blank.
  ///
  /// For lines that belong together, as those of a step do, what follows the first failure would only follow from it.
  ///
  /// - Complexity: O(n) for each failure, of which no more than a hundred are named.
  package static func every<Value>(
    in bytes: [UInt8], reading read: ([UInt8]) throws(EntryFailure) -> Value
  ) -> [EntryFailure] {
    var failures: [EntryFailure] = []
    var blank: Set<Int> = []
    var rest = bytes
    while failures.count < 100 {
      do throws(EntryFailure) {
        _ = try read(rest)
        return failures
      } catch {
        failures.append(error)
        guard let line = error.line, blank.insert(line).inserted else { return failures }
        rest = without(blank, bytes)
      }
    }
    return failures
  }

  /// The same lines with some of them empty; lines are divided as ``Entry/read(_:)`` does.
  private static func without(_ blank: Set<Int>, _ bytes: [UInt8]) -> [UInt8] {
    let lines = String(decoding: bytes, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return Array(lines.indices.map { blank.contains($0 + 1) ? "" : lines[$0] }.joined(separator: "\n").utf8)
  }
}
