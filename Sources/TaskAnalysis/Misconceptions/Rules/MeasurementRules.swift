extension FaultyRules {
  /// Rules for lengths, cubes, square units and angles.
  static let measurement: [FaultyRule] = [
    FaultyRule(
      "meas-read-end", "reads the mark at the far end",
      checks: [
        .init("A pencil lies from 2 to 6 on a ruler. How long is it?", right: "4", gives: "6"),
        .init("A pencil lies from 0 to 6 on a ruler. How long is it?", right: "6", gives: "6"),
        .init("A pencil lies from 1 to 8 on a ruler. How long is it?", right: "7", gives: "8"),
      ]
    ) { problem in
      guard case .figure(.rulerLength(_, let to)) = problem else { return nil }
      return RuleAnswer(to)
    },
    FaultyRule(
      "meas-count-marks", "counts the marks, not the spaces",
      checks: [
        .init("A pencil lies from 2 to 6 on a ruler. How long is it?", right: "4", gives: "5"),
        .init("A pencil lies from 0 to 6 on a ruler. How long is it?", right: "6", gives: "7"),
      ]
    ) { problem in
      guard case .figure(.rulerLength(let from, let to)) = problem else { return nil }
      return RuleAnswer(to - from + 1)
    },
    FaultyRule(
      "meas-square-unit-linear", "converts as a length",
      checks: [
        .init("How many cm^2 in 1 m^2?", right: "10000", gives: "100"),
        .init("How many square mm are there in 1 square cm?", right: "100", gives: "10"),
        .init("How many m^2 in 1 km^2?", right: "1000000", gives: "1000"),
      ]
    ) { problem in
      guard case .figure(.squareUnits(_, _, let factor)) = problem else { return nil }
      return RuleAnswer(factor)
    },
    FaultyRule(
      "meas-volume-faces", "counts the squares on the outside",
      checks: [
        .init("A 3 x 4 x 5 box of cubes: how many cubes?", right: "60", gives: "94"),
        .init("A 2 x 2 x 3 box of cubes: how many cubes?", right: "12", gives: "32"),
      ]
    ) { problem in
      guard case .figure(.boxVolume(let length, let width, let height)) = problem else { return nil }
      let (long, wide, high) = (Rational(length), Rational(width), Rational(height))
      return RuleAnswer(Rational(2) * (long * wide + long * high + wide * high))
    },
    FaultyRule(
      "ang-wrong-scale", "reads the other scale",
      checks: [
        .init("Measure a 50 degree angle", right: "50", gives: "130"),
        .init("Measure a 120 degree angle", right: "120", gives: "60"),
        .init("Measure a 90 degree angle", right: "90", gives: "90"),
      ]
    ) { problem in
      guard case .figure(.measuredAngle(let degrees)) = problem else { return nil }
      return RuleAnswer(180 - degrees)
    },
  ]
}
