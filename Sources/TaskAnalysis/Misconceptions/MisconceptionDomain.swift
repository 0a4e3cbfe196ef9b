extension Misconception {
  /// The part of school mathematics that a misconception belongs to; the raw value is the word that files use.
  package enum Domain: String, CaseIterable, Hashable, Sendable {
    case countingAndPlaceValue = "counting-place-value"
    case wholeNumberOperations = "whole-number-operations"
    case fractions
    case decimals
    case ratioAndProportion = "ratio-proportion"
    case percent
    case integers
    case expressionsAndEquations = "expressions-equations"
    case functionsAndGraphs = "functions-graphs"
    case geometryAndMeasurement = "geometry-measurement"
    case areaAndPerimeter = "area-perimeter"
    case angles
    case statisticsAndProbability = "statistics-probability"

    /// The domain in words, to show.
    package var name: String {
      switch self {
      case .countingAndPlaceValue: "Counting and place value"
      case .wholeNumberOperations: "Whole-number operations"
      case .fractions: "Fractions"
      case .decimals: "Decimals"
      case .ratioAndProportion: "Ratio and proportion"
      case .percent: "Percent"
      case .integers: "Integers"
      case .expressionsAndEquations: "Expressions and equations"
      case .functionsAndGraphs: "Functions and graphs"
      case .geometryAndMeasurement: "Geometry and measurement"
      case .areaAndPerimeter: "Area and perimeter"
      case .angles: "Angles"
      case .statisticsAndProbability: "Statistics and probability"
      }
    }
  }
}
