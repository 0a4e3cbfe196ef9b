import Meetings
import SafeText
import Screen
import TaskAnalysis

/// One piece of work in a file, before any of it is brought in.
package struct PieceInFile: Hashable, Sendable {
  /// Its place among the question's pieces.
  package let index: Int
  /// Nil where the file has no answer apart from the words.
  package let answer: String?
  /// Nil where the student wrote none.
  package let words: String?

  package init(index: Int, answer: String?, words: String?) {
    self.index = index
    self.answer = answer
    self.words = words
  }
}

/// The pieces of a question, each in or out; the day before, no names, equal answers together.
package struct ChoosingByHand: Hashable, Sendable {
  /// All pieces of the question, in the order of the file.
  let pieces: [PieceInFile]
  /// The places, among the question's pieces, of those that are in.
  private(set) var chosen: Set<Int>
  /// The marked piece, from 0.
  private(set) var marked = 0

  init(_ pieces: [PieceInFile], chosen: Set<Int>) {
    self.pieces = pieces
    self.chosen = chosen
  }

  /// Moves the mark by some pieces, and stops at either end.
  mutating func move(by step: Int) {
    marked = max(0, min(marked + step, pieces.count - 1))
  }

  /// Takes the marked piece in, or out again.
  mutating func turn() {
    guard pieces.indices.contains(marked) else { return }
    chosen.formSymmetricDifference([pieces[marked].index])
  }
}

extension State {
  /// Asks for the pieces of the chosen question.
  mutating func lookThrough(_ prepare: PrepareScene) -> [Effect] {
    guard let path = prepare.reading?.path, let question = prepare.chosen, !prepare.isTaken else { return [] }
    return [.lookThrough(BringIn(path: path, question: question, choice: .about(Int(prepare.count) ?? 12)))]
  }

  /// Shows the pieces, those that would be taken already in.
  mutating func chooseByHand(_ pieces: [PieceInFile], chosen: Set<Int>) -> [Effect] {
    guard case .prepare = scene, !pieces.isEmpty else { return [] }
    return lay(.byHand(ChoosingByHand(pieces, chosen: chosen)))
  }

  /// Enter brings in what is chosen, and refuses while that is nothing.
  mutating func reduceByHand(_ choosing: ChoosingByHand, _ action: Action) -> [Effect] {
    var choosing = choosing
    switch action {
    case .up: choosing.move(by: -1)
    case .down: choosing.move(by: 1)
    case .pageUp: choosing.move(by: -12)
    case .pageDown: choosing.move(by: 12)
    case .first: choosing.move(by: -choosing.pieces.count)
    case .last: choosing.move(by: choosing.pieces.count)
    case .type(" "):
      choosing.turn()
      choosing.move(by: 1)
    case .back:
      drawer = nil
      return []
    case .open:
      guard !choosing.chosen.isEmpty else {
        message = "Nothing is chosen yet.   \(.key, "Space") takes a piece in"
        return []
      }
      drawer = nil
      guard case .prepare(let prepare) = scene else { return [] }
      return takeByHand(choosing.chosen.sorted(), prepare)
    default: return []
    }
    drawer = .byHand(choosing)
    return []
  }

  /// Draws over all but the head: a list of the pieces, of which no writer's name is known here.
  func drawByHand(_ choosing: ChoosingByHand, on page: inout Page) {
    let layout = page.layout
    page.clear(from: 3)
    page.put("CHOOSE BY HAND", row: 3, column: layout.left, role: .heading)
    page.putRight("\(choosing.chosen.count) of \(choosing.pieces.count)", row: 3, role: .value)
    let first = layout.isSmall ? 4 : 5
    let window = ListWindow(
      count: choosing.pieces.count, marked: choosing.marked, room: layout.message - first - 1)
    if window.above > 0 {
      page.put("\(window.above) more above", row: first, column: layout.left + 4, role: .hint)
    }
    for (row, index) in window.shown.enumerated() {
      draw(choosing, at: index, on: &page, row: first + window.offset + row)
    }
    if window.below > 0 {
      page.put(
        "\(window.below) more below", row: first + window.offset + window.shown.count, column: layout.left + 4,
        role: .hint)
    }
    page.say(message ?? "Equal answers stand together. No names are in here.")
    page.foot(
      [FooterEntry("Enter", "take these"), FooterEntry("Space", "in or out"), FooterEntry("↑↓", "choose")], last: .back)
  }

  private func draw(_ choosing: ChoosingByHand, at index: Int, on page: inout Page, row: Int) {
    let layout = page.layout
    let piece = choosing.pieces[index]
    let isIn = choosing.chosen.contains(piece.index)
    page.put(isIn ? "✓" : "·", row: row, column: layout.left + 2, role: isIn ? .value : .hint)
    let text = [piece.answer, piece.words].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "   ")
    page.put(
      Line(DisplayText(text.isEmpty ? "a picture" : text)).fitted(to: layout.edge - layout.left - 3), row: row,
      column: layout.left + 4, role: isIn ? .words : .plain)
    guard index == choosing.marked else { return }
    page.put("▸", row: row, column: layout.left)
    page.mark(row: row)
  }
}
