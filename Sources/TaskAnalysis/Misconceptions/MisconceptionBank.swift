/// The misconceptions that ship with the program.
///
/// Made on first use; a program that never asks pays nothing for it. To add one, add an element to the array of its
/// domain in `Bank/`.
package enum MisconceptionBank {
  /// Every entry, domain by domain.
  package static let entries: [Misconception] =
    countingAndPlaceValue + wholeNumberOperations + fractions + decimals + ratioAndProportion + percent + integers
    + expressionsAndEquations + functionsAndGraphs + geometryAndMeasurement + areaAndPerimeter + angles
    + statisticsAndProbability

  private static let entriesByID = Dictionary(entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  /// The entry with an id such as `fr-gap`; nil where the bank has none.
  package static subscript(id id: Misconception.ID) -> Misconception? {
    entriesByID[id]
  }
}
