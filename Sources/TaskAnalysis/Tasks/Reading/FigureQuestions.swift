/// A question about a figure, a scale or an angle, in one unit.
package enum FigureQuestion: Hashable, Sendable {
  /// The area of a rectangle from its two sides.
  case rectangleArea(Numeral, Numeral)
  /// The way around a rectangle from its two sides.
  case rectanglePerimeter(Numeral, Numeral)
  /// The area of a triangle.
  case triangleArea(base: Numeral, height: Numeral)
  /// A parallelogram with the height that stands on its first side.
  case parallelogramArea(side: Numeral, otherSide: Numeral, height: Numeral)
  /// The area of a figure after every length is multiplied by a factor.
  case enlargedArea(Numeral, factor: Int)
  /// How many unit cubes fill a box.
  case boxVolume(Int, Int, Int)
  /// How many small square units make one large one, where `factor` small lengths make one large length.
  case squareUnits(small: String, large: String, factor: Int)
  /// The length of a thing that lies along a ruler between two marks.
  case rulerLength(from: Int, to: Int)
  /// The size of a drawn angle of so many degrees, below 180.
  case measuredAngle(Int)
}

/// A question about a set of data.
package enum DataQuestion: Hashable, Sendable {
  /// The mean of two or more values.
  case mean([SignedNumber])
  /// The median of an odd or even number of values, in the order written.
  case median([SignedNumber])
  /// The mean over two groups, each with its size and its mean.
  case combinedMean(size: Int, mean: Numeral, otherSize: Int, otherMean: Numeral)
}

/// A question about a line or a pattern that grows by equal steps.
package enum GraphQuestion: Hashable, Sendable {
  /// The slope of the line through two points.
  case slope(GridPoint, GridPoint)
  /// `count` things take `total`, in a pattern that two smaller cases show; how many do `times` as many things take?
  case pattern(GrowingPattern)
}

/// A point with whole coordinates.
package struct GridPoint: Hashable, Sendable, CustomStringConvertible {
  /// The first number.
  package let across: Int
  /// The second number.
  package let up: Int

  package var description: String { "(\(across), \(up))" }
}

/// Three cases of a pattern that grows by equal steps, and the size that is asked for.
package struct GrowingPattern: Hashable, Sendable {
  /// The case that is told first, and its total.
  package let told: PatternCase
  /// A further case.
  package let shown: PatternCase
  /// Another further case, of a different size.
  package let alsoShown: PatternCase
  /// The size whose total is asked for; a multiple of the told one.
  package let asked: Int
}

/// How many things a size of a pattern takes.
package struct PatternCase: Hashable, Sendable {
  /// How many things there are.
  package let size: Int
  /// How many they take.
  package let total: Int
}
