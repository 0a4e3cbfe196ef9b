import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// The side column of the large form: the four levels, as written and as set up.
  func drawTaskSide(_ task: TaskRecord, on page: inout Page) {
    guard let side = page.layout.side else { return }
    var row = 5
    page.put("FOUR LEVELS", row: row, column: side.lowerBound, role: .heading)
    row += 2
    var band: DemandBand?
    for level in DemandLevel.allCases {
      if level.band != band {
        page.put(level.band.inCapitals, row: row, column: side.lowerBound)
        row += 1
        band = level.band
      }
      page.put(Line(level.wallName), row: row, column: side.lowerBound + 2)
      row += 1
      let marks: [(isSet: Bool, words: Line)] = [
        (task.task.written?.level == level, "✓ as written"), (task.setUp == .level(level), "✓ as set up"),
      ]
      for mark in marks where mark.isSet {
        page.put(mark.words, row: row, column: side.lowerBound + 4, role: .value)
        row += 1
      }
    }
    if task.setUp == .differedByClass { page.put("set up: differed by class", row: row + 1, column: side.lowerBound) }
  }
}
