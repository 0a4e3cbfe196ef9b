import TaskAnalysis

/// The lettered samples of one task that are in memory: a run of positions, of perhaps a million in the file.
package struct SampleShelf: Hashable, Sendable {
  /// How many lettered samples the task has.
  package private(set) var count: Int
  /// The position of the first row here.
  package private(set) var lower: Int
  /// The rows from there on, by letter; of a large task not all of them.
  package private(set) var rows: [SampleRow]

  /// How many rows are read at once; a room looks at a dozen, so one read serves it.
  package static let capacity = 240

  package init(count: Int = 0, lower: Int = 0, rows: [SampleRow] = []) {
    self.count = count
    self.lower = lower
    self.rows = rows
  }

  /// Whether a position's row is here.
  package func holds(_ position: Int) -> Bool {
    position >= lower && position - lower < rows.count
  }

  /// Whether the rows around a position are here, as far as there are any, so that a strip of letters can be drawn.
  package func covers(_ position: Int, around: Int = 40) -> Bool {
    guard count > 0 else { return true }
    let position = max(0, min(position, count - 1))
    return holds(max(0, position - around)) && holds(min(count - 1, position + around))
  }

  /// The row at a position; nil when it is not in memory.
  package subscript(position: Int) -> SampleRow? {
    get { holds(position) ? rows[position - lower] : nil }
    set {
      guard holds(position), let newValue else { return }
      rows[position - lower] = newValue
    }
  }

  /// Takes a sample in or out at its position; out of order or behind the rows in memory, only the count follows.
  mutating func replace(_ old: WorkSample?, with new: WorkSample?) {
    let (before, after) = (old?.position, new?.position)
    switch (before, after, new) {
    case (let before?, let after?, let new?) where before == after:
      self[before]?.sample = new
    case (nil, let position?, let new?):
      if position == count, position == lower + rows.count { rows.append(SampleRow(sample: new)) }
      count = max(count, position + 1)
    case (let position?, nil, _):
      if holds(position) { rows.removeSubrange((position - lower)...) }
      count = min(count, position)
    default: break
    }
  }
}
