import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// Three counts of papers; each Enter keeps what is in so far.
  mutating func reducePiles(_ piles: PilesScene, _ action: Action, now: Moment) -> [Effect] {
    guard let task = task?.task.id else { return go(.task) }
    var piles = piles
    switch action {
    case .type(let digit) where ("0"..."9").contains(digit):
      if !piles.type(digit) { message = "There are \(piles.papers) papers in all.   \(.key, "Backspace") fix" }
    case .paste(let text):
      for digit in text.unicodeScalars where ("0"..."9").contains(digit) { _ = piles.type(digit) }
    case .erase: piles.erase()
    case .left, .up: piles.move(by: -1)
    case .right, .down: piles.move(by: 1)
    case .open: return take(piles, of: task)
    case .back: return leave(piles, of: task)
    default: return []
    }
    scene = .piles(piles)
    return [.draft(key: PilesScene.draftKey(task), text: piles.draft)]
  }

  private mutating func take(_ piles: PilesScene, of task: MathTask.ID) -> [Effect] {
    var piles = piles
    piles.take()
    let effects = keep(piles, of: task)
    guard piles.isLast else {
      piles.move(by: 1)
      scene = .piles(piles)
      return effects + [.draft(key: PilesScene.draftKey(task), text: piles.draft)]
    }
    let back = leave(piles, of: task)
    let tally = piles.tally
    let words: DisplayText =
      "\(tally.reason) reason, \(tally.reproduce) reproduce, \(tally.noEvidence) no evidence."
    let rest = piles.papers - tally.total
    message = Message(
      rest > 0 ? "\(words) \(rest) not sorted." : "\(words)   \(.key, "u") take it back", short: Line(words))
    return effects + back
  }

  private mutating func keep(_ piles: PilesScene, of task: MathTask.ID) -> [Effect] {
    guard let meeting = record.meeting?.id, let index = record.index(of: task) else { return [] }
    let before = record.tasks[index].pile
    var after = before ?? Pile(task: task, papers: piles.papers)
    after.tally = piles.tally
    guard before != after else { return [] }
    return commit(.countPile, [.pile(meeting: meeting, Replacement(before: before, after: after))])
  }

  private mutating func leave(_ piles: PilesScene, of task: MathTask.ID) -> [Effect] {
    let back: Scene =
      switch piles.origin {
      case .start: .start(StartScene())
      case .task: .task
      case .tag: .tag
      }
    return go(back) + [.draft(key: PilesScene.draftKey(task), text: nil)]
  }

  /// Brings a count back that was being typed; false when the draft is of something else.
  mutating func bringBackPiles(_ key: String, _ text: String) -> Bool {
    guard let id = PilesScene.task(ofDraft: key), let index = record.index(of: id),
      let pile = record.tasks[index].pile, let piles = PilesScene(pile, draft: text)
    else { return false }
    looking.task = index
    scene = .piles(piles)
    message = "These papers were being counted when the program ended."
    return true
  }
}
