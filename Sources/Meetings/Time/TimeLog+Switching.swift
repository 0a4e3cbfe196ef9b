extension TimeLog {
  /// Something else runs from a time on; what runs already changes nothing.
  ///
  /// A kind of planning that ran for less than ``shortestKind`` gives its time to the kind that follows it. A time
  /// before the last boundary, which a wall clock that was set back can give, counts as that boundary's.
  package mutating func switchTo(_ activity: Activity?, at time: Int64) {
    guard running != activity || boundaries.isEmpty else { return }
    var start = time
    if let last = boundaries.last {
      start = max(start, last.at)
      if activity?.kind != nil, last.activity?.kind != nil, start - last.at < TimeLog.shortestKind { start = last.at }
    }
    place(Boundary(at: start, activity: activity))
  }

  /// What runs now began some milliseconds ago: its start moves, and its neighbours give or take the time.
  ///
  /// Boundaries that would lie inside are removed; before the meeting's start nothing moves. Nothing runs: no change.
  package mutating func beganEarlier(by milliseconds: Int64, at now: Int64) {
    guard let last = boundaries.last, last.activity != nil else { return }
    let start = max(0, now.subtractingReportingOverflow(max(0, milliseconds)).partialValue)
    guard start != last.at else { return }
    removeBoundaries(in: min(start, last.at)..<Int64.max)
    correctEnd(at: start)
    place(Boundary(at: start, activity: last.activity, source: .corrected, name: last.name))
  }

  /// Nothing is recorded from a time on; what was switched to behind it is gone.
  package mutating func stop(at time: Int64) {
    removeBoundaries(in: max(0, time)..<Int64.max)
    place(Boundary(at: time, activity: nil))
  }

  /// Gives all time of a range to an activity; what ran at its end runs on from there.
  package mutating func assign(_ activity: Activity?, from start: Int64, to end: Int64) {
    let start = max(0, start)
    guard end > start else { return }
    var after = boundaries.last { $0.at <= end } ?? Boundary(at: end, activity: nil)
    if after.at < end { (after.at, after.source) = (end, .corrected) }
    if index(at: start) == nil { correctEnd(at: start) }
    removeBoundaries(in: start..<end)
    insert(after)
    place(Boundary(at: start, activity: activity, source: .corrected))
  }

  /// Moves time from one category to another by giving the end of the giver's last stretches to an activity.
  ///
  /// - Returns: how many milliseconds moved: fewer than asked for when the giver has not so many.
  @discardableResult
  package mutating func shift(_ milliseconds: Int64, from giver: TimeCategory, to taker: Activity?, until end: Int64)
    -> Int64
  {
    var left = max(0, milliseconds)
    for stretch in stretches(until: end).reversed() where left > 0 {
      guard (stretch.activity?.category ?? .unrecorded) == giver else { continue }
      let part = min(left, stretch.length)
      assign(taker, from: stretch.end - part, to: stretch.end)
      left -= part
    }
    return max(0, milliseconds) - left
  }
}
