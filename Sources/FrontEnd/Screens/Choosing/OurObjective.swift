import Meetings
import SafeText
import Screen

/// The team's objective, and beside it what the tool counts of the year.
package struct OurObjective: Hashable, Sendable {
  /// What there was of each in meetings that have ended.
  let counts: [KeyResult.Measure: Int]
  /// The objective first, then its key results, then one more.
  var marked = 0

  init(counts: [KeyResult.Measure: Int]) {
    self.counts = counts
  }
}

extension State {
  /// How many lines the objective has: itself, its key results, and one more while there may be one.
  private var objectiveLines: Int {
    1 + min(record.objective.results.count + 1, Objective.mostResults)
  }

  /// The first line opens the sentence to write, the others what is counted; each is kept by what is opened.
  mutating func reduceObjective(_ ours: OurObjective, _ action: Action) -> [Effect] {
    var ours = ours
    switch action {
    case .up: ours.marked = max(0, ours.marked - 1)
    case .down: ours.marked = min(objectiveLines - 1, ours.marked + 1)
    case .back:
      drawer = nil
      return []
    case .open, .write:
      guard ours.marked > 0 else { return lay(.field(Field(.objective, text: record.objective.words))) }
      return lay(.choosing(Choosing(.keyResult(ours.marked - 1))))
    default: break
    }
    drawer = .objective(ours)
    return []
  }

  /// The measures that no other key result counts; for a key result that is there, also none.
  private func freeMeasures(at position: Int) -> [KeyResult.Measure] {
    let others = record.objective.results.enumerated().filter { $0.offset != position }.map(\.element.measure)
    return KeyResult.Measure.allCases.filter { !others.contains($0) }
  }

  /// What can be counted at a place of the objective, from 0; where something is counted already, the last line ends
  /// that.
  func measureLines(at position: Int) -> [ChoiceLine] {
    let isThere = record.objective.results.indices.contains(position)
    return freeMeasures(at: position).map { ChoiceLine(words: DisplayText($0.wallName)) }
      + (isThere ? [ChoiceLine(words: "nothing", hint: "this one is no longer counted")] : [])
  }

  /// Takes a line of ``measureLines(at:)`` and asks for its target; the line behind the last measure stops counting.
  mutating func chooseMeasure(_ index: Int, at position: Int) -> [Effect] {
    let measures = freeMeasures(at: position)
    guard measures.indices.contains(index) else {
      return keepObjective { objective in
        if objective.results.indices.contains(position) { objective.results.remove(at: position) }
      }
    }
    let known = record.objective.results.indices.contains(position) ? record.objective.results[position].target : 8
    return lay(.field(Field(.target(position, measures[index]), text: "\(known)")))
  }

  /// Keeps how many of a measure the team wants; none is no key result.
  mutating func keepTarget(_ target: Int, of measure: KeyResult.Measure, at position: Int) -> [Effect] {
    keepObjective { objective in
      let result = target > 0 ? [KeyResult(measure, target: target)] : []
      let place = min(position, objective.results.count)
      let end = min(place + 1, objective.results.count)
      objective.results.replaceSubrange(place..<end, with: result)
      objective.results = Array(objective.results.prefix(Objective.mostResults))
    }
  }

  /// Changes the objective, keeps it, and counts again.
  mutating func keepObjective(_ edit: (inout Objective) -> Void) -> [Effect] {
    let before = record.objective
    var after = before
    edit(&after)
    guard after != before else { return [.load(.counts)] }
    return commit(.objective, [.objective(Replacement(before: before, after: after))]) + [.load(.counts)]
  }

  /// Draws the sentence and what is counted of it, with one line more while there is room for another.
  func drawObjective(_ ours: OurObjective, on page: inout Page) {
    let layout = page.layout
    page.clear(from: layout.drawer)
    page.rule(row: layout.drawer)
    page.put("OUR OBJECTIVE", row: layout.drawer + 1, column: layout.left, role: .heading)
    let objective = record.objective
    let words: Line =
      objective.words.isEmpty ? Line("not written yet", .hint) : Line(DisplayText(objective.words), .words)
    var lines = [words]
    lines += objective.results.map { result in
      Line(DisplayText(result.sentence(counted: ours.counts[result.measure] ?? 0)))
    }
    if objective.results.count < Objective.mostResults {
      lines.append(Line(objective.results.isEmpty ? "count something of it" : "count one thing more", .hint))
    }
    for (index, line) in lines.enumerated() {
      let row = layout.drawer + 3 + index
      page.put(line.fitted(to: layout.edge - layout.left - 1), row: row, column: layout.left + 2)
      guard index == ours.marked else { continue }
      page.put("▸", row: row, column: layout.left)
      page.mark(row: row)
    }
    page.foot([FooterEntry("↑↓", "line"), FooterEntry("Enter", "change it"), .back])
  }
}
