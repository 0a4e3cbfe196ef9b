/// Whole answers that say one thing in several words: `same`, `they are equal` and `=` are `equal`.
///
/// Only an answer that is nothing but such words counts, so that nothing is claimed beyond what is there: `the same
/// size` and `bigger because of the 4` stay as they are.
enum ComparisonWords {
  /// The one spelling of such an answer, given in lower case with single blanks; nil for any other answer.
  static func spelling(of answer: String) -> String? {
    guard answer.utf8.count <= longest else { return nil }
    return spellings[answer]
  }

  private static let longest = 40

  /// Frames hold the words at `~`.
  private static let families: [(spelling: String, words: [String], frames: [String])] = [
    (
      "equal",
      ["equal", "same", "the same", "equivalent", "equals", "equal to"],
      [
        "~", "they are ~", "they're ~", "theyre ~", "both are ~", "both ~", "they are both ~", "are ~",
        "they are all ~",
        "it is ~", "it's ~", "its ~",
      ]
    ),
    ("yes", ["yes", "yeah", "yep", "yup"], ["~", "~ it is", "~ they are", "~ it does", "~ you can"]),
    (
      "no", ["no", "nope", "nah"],
      [
        "~", "~ it is not", "~ it isn't", "~ it isnt", "~ they are not", "~ they aren't", "~ it does not",
        "~ it doesn't",
      ]
    ),
    ("true", ["true"], ["~", "it is ~", "it's ~", "its ~", "that is ~", "that's ~", "thats ~", "this is ~"]),
    ("false", ["false"], ["~", "it is ~", "it's ~", "its ~", "that is ~", "that's ~", "thats ~", "this is ~"]),
    (
      "greater", ["greater", "bigger", "larger", "more", "greater than", "bigger than", "larger than", "more than"],
      ["~", "it is ~", "it's ~", "its ~", "is ~"]
    ),
    (
      "less",
      ["less", "smaller", "fewer", "lesser", "less than", "smaller than", "fewer than"],
      ["~", "it is ~", "it's ~", "its ~", "is ~"]
    ),
    ("impossible", ["impossible", "not possible"], ["~", "it is ~", "it's ~", "its ~", "that is ~"]),
  ]

  private static let signs = ["=": "equal", ">": "greater", "<": "less"]

  private static let spellings: [String: String] = families.reduce(into: signs) { spellings, family in
    for word in family.words {
      for frame in family.frames {
        let parts = frame.split(separator: "~", omittingEmptySubsequences: false)
        spellings[parts.joined(separator: word)] = family.spelling
      }
    }
  }
}
