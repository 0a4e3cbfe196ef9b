extension TimeLog {
  /// The stretch that begins at a time now begins at another; the one before it gives or takes the time.
  ///
  /// The time is kept between its neighbours: each of them keeps at least a second. The first stretch cannot begin
  /// earlier or later than the meeting. `end` is how long the meeting has run.
  /// - Returns: whether it moved.
  @discardableResult
  package mutating func move(_ start: Int64, to time: Int64, until end: Int64) -> Bool {
    guard let index = index(at: start), start > 0 else { return false }
    let before = index > 0 ? boundaries[index - 1].at : 0
    let after = index + 1 < boundaries.count ? min(boundaries[index + 1].at, end) : end
    let (least, most) = (before + TimeLog.shortestStretch, after - TimeLog.shortestStretch)
    guard least <= most else { return false }
    let moved = max(least, min(time, most))
    // Clamping must not move it the other way: a stretch may be shorter already.
    guard time < start ? moved < start : moved > start else { return false }
    if index == 0 { insert(Boundary(at: 0, activity: nil)) }
    correctEnd(at: start)
    change(index == 0 ? 1 : index) { ($0.at, $0.source) = (moved, .corrected) }
    return true
  }

  /// What the stretch that begins at a time was; its name stays.
  package mutating func reassign(_ start: Int64, to activity: Activity?) {
    begin(at: start)
    guard let index = index(at: start), boundaries[index].activity != activity else { return }
    change(index) { ($0.activity, $0.source) = (activity, .corrected) }
  }

  /// Cuts what runs at a time in two parts, both of which are what it was.
  ///
  /// Each part has at least a second. `end` is how long the meeting has run.
  /// - Returns: whether it was cut.
  @discardableResult
  package mutating func divide(at time: Int64, until end: Int64) -> Bool {
    guard let stretch = stretches(until: end).first(where: { $0.start < time && time < $0.end }),
      time - stretch.start >= TimeLog.shortestStretch, stretch.end - time >= TimeLog.shortestStretch
    else { return false }
    begin(at: stretch.start)
    insert(Boundary(at: time, activity: stretch.activity, source: .corrected))
    correctEnd(at: time)
    return true
  }

  /// Joins the stretch that begins at a time to the one before it, which it then is a part of.
  ///
  /// - Returns: whether there was one before it.
  @discardableResult
  package mutating func merge(_ start: Int64) -> Bool {
    guard start > 0, let index = index(at: start) else { return false }
    removeBoundaries(in: start..<start + 1)
    if index == 0 { insert(Boundary(at: 0, activity: nil)) }
    correctEnd(at: start)
    return true
  }

  /// Gives the stretch that begins at a time a name; an empty one takes it away.
  package mutating func name(_ start: Int64, _ name: String) {
    begin(at: start)
    guard let index = index(at: start) else { return }
    change(index) { $0.name = name.isEmpty ? nil : name }
  }

  /// The least that a correction leaves of a stretch.
  package static let shortestStretch: Int64 = 1000

  /// Unrecorded time at the beginning has no boundary of its own until it is corrected.
  private mutating func begin(at start: Int64) {
    if start == 0, index(at: 0) == nil { insert(Boundary(at: 0, activity: nil)) }
  }
}
