/// The same task in one class section, where it may have been set up differently.
package struct TaskInSection: Hashable, Sendable, Codable {
  package let task: MathTask.ID
  /// The section's name; empty for work that came without one.
  package let section: String
  package var grade: String
  /// Whether the method had just been taught; nil until somebody says.
  package var justTaught: Bool?
  /// The demand as the task was set up, where it was not as written.
  package var setUp: SetUp?

  package init(
    task: MathTask.ID, section: String, grade: String = "", justTaught: Bool? = nil, setUp: SetUp? = nil
  ) {
    self.task = task
    self.section = section
    self.grade = grade
    self.justTaught = justTaught
    self.setUp = setUp
  }
}

/// How a task was set up in class: at one level, or at different ones from class to class.
package enum SetUp: Hashable, Sendable {
  case level(DemandLevel)
  case differedByClass

  /// The word that files use.
  package var word: String {
    switch self {
    case .level(let level): level.rawValue
    case .differedByClass: "differed-by-class"
    }
  }

  /// Reads a file's word back; nil for any other word.
  package init?(word: String) {
    if word == SetUp.differedByClass.word {
      self = .differedByClass
    } else if let level = DemandLevel(rawValue: word) {
      self = .level(level)
    } else {
      return nil
    }
  }
}

extension SetUp: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let word = try container.decode(String.self)
    guard let setUp = SetUp(word: word) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "unknown set-up \(word)")
    }
    self = setUp
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(word)
  }
}
