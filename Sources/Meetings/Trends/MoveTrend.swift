import TaskAnalysis

/// A move of the year, with the meeting that planned it.
package struct MoveTrend: Hashable, Sendable {
  package let meeting: Meeting.ID
  package let summary: MoveSummary

  init(_ held: HeldMove) {
    meeting = held.move.meeting
    summary = MoveSummary(held.move, misconception: held.misconception)
  }
}

/// What became of a year's moves.
package struct MoveTotals: Hashable, Sendable {
  package let planned: Int
  /// Moves that some of us tried.
  package let tried: Int
  package let notYet: Int
  package let setAside: Int

  init(_ statuses: [Move.Status]) {
    planned = statuses.count
    tried = statuses.count { $0.triedBy != nil }
    notYet = statuses.count { if case .notYet = $0 { true } else { false } }
    setAside = statuses.count { $0 == .setAside }
  }

  /// Moves of which nobody has said yet what became of them.
  package var open: Int { planned - tried - notYet - setAside }

  /// `17 planned: 11 tried by some of us, 4 not yet, 2 set aside`.
  package var words: String { words(tried: "tried by some of us") }

  /// `17 planned: 11 tried, 4 not yet, 2 set aside`, where room is short.
  package var shortWords: String { words(tried: "tried") }

  private func words(tried word: String) -> String {
    guard planned > 0 else { return "none planned yet" }
    let parts = [(tried, word), (notYet, "not yet"), (setAside, "set aside"), (open, "not asked yet")]
    let said = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return "\(planned) planned: \(said.joined(separator: ", "))"
  }
}
