/// How far a meeting has come in its agenda: for each step that began, when it began.
package struct AgendaProgress: Hashable, Sendable, Codable {
  /// Milliseconds since the meeting began, one for each step that has begun, in order.
  package private(set) var began: [Int64]

  package init(began: [Int64] = []) {
    self.began = began
  }

  /// The step that runs, counted from 0; nil before the first.
  package var current: Int? {
    began.isEmpty ? nil : began.count - 1
  }

  /// The next step begins; behind the last step nothing changes.
  package mutating func step(in agenda: Agenda, at time: Int64) {
    guard began.count < agenda.steps.count else { return }
    began.append(max(time, began.last ?? 0))
  }

  /// Takes the last step back; before the first nothing changes.
  package mutating func stepBack() {
    guard !began.isEmpty else { return }
    began.removeLast()
  }

  /// Milliseconds a step took; nil when it has not ended.
  package func took(_ step: Int) -> Int64? {
    guard step >= 0, step + 1 < began.count else { return nil }
    return began[step + 1] - began[step]
  }
}

extension Agenda {
  /// When a step ends, in milliseconds since the meeting began, counted from what was planned.
  ///
  /// The bell stands fixed: a step that begins late still ends when planned, so an overrun eats the steps before the
  /// move and never the move. `bell` is the end of the meeting in the same unit.
  package func plannedEnd(of step: Int, bell: Int64) -> Int64 {
    guard steps.indices.contains(step) else { return bell }
    let after = steps[(step + 1)...].reduce(0) { $0 + $1.minutes }
    return bell - Int64(after) * 60_000
  }

  /// When the move step begins as planned; nil without a move step.
  package func moveBegins(bell: Int64) -> Int64? {
    minutesFromMove.map { bell - Int64($0) * 60_000 }
  }
}
