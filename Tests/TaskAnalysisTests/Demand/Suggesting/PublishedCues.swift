import Foundation

/// The cues as they were published, as patterns, and what those patterns find in many texts.
struct PublishedCues: Decodable {
  struct Sorted<Row: Decodable>: Decodable {
    let prompt: [Row]
    let work: [Row]
  }

  struct Pattern: Decodable {
    let id: String
    let weight: Double
    let family: String
  }

  /// A text and, by cue, the words found in it, in lower case with plain apostrophes and single blanks.
  struct Finding: Decodable, Sendable {
    let text: String
    let cues: [String: String]
  }

  struct Suggestion: Decodable, Sendable {
    let text: String
    let suggested: String
  }

  let published: Sorted<Pattern>
  let added: Sorted<Pattern>
  let found: Sorted<Finding>
  let suggested: Sorted<Suggestion>

  static func read() throws -> PublishedCues {
    struct Missing: Error {}
    guard let file = Bundle.module.url(forResource: "cues", withExtension: "json", subdirectory: "Fixtures") else {
      throw Missing()
    }
    return try JSONDecoder().decode(PublishedCues.self, from: Data(contentsOf: file))
  }
}
