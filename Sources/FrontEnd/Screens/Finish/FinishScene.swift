import Meetings
import SafeText
import Screen
import TaskAnalysis

/// One move, in one lesson, for one group.
package struct FinishScene: Hashable, Sendable {
  /// The lines that can be written, top to bottom.
  enum Part: String, CaseIterable, Sendable { case move, lesson, question, who }

  let group: MisconceptionGroup.ID
  var marked = Part.move
  /// The kind of a move that is not there yet.
  var kind: MoveKind?

  init(_ group: MisconceptionGroup.ID) {
    self.group = group
  }

  /// What keys of drafts begin with that hold lines typed before move or lesson were.
  static let aheadPrefix = "ahead/"

  /// What those of a meeting begin with; they end with it.
  static func aheadPrefix(_ meeting: Meeting.ID) -> String { "\(aheadPrefix)\(meeting.number)/" }

  /// The draft of a line; nil for those that are a move as soon as they are typed.
  static func aheadKey(_ meeting: Meeting.ID?, _ group: MisconceptionGroup.ID, _ part: Part) -> String? {
    guard let meeting, part == .question || part == .who else { return nil }
    return "\(aheadPrefix(meeting))\(group.number)/\(part.rawValue)"
  }
}

extension FinishScene.Part {
  /// What a move has on this line.
  subscript(move: Move?) -> String {
    switch self {
    case .move: move?.text ?? ""
    case .lesson: move?.lesson ?? ""
    case .question: move?.question ?? Move.usualQuestion
    case .who: move?.who ?? Move.everyone
    }
  }

  func write(_ text: String, to move: inout Move) {
    switch self {
    case .move: move.text = text
    case .lesson: move.lesson = text
    case .question: move.question = text
    case .who: move.who = text.isEmpty ? Move.everyone : text
    }
  }

  fileprivate func neighbour(_ step: Int) -> FinishScene.Part {
    let all = FinishScene.Part.allCases
    let here = all.firstIndex(of: self) ?? 0
    return all[max(0, min(here + step, all.count - 1))]
  }
}

extension Move {
  static let usualQuestion = "can you tell me why?"
  static let everyone = "everyone"
}

extension State {
  /// Opens the lines of a group, with the first that is empty in input.
  mutating func finish(_ group: MisconceptionGroup.ID) -> [Effect] {
    let effects = go(.finish(FinishScene(group)))
    openNextLine(of: group)
    return effects
  }

  /// The move that this meeting plans for a group.
  func move(for group: MisconceptionGroup.ID) -> Move? {
    record.moves.first { $0.group == group }
  }

  /// What stands on a line: of the move, or of one that is not there yet.
  func line(_ part: FinishScene.Part, of group: MisconceptionGroup.ID) -> String {
    guard let move = move(for: group) else { return ahead(part, of: group) ?? part[nil] }
    return part[move]
  }

  /// Goes from line to line, and on the move through its kinds; what is written comes through the field that a line
  /// opens.
  mutating func reduceFinish(_ finish: FinishScene, _ action: Action, now: Moment) -> [Effect] {
    var finish = finish
    switch action {
    case .left where finish.marked == .move: return turnKind(by: -1)
    case .right where finish.marked == .move: return turnKind(by: 1)
    case .up, .left: finish.marked = finish.marked.neighbour(-1)
    case .down, .right: finish.marked = finish.marked.neighbour(1)
    case .first, .pageUp: finish.marked = .move
    case .last, .pageDown: finish.marked = .who
    case .open, .write: return openLine(finish.marked, of: finish.group)
    case .back: return go(.groups(GroupsScene(marked: .group(finish.group))))
    default: return []
    }
    scene = .finish(finish)
    return []
  }

  private mutating func openLine(_ part: FinishScene.Part, of group: MisconceptionGroup.ID) -> [Effect] {
    guard record.meeting != nil else {
      message = "Moves belong to a meeting; begin one first."
      return []
    }
    if case .finish(var finish) = scene {
      finish.marked = part
      scene = .finish(finish)
    }
    return lay(.field(Field(.move(group, part), text: line(part, of: group))))
  }

  /// Marks the first line that is still needed and lets it be written; says so where none is.
  private mutating func openNextLine(of group: MisconceptionGroup.ID) {
    let move = move(for: group)
    guard let part = [FinishScene.Part.move, .lesson].first(where: { $0[move].isEmpty }) else {
      message = "Move and lesson are there.   \(.key, "Esc") back"
      return
    }
    _ = openLine(part, of: group)
  }

