import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// The kind of a group's move, chosen for one that is there or for one that is being written.
  func moveKind(_ finish: FinishScene) -> MoveKind? {
    move(for: finish.group).map(\.kind) ?? finish.kind
  }

  /// Goes round the kinds of moves and none.
  mutating func turnKind(by step: Int) -> [Effect] {
    guard case .finish(var finish) = scene else { return [] }
    let all: [MoveKind?] = [nil] + MoveKind.allCases
    let here = all.firstIndex(of: moveKind(finish)) ?? 0
    let kind = all[(here + step + all.count) % all.count]
    guard let before = move(for: finish.group) else {
      finish.kind = kind
      scene = .finish(finish)
      return []
    }
    var after = before
    after.kind = kind
    return commit(.move, [.move(Replacement(before: before, after: after))])
  }

  /// What Enter takes on an empty move line: what fits the chosen kind, else what the group's entry suggests.
  func offeredMove(_ group: MisconceptionGroup) -> String {
    guard case .finish(let finish) = scene, let kind = moveKind(finish) else { return suggestedMove(group) }
    return kind.example
  }

  /// What stands under the move: its kind, what may be tried, or that there are kinds to choose from.
  func kindLine(_ finish: FinishScene, _ group: MisconceptionGroup, kept: String, isMarked: Bool) -> Line {
    let offered = offeredMove(group)
    switch (moveKind(finish), kept.isEmpty) {
    case (let kind?, true): return "\(kind.wallName): \(.suggested, "maybe \(offered)")"
    case (let kind?, false): return Line(DisplayText(kind.wallName))
    case (nil, true) where !offered.isEmpty: return "\(.suggested, "maybe \(offered)")"
    case (nil, _): return isMarked ? "←→ press for why, representation, others" : ""
    }
  }

  /// Opens the optional mark of who has to carry the move.
  mutating func openSupport() -> [Effect] {
    let group: MisconceptionGroup.ID? =
      switch scene {
      case .finish(let finish): finish.group
      case .groups(let groups): markedGroup(groups)
      default: record.moves.last?.group
      }
    guard let group, move(for: group) != nil else {
      message = "There is no move here yet to be carried."
      return []
    }
    return lay(.choosing(Choosing(.support(group))))
  }

  /// Marks what in the school has to carry a group's move, nil for nothing; a group without a move is left alone.
  mutating func keepSupport(_ support: SupportSubsystem?, of group: MisconceptionGroup.ID) -> [Effect] {
    guard let before = move(for: group), before.support != support else { return [] }
    var after = before
    after.support = support
    message = "\(support.map { "Carried by \($0.wallName)." } ?? "No mark.")   \(.key, "u") take it back"
    return commit(.move, [.move(Replacement(before: before, after: after))])
  }
}
