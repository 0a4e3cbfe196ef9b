/// Lines that belong together, such as those of one step, looked up by their keys.
package struct EntryGroup {
  /// Where it begins, counted from 1.
  package let line: Int
  private let entries: [Entry]

  /// Takes lines whose keys are all known, and which stand once unless they may be repeated.
  package init(_ entries: [Entry], line: Int, keys: [String], repeatable: Set<String> = []) throws(EntryFailure) {
    var first: [String: Int] = [:]
    for entry in entries {
      guard keys.contains(entry.key) else { throw .unknownKey(line: entry.line, key: entry.key, known: keys) }
      if let line = first[entry.key], !repeatable.contains(entry.key) {
        throw .repeated(line: entry.line, key: entry.key, first: line)
      }
      first[entry.key] = entry.line
    }
    self.entries = entries
    self.line = line
  }

  /// The line with a key; nil where there is none.
  package subscript(key: String) -> Entry? {
    entries.first { $0.key == key }
  }

  /// All lines with a key, in their order.
  package func all(_ key: String) -> [Entry] {
    entries.filter { $0.key == key }
  }

  /// The value of a key that has to be there.
  package func require(_ key: String) throws(EntryFailure) -> String {
    guard let entry = self[key] else { throw .missing(line: line, key: key) }
    return entry.value
  }

  /// A whole number in a range; nil where the key is not there.
  package func number(_ key: String, in range: ClosedRange<Int>) throws(EntryFailure) -> Int? {
    guard let entry = self[key] else { return nil }
    guard let number = Int(entry.value), range.contains(number) else {
      throw .unexpected(
        line: entry.line, key: key, expected: "a number from \(range.lowerBound) to \(range.upperBound)",
        found: entry.value)
    }
    return number
  }

  /// One of some words, in capitals or small letters; nil where the key is not there.
  package func choice<Value>(_ key: String, among choices: [(word: String, value: Value)]) throws(EntryFailure)
    -> Value?
  {
    guard let entry = self[key] else { return nil }
    return try entry.choice(among: choices)
  }
}

extension Entry {
  /// The value as one of some words, in capitals or small letters.
  package func choice<Value>(among choices: [(word: String, value: Value)]) throws(EntryFailure) -> Value {
    let word = value.lowercased()
    guard let choice = choices.first(where: { $0.word == word }) else {
      throw .unexpected(
        line: line, key: key, expected: choices.map(\.word).joined(separator: ", "), found: value)
    }
    return choice.value
  }

  /// The value as yes or no.
  package func isYes() throws(EntryFailure) -> Bool {
    try choice(among: [(word: "yes", value: true), (word: "no", value: false)])
  }
}

extension [Entry] {
  /// The lines up to the first that begins something, and then what each of those begins.
  func split(at starts: Set<String>) -> (head: [Entry], parts: [[Entry]]) {
    var head: [Entry] = []
    var parts: [[Entry]] = []
    for entry in self {
      if starts.contains(entry.key) {
        parts.append([entry])
      } else if parts.isEmpty {
        head.append(entry)
      } else {
        parts[parts.count - 1].append(entry)
      }
    }
    return (head, parts)
  }
}
