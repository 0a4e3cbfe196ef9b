extension KeyMap {
  /// The screens of a meeting, in the order in which a meeting comes to them.
  private static let screensOfAMeeting: [Place] = [
    .anywhere, .task, .tag, .splits, .groups, .clock, .summary,
  ]

  /// The keys of a meeting as a table for the README: a row a screen, a word a key.
  ///
  /// Keys that do the same under one word stand together.
  package static var markdownTable: String {
    let rows = screensOfAMeeting.map { "| \($0.rawValue) | \(words(of: $0)) |" }
    return (["| on | keys |", "|---|---|"] + rows).joined(separator: "\n")
  }

  private static func words(of place: Place) -> String {
    var entries: [(keys: [String], word: String)] = []
    for binding in bindings where binding.place == place && binding.isExplained {
      if entries.last?.word == binding.word {
        entries[entries.count - 1].keys.append(binding.label)
      } else {
        entries.append(([binding.label], binding.word))
      }
    }
    return entries.map { entry in
      entry.keys.map { "`\($0)`" }.joined(separator: " ") + " " + entry.word
    }.joined(separator: ", ")
  }
}