  /// Keeps what was typed on a line and goes on typing one line up or down; at the ends it stays on its line.
  ///
  /// An empty move stays empty here: only Enter takes what the group's entry suggests.
  mutating func leave(_ part: FinishScene.Part, of group: MisconceptionGroup.ID, typed: String, by step: Int)
    -> [Effect]
  {
    let text = typed.trimmed
    let kept = text == line(part, of: group) ? [] : write(text, part, of: group)
    return kept + openLine(part.neighbour(step), of: group)
  }

  /// Keeps one line of a group's move; an empty move line takes what the group's entry suggests.
  mutating func keepMove(_ text: String, _ part: FinishScene.Part, of group: MisconceptionGroup.ID) -> [Effect] {
    guard let known = groupRecord(group)?.group else { return [] }
    let isOffered = part == .move && text.isEmpty && move(for: group)?.text.isEmpty ?? true
    let effects = write(isOffered ? offeredMove(known) : text, part, of: group)
    guard case .finish = scene else { return effects }
    if part == .move || part == .lesson { goOn(from: part, of: group) }
    return effects
  }

  /// Writes one line of a group's move; a move without text and lesson is none, and what else is typed waits for one.
  private mutating func write(_ text: String, _ part: FinishScene.Part, of group: MisconceptionGroup.ID) -> [Effect] {
    guard let meeting = record.meeting, let known = groupRecord(group)?.group else { return [] }
    let before = move(for: group)
    var after =
      before ?? Move(id: Move.ID(0), meeting: meeting.id, task: known.task, group: group, text: "")
    if before == nil, case .finish(let finish) = scene {
      after.kind = finish.kind
    }
    if before == nil {
      for part in FinishScene.Part.allCases {
        if let typed = ahead(part, of: group) { part.write(typed, to: &after) }
      }
    }
    part.write(text, to: &after)
    let kept = keepAhead(text, part, of: group)
    if after.text.isEmpty, after.lesson.isEmpty {
      return kept + (before.map { commit(.move, [.move(Replacement(before: $0, after: nil))]) } ?? [])
    }
    guard let before else {
      return kept + commit(.move, [.move(Replacement(before: nil, after: after.numbered(record.newNumber())))])
    }
    return kept + (before == after ? [] : commit(.move, [.move(Replacement(before: before, after: after))]))
  }

  /// What was typed on a line in this meeting, whether there is a move or not.
  private func ahead(_ part: FinishScene.Part, of group: MisconceptionGroup.ID) -> String? {
    FinishScene.aheadKey(record.meeting?.id, group, part).flatMap { halfTyped[$0] }
  }

  /// Keeps a line as a draft until the meeting ends: it is there before its move, and when the move is taken back.
  ///
  /// An empty question is one, nobody who tries it is everyone.
  private mutating func keepAhead(_ text: String, _ part: FinishScene.Part, of group: MisconceptionGroup.ID) -> [Effect]
  {
    guard let key = FinishScene.aheadKey(record.meeting?.id, group, part) else { return [] }
    let typed = part == .who && text.isEmpty ? nil : text
    guard halfTyped[key] != typed else { return [] }
    halfTyped[key] = typed
    return [.draft(key: key, text: typed)]
  }

  /// Lets go of the lines that were typed ahead in a meeting that ends.
  mutating func forgetLinesAhead(of meeting: Meeting.ID) -> [Effect] {
    let keys = halfTyped.keys.filter { $0.hasPrefix(FinishScene.aheadPrefix(meeting)) }.sorted()
    return keys.map { key in
      halfTyped[key] = nil
      return .draft(key: key, text: nil)
    }
  }

  /// The next line that is still needed, unless the same one was left empty again.
  private mutating func goOn(from part: FinishScene.Part, of group: MisconceptionGroup.ID) {
    guard !part[move(for: group)].isEmpty else { return }
    openNextLine(of: group)
  }

  /// What the group's entry of the bank suggests to try, as it stands on the wall behind its "maybe".
  func suggestedMove(_ group: MisconceptionGroup) -> String {
    shortened(group.nextMove.lowercasedFirst, to: 200)
  }
}
