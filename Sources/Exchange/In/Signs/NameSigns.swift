/// Signs that a student's words name a person: `Mr L. said`, `Ana told me`, an address, a name from the file itself.
///
/// A guess that costs a look at a row; a name that is only a first name at the beginning of a sentence is not seen.
struct NameSigns: Sendable {
  /// The words of the names in the file's own student columns, as written.
  private var names: Set<String> = []

  /// Adds a name as the file writes it; words under three letters and words children write anyway do not count.
  mutating func add(_ name: String) {
    let bytes = name.utf8
    var start = bytes.startIndex
    while start != bytes.endIndex {
      let end = bytes[start...].firstIndex { !Self.isLetter($0) } ?? bytes.endIndex
      if start != end, Self.isCapital(bytes[start]), bytes.distance(from: start, to: end) >= 3 {
        let word = String(name[start..<end])
        if !Self.alsoWords.contains(word) { names.insert(word) }
      }
      start = end == bytes.endIndex ? end : bytes.index(after: end)
    }
  }

  /// Whether some words seem to name a person.
  ///
  /// - Complexity: one look at every byte; a text is made only of words that begin with a capital.
  func arePresent(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in isNamed(bytes) }
  }

  private func isNamed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    var previous: String?
    var title = false
    var beginsSentence = true
    var beganSentence = true
    while index < bytes.count {
      let byte = bytes[index]
      guard Self.isLetter(byte) else {
        if byte == UInt8(ascii: "@"), Self.isAddress(bytes, at: index) { return true }
        if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") || byte == 0x0A {
          beginsSentence = true
        }
        // "Mr. L", "Mr L": a point or a space may stand between a title and a name.
        if byte != UInt8(ascii: "."), byte != UInt8(ascii: " ") { title = false }
        if byte != UInt8(ascii: " ") { previous = nil }
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, Self.isLetter(bytes[index]) { index += 1 }
      let isCapital = Self.isCapital(bytes[start])
      if !isCapital, previous == nil {
        beginsSentence = false
        title = false
        continue
      }
      let word = String(decoding: bytes[start..<index], as: UTF8.self)
      if !isCapital {
        if let previous, Self.sayings.contains(word) || (!beganSentence && Self.doings.contains(word)),
          !Self.notPeople.contains(previous.lowercased())
        {
          return true
        }
        previous = nil
        title = false
        beginsSentence = false
        continue
      }
      if title { return true }
      if !beginsSentence, names.contains(word) { return true }
      if let owner = word.ownerName, !beginsSentence, names.contains(owner) { return true }
      title = Self.titles.contains(word)
      previous = title || word.utf8.count < 2 ? nil : word
      beganSentence = beginsSentence
      beginsSentence = beginsSentence && title
    }
    return false
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || byte >= 0x80 || byte == UInt8(ascii: "'")
  }

  /// Whether a word that begins with this byte may begin with a capital; beyond ASCII it may.
  private static func isCapital(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || byte >= 0xC3
  }

  private static func isAddress(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index > 0, isLetter(bytes[index - 1]) || (0x30...0x39).contains(bytes[index - 1]) else { return false }
    let behind = bytes[(index + 1)...].prefix { $0 > 0x20 }
    return behind.dropFirst().dropLast().contains(UInt8(ascii: "."))
  }

  private static let titles: Set<String> = [
    "Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Sir", "Coach", "Professor", "Prof", "Mister", "Herr", "Frau", "Mme", "Mlle",
    "Monsieur", "Madame", "Señor", "Señora", "Señorita", "Sr", "Sra", "Srta", "Profe", "Maestra", "Maestro", "Senhor",
    "Senhora", "Signor", "Signora", "Sig", "Meneer", "Mevrouw", "Juf", "Meester", "Pan", "Pani", "MR", "MRS", "MS",
  ]

  /// What stands behind a name, also at the beginning of a sentence.
  private static let sayings: Set<String> = [
    "said", "says", "told", "thinks", "helped", "showed", "explained", "taught", "sagt", "sagte", "meint", "dit",
    "dijo",
    "dice", "disse", "zei", "zegt",
  ]

  /// What stands behind a name, and at the beginning of a sentence behind other words too: "First did 3 × 4".
  private static let doings: Set<String> = ["did", "got", "thought", "hat", "ha"]

  /// Words with a capital that say and do things and are nobody.
  private static let notPeople: Set<String> = [
    "i", "he", "she", "it", "we", "you", "they", "this", "that", "these", "those", "who", "what", "which", "everyone",
    "someone", "somebody", "nobody", "one", "teacher", "the", "my", "your", "our", "there", "here", "then", "so", "and",
    "but", "question", "problem", "google", "pythagoras", "calculator", "because", "when", "if", "first", "next",
    "just", "both", "people", "student",
    "students", "each", "nothing", "answer", "er", "sie", "es", "ich", "wir", "man", "das", "il", "elle", "on", "je",
    "ce",
    "cela", "el", "ella", "ele", "ela", "lui", "lei", "hij", "zij", "ze", "ik", "why", "how", "mom", "mum", "dad",
    "also",
  ]

  /// First names that are also words.
  private static let alsoWords: Set<String> = [
    "Will", "Mark", "Grace", "Hope", "Faith", "Joy", "May", "June", "April", "August", "Rose", "Art", "Chase", "Grant",
    "Max", "Miles", "Summer", "Autumn", "Dawn", "Ray", "Pat", "Drew", "Bill", "Chance", "Page", "Angle", "Angel",
    "More",
    "Less", "Long", "Short", "Half", "The", "And", "Student", "Pupil", "One", "Two", "Three", "Anonymous", "Person",
    "Add",
    "Divide", "Group", "Team", "Test", "Von", "Van", "Der", "Del", "Los", "Las", "Sum",
  ]
}

extension String {
  /// The name in `Ana's`; nil without such an ending.
  fileprivate var ownerName: String? {
    hasSuffix("'s") ? String(dropLast(2)) : nil
  }
}
