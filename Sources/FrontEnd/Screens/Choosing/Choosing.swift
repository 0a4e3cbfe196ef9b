import Meetings
import SafeText
import Screen
import TaskAnalysis

/// One of a few things may be chosen; leaving without one is always right.
package struct Choosing: Hashable, Sendable {
  /// What is chosen, and for what.
  enum Purpose: Hashable, Sendable {
    /// Why a move was not tried yet.
    case hindrance(Move.ID)
    /// What in the school has to carry a group's move.
    case support(MisconceptionGroup.ID)
    /// The two ways of a poster, then whether their words go on it.
    case posterOne(MathTask.ID)
    case posterOther(MathTask.ID, SampleReference)
    case posterWords(MathTask.ID, SampleReference, SampleReference)
    /// What a key result counts.
    case keyResult(Int)
  }

  /// What is chosen, and for what; the lines follow from it.
  let purpose: Purpose
  /// The marked line, from 0.
  var marked = 0

  init(_ purpose: Purpose) {
    self.purpose = purpose
  }
}

/// A line to choose, with a few words that explain it.
struct ChoiceLine: Hashable, Sendable {
  let words: DisplayText
  /// A few words beside it; empty where it needs none.
  var hint: DisplayText = .empty
}

extension State {
  /// Closes with Enter and does what the marked line is for; the mark is kept within the lines there are now.
  mutating func reduceChoosing(_ choosing: Choosing, _ action: Action) -> [Effect] {
    var choosing = choosing
    let last = max(0, lines(of: choosing.purpose).count - 1)
    switch action {
    case .up: choosing.marked = max(0, min(choosing.marked, last) - 1)
    case .down: choosing.marked = min(choosing.marked + 1, last)
    case .first, .pageUp: choosing.marked = 0
    case .last, .pageDown: choosing.marked = last
    case .back:
      drawer = nil
      return []
    case .open:
      drawer = nil
      return choose(min(choosing.marked, last), for: choosing.purpose)
    default: break
    }
    drawer = .choosing(choosing)
    return []
  }

  private mutating func choose(_ index: Int, for purpose: Choosing.Purpose) -> [Effect] {
    switch purpose {
    case .hindrance(let id): return keepHindrance(index == 0 ? nil : Hindrance.allCases[index - 1], of: id)
    case .support(let group): return keepSupport(index == 0 ? nil : SupportSubsystem.allCases[index - 1], of: group)
    case .posterOne(let task):
      let samples = posterSamples(of: task, without: nil)
      guard samples.indices.contains(index) else { return [] }
      return lay(.choosing(Choosing(.posterOther(task, samples[index].reference))))
    case .posterOther(let task, let one):
      let samples = posterSamples(of: task, without: one)
      guard samples.indices.contains(index) else { return [] }
      let pair = [row(of: one), samples[index]].compactMap { $0?.sample.response }
      guard !pair.isEmpty else {
        return [.writeSheet(.poster(task, one.id, samples[index].sample.id, withWords: false))]
      }
      return lay(.choosing(Choosing(.posterWords(task, one, samples[index].reference))))
    case .posterWords(let task, let one, let other):
      return [.writeSheet(.poster(task, one.id, other.id, withWords: index == 1))]
    case .keyResult(let position): return chooseMeasure(index, at: position)
    }
  }

  /// What can be chosen, from top to bottom.
  func lines(of purpose: Choosing.Purpose) -> [ChoiceLine] {
    switch purpose {
    case .hindrance:
      [ChoiceLine(words: "no reason given")]
        + Hindrance.allCases.map { ChoiceLine(words: DisplayText($0.rawValue), hint: DisplayText($0.meaning)) }
    case .support:
      [ChoiceLine(words: "no mark")]
        + SupportSubsystem.allCases.map { ChoiceLine(words: DisplayText($0.wallName)) }
    case .posterOne(let task): posterSamples(of: task, without: nil).map(line(for:))
    case .posterOther(let task, let one): posterSamples(of: task, without: one).map(line(for:))
    case .posterWords:
      [
        ChoiceLine(words: "two empty frames", hint: "copied in by hand"),
        ChoiceLine(words: "their words", hint: "as they stand, without letters"),
      ]
    case .keyResult(let position): measureLines(at: position)
    }
  }

  private func line(for row: SampleRow) -> ChoiceLine {
    ChoiceLine(words: DisplayText(row.sample.letter), hint: row.wordsInShort ?? "on paper")
  }

  /// The samples of a task that are in memory, for one of a poster's ways.
  private func posterSamples(of task: MathTask.ID, without one: SampleReference?) -> [SampleRow] {
    guard let index = record.index(of: task) else { return [] }
    return record.tasks[index].shelf.rows.filter { $0.reference != one }
  }

  /// Asks for the two ways of a poster about the task on the wall.
  mutating func openPoster() -> [Effect] {
    guard let task, task.shelf.rows.count > 1 else {
      message = "A poster shows two pieces of lettered work."
      return []
    }
    return lay(.choosing(Choosing(.posterOne(task.task.id))))
  }
}
