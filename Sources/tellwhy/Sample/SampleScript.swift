import Screen

/// The keys that the sample team pressed in its two meetings, each at its time.
enum SampleScript {
  struct Press {
    /// Milliseconds after the meeting was begun.
    let after: Int64
    let keys: [Key]
  }

  /// How long today's meeting has run.
  static let soFar: Int64 = 760_000

  private static func at(_ minutes: Double, _ text: String) -> Press {
    Press(
      after: Int64(minutes * 60_000),
      keys: text.unicodeScalars.map { scalar in
        switch scalar {
        case "\n": .enter
        case "\t": .tab
        case "⎋": .escape
        default: .character(scalar)
        }
      })
  }

  /// The team's own goal for a meeting, found in the palette.
  private static func goal(_ words: String) -> String { ":write the goal\n\(words)\n" }

  static let lastWeek: [Press] = [
    at(0, "\n"), at(1, goal("Every student can say why we need equal parts")), at(3, ">p"), at(7, ">"),
    at(8, "pprpxprppxpp"), at(16, ">"), at(21, ">"), at(22, "\t"), at(30, ">"), at(42, ">"), at(43, "\n\n"),
  ]

  static let today: [Press] = [
    at(0, "\n"), at(0.7, goal("Every student can say why 3/4 > 2/3")), at(3, ">r"), at(7, "3"), at(9.3, "4>"),
    at(10, "r"), at(10.5, "p"), at(11, "r"), at(11.5, "p"), at(12, "r"), at(12.5, "p"),
  ]
}
