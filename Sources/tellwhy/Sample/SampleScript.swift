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
        case "↓": .down
        default: .character(scalar)
        }
      })
  }

  /// The team's own goal for a meeting, found in the palette.
  private static func goal(_ words: String) -> String { ":write the goal\n\(words)\n" }

  /// How six of us voted on last week's twelve papers, by hands.
  private static let hands = ["060", "060", "051", "060", "051", "006", "150", "060", "330", "141", "006", "510"]

  static let lastWeek: [Press] =
    [
      at(0, "\n"), at(1, goal("Every student can say why we need equal parts")), at(3, ">p"), at(7, ">"), at(8, "t"),
    ] + hands.enumerated().map { at(9 + Double($0.offset) / 2, $0.element) } + [
      at(15.5, ">"), at(16, "eit says why halves become tenths\nit is the rule, said in words\n"),
      at(18, "rw"), at(20, "npnpnpnpnry"), at(22, ">"), at(23, "yy"),
      at(29, ">"), at(30, "\n\nunit 4, lesson 3\n"), at(41, "⎋>"), at(43, "\n\n"),
    ]

  static let today: [Press] = [
    at(0, "\n"), at(0.7, goal("Every student can say why 3/4 > 2/3")), at(3, ">r"), at(7, "3"), at(9.3, "4>"),
    at(10, "mgap thinking\nr"), at(10.5, "p"), at(11, "msmaller denominator\nr"), at(11.5, "msmaller\np"),
    at(12, "mgap\nr"), at(12.5, "p"),
  ]
}
