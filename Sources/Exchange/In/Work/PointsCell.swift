/// Points on one question as a form writes them: `1`, or `0.5 / 1`.
struct PointsCell: Hashable, Sendable {
  let earned: Double
  let possible: Double

  /// Reads a cell; nil when it has no points, or nothing says how many were possible.
  init?(_ text: String, possible given: Double?) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(\.trimmingSpaces)
    guard let first = parts.first, let earned = Double(first), parts.count <= 2 else { return nil }
    guard let possible = parts.count == 2 ? Double(parts[1]) : given, possible > 0, earned >= 0 else { return nil }
    self.earned = earned
    self.possible = possible
  }

  /// All points are right and none wrong; some are neither.
  var isCorrect: Bool? {
    if earned >= possible { return true }
    return earned == 0 ? false : nil
  }
}
