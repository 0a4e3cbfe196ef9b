/// Where the minutes of one meeting went: boundaries, each naming what runs from there on.
///
/// Times are milliseconds since the meeting began. What runs until the next boundary, and the last one until now, so
/// the parts always add up to the whole. An empty log is unrecorded from its start.
package struct TimeLog: Hashable, Sendable, Codable {
  /// How what runs from a boundary on came to be recorded.
  package enum Source: String, Sendable, Codable {
    /// Switched while it happened.
    case live
    /// Given another beginning, another end or another activity afterwards.
    case corrected
  }

  /// From here on an activity runs; nil is unrecorded.
  package struct Boundary: Hashable, Sendable, Codable {
    /// Milliseconds since the meeting began.
    package var at: Int64
    /// What runs from here on; nil is unrecorded.
    package var activity: Activity?
    /// How it came to be recorded.
    package var source: Source
    /// What the stretch was about, if somebody named it.
    package var name: String?

    package init(at: Int64, activity: Activity?, source: Source = .live, name: String? = nil) {
      self.at = at
      self.activity = activity
      self.source = source
      self.name = name
    }
  }

  /// A part of the meeting in which one thing ran.
  package struct Stretch: Hashable, Sendable {
    /// Milliseconds since the meeting began; also what a stretch is known by.
    package let start: Int64
    /// Milliseconds since the meeting began, where the next one starts.
    package let end: Int64
    /// What ran; nil is unrecorded.
    package let activity: Activity?
    /// How it came to be recorded.
    package let source: Source
    /// What it was about, if somebody named it.
    package let name: String?

    /// In milliseconds.
    package var length: Int64 { end - start }
  }

  /// In ascending order of time, no two at one time; a boundary of 0 is there as soon as anything is.
  package private(set) var boundaries: [Boundary]

  /// A kind of planning that ran for less is absorbed by the kind that follows it.
  package static let shortestKind: Int64 = 10_000

  /// Boundaries in any order; of several at one time the last counts.
  package init(_ boundaries: [Boundary] = []) {
    self.boundaries = []
    for boundary in boundaries { insert(boundary) }
  }

  /// What runs now; nil when nothing is being recorded.
  package var running: Activity? {
    boundaries.last?.activity
  }

  /// The stretches up to a time, in order and without a gap; stretches of no length are left out.
  package func stretches(until end: Int64) -> [Stretch] {
    let starts = boundaries.first?.at == 0 ? boundaries : [Boundary(at: 0, activity: nil)] + boundaries
    let ends = starts.dropFirst().map { min($0.at, end) } + [end]
    return zip(starts, ends).compactMap { boundary, stop in
      guard stop > boundary.at else { return nil }
      return Stretch(
        start: boundary.at, end: stop, activity: boundary.activity, source: boundary.source, name: boundary.name)
    }
  }

  /// The index of the boundary at a time; nil where nothing begins.
  func index(at time: Int64) -> Int? {
    boundaries.firstIndex { $0.at == time }
  }

  /// Puts a boundary in, in the place of one at the same time; what it divides stays divided.
  mutating func insert(_ new: Boundary) {
    var boundary = new
    boundary.at = max(0, boundary.at)
    boundaries.removeAll { $0.at == boundary.at }
    boundaries.insert(boundary, at: boundaries.firstIndex { $0.at > boundary.at } ?? boundaries.count)
  }

  /// Puts a boundary in and lets it grow together with a neighbour in which the same runs under the same name.
  ///
  /// What was divided elsewhere stays divided; what grows together with something corrected is corrected.
  mutating func place(_ new: Boundary) {
    insert(new)
    guard let index = index(at: max(0, new.at)) else { return }
    if index + 1 < boundaries.count { join(index + 1) }
    if index > 0 { join(index) }
  }

  private mutating func join(_ index: Int) {
    let (one, other) = (boundaries[index - 1], boundaries[index])
    guard one.activity == other.activity, one.name == other.name else { return }
    if other.source == .corrected { boundaries[index - 1].source = .corrected }
    boundaries.remove(at: index)
  }

  /// Changes the boundary at an index.
  mutating func change(_ index: Int, _ edit: (inout Boundary) -> Void) {
    edit(&boundaries[index])
  }

  /// What ran just before a time is corrected, because its end was.
  mutating func correctEnd(at time: Int64) {
    guard let index = boundaries.lastIndex(where: { $0.at < time }) else { return }
    boundaries[index].source = .corrected
  }

  /// Removes all boundaries inside a range of time.
  mutating func removeBoundaries(in range: Range<Int64>) {
    boundaries.removeAll { range.contains($0.at) }
  }
}
