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

  /// Whether a step, counted from 0, has begun.
  package func hasBegun(_ step: Int) -> Bool {
    step < began.count
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
  /// The bell stands fixed, and so does the time from the move on: a step that begins late still ends when planned, so
  /// an overrun eats the steps before the move and never the move. Where the bell is earlier or later than the steps
  /// add up to, those before the move are shorter or longer in proportion. `bell` is the end of the meeting in the same
  /// unit.
  package func plannedEnd(of step: Int, bell: Int64) -> Int64 {
    guard steps.indices.contains(step) else { return bell }
    let move = steps.firstIndex(where: \.isMove) ?? steps.count
    guard step < move else { return max(0, bell - Self.milliseconds(steps[(step + 1)...])) }
    let planned = Self.milliseconds(steps[..<move])
    let room = max(0, bell - Self.milliseconds(steps[move...]))
    return planned > 0 ? room / 1000 * (Self.milliseconds(steps[...step]) / 1000) / (planned / 1000) * 1000 : room
  }

  private static func milliseconds(_ steps: ArraySlice<Step>) -> Int64 {
    steps.reduce(0) { $0 + Int64($1.minutes) * 60_000 }
  }

  /// When the move step begins as planned; nil without a move step.
  package func moveBegins(bell: Int64) -> Int64? {
    minutesFromMove.map { max(0, bell - Int64($0) * 60_000) }
  }
}
