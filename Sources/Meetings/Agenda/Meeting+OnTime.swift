extension Meeting {
  /// How many milliseconds more the steps that are still to come need than there are before the bell; 0 when on time.
  ///
  /// Once the agenda is stepped through, the step that runs counts, and slack behind it gives its minutes first. While
  /// nobody steps, only the move does: it is in time until its minutes begin to go, slack aside, and once it has begun
  /// the steps before it need nothing more. Nil when that says
  /// nothing: without a move step, or after the bell.
  package func overPlan(at elapsed: Int64, moveHasBegun: Bool) -> Int64? {
    guard elapsed <= bell else { return nil }
    let move = agenda.steps.firstIndex(where: \.isMove)
    if moveHasBegun, let move, progress.current ?? 0 <= move { return 0 }
    if let step = progress.current, step > 0, agenda.steps.indices.contains(step) {
      let slack = agenda.steps[(step + 1)...].reduce(0) { $0 + ($1.activity == nil ? $1.minutes : 0) }
      return max(0, elapsed - agenda.plannedEnd(of: step, bell: bell) - Int64(slack) * 60_000)
    }
    guard let begins = agenda.moveBegins(bell: bell) else { return nil }
    return max(0, elapsed - begins - Int64(agenda.slack) * 60_000)
  }
}
