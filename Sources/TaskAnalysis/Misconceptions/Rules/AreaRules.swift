extension FaultyRules {
  /// Rules for areas and perimeters.
  static let areas: [FaultyRule] = [
    FaultyRule(
      "area-perimeter-swap", "finds the one for the other",
      checks: [
        .init("Find the area of a rectangle 6 by 4", right: "24", gives: "20"),
        .init("Find the area of a rectangle 3 by 6", right: "18", gives: "18"),
        .init("Find the area of a rectangle 5 by 2", right: "10", gives: "14"),
      ]
    ) { problem in
      switch problem {
      case .figure(.rectangleArea(let length, let width)):
        Problem.figure(.rectanglePerimeter(length, width)).correctAnswer
      case .figure(.rectanglePerimeter(let length, let width)):
        Problem.figure(.rectangleArea(length, width)).correctAnswer
      default: nil
      }
    },
    FaultyRule(
      "area-linear-scaling", "lengths doubled, area doubled",
      checks: [
        .init(
          "A figure has area 8. Its sides are made 2 times as long. What is the new area?",
          right: "32", gives: "16"),
        .init(
          "A figure has area 5. Its sides are made 3 times as long. What is the new area?",
          right: "45", gives: "15"),
      ]
    ) { problem in
      guard case .figure(.enlargedArea(let area, let factor)) = problem else { return nil }
      return RuleAnswer(area.value * Rational(factor))
    },
    FaultyRule(
      "area-triangle-no-half", "base times height",
      checks: [
        .init("A triangle has base 6 and height 4. Find its area.", right: "12", gives: "24"),
        .init("A triangle has base 5 and height 2. Find its area.", right: "5", gives: "10"),
      ]
    ) { problem in
      guard case .figure(.triangleArea(let base, let height)) = problem else { return nil }
      return RuleAnswer(base.value * height.value)
    },
    FaultyRule(
      "area-parallelogram-sides", "side times side",
      checks: [
        .init(
          "A parallelogram has sides 8 and 5, and height 4 to the side of 8. Find its area.",
          right: "32", gives: "40"),
        .init(
          "A parallelogram has sides 6 and 5, and height 5 to the side of 6. Find its area.",
          right: "30", gives: "30"),
      ]
    ) { problem in
      guard case .figure(.parallelogramArea(let side, let otherSide, _)) = problem else { return nil }
      return RuleAnswer(side.value * otherSide.value)
    },
    FaultyRule(
      "perim-count-border-squares", "counts the squares along the edge",
      checks: [
        .init("Find the perimeter of a rectangle 5 by 3", right: "16", gives: "12"),
        .init("Find the perimeter of a rectangle 4 by 4", right: "16", gives: "12"),
      ]
    ) { problem in
      guard
        case .figure(.rectanglePerimeter(let length, let width)) = problem, let long = length.whole,
        let wide = width.whole, long > 1, wide > 1
      else { return nil }
      return RuleAnswer(2 * (long + wide) - 4)
    },
  ]
}
