/// Where the minutes of one meeting went: boundaries, each naming what runs from there on.
///
/// Times are milliseconds since the meeting began. What runs until the next boundary, and the last one until now, so
/// the parts always add up to the whole. An empty log is unrecorded from its start.
package struct TimeLog: Hashable, Sendable, Codable {
  /// How a boundary came to stand where it is.
  package enum Source: String, Sendable, Codable {
    /// Switched while it happened.
    case live
    /// Moved, split or assigned afterwards.
    case corrected
  }

  /// From here on an activity runs; nil is unrecorded.
  package struct Boundary: Hashable, Sendable, Codable {
    package var at: Int64
    package var activity: Activity?
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
    package let start: Int64
    package let end: Int64
    package let activity: Activity?
    package let source: Source

    package var length: Int64 { end - start }
  }

  /// In ascending order of time, no two at one time; a boundary of 0 is there as soon as anything is.
  package private(set) var boundaries: [Boundary]

  /// A kind of planning that ran for less is absorbed by the kind that follows it.
  package static let shortestKind: Int64 = 10_000

  package init(_ boundaries: [Boundary] = []) {
    self.boundaries = []
    for boundary in boundaries.sorted(by: { $0.at < $1.at }) {
      place(boundary)
    }
  }

  /// What runs now; nil when nothing is being recorded.
  package var running: Activity? {
    boundaries.last?.activity
  }

  /// The stretches up to a time, in order; stretches of no length are left out.
  package func stretches(until end: Int64) -> [Stretch] {
    var result: [Stretch] = []
    if let first = boundaries.first, first.at > 0, end > 0 {
      result.append(Stretch(start: 0, end: min(first.at, end), activity: nil, source: .live))
    } else if boundaries.isEmpty, end > 0 {
      result.append(Stretch(start: 0, end: end, activity: nil, source: .live))
    }
    for (index, boundary) in boundaries.enumerated() {
      let next = index + 1 < boundaries.count ? boundaries[index + 1].at : end
      let stop = min(next, end)
      guard stop > boundary.at else { continue }
      result.append(
        Stretch(start: boundary.at, end: stop, activity: boundary.activity, source: boundary.source))
    }
    return result
  }

  /// Puts boundaries in, replacing those at the same times, and drops what then changes nothing.
  mutating func place(_ new: Boundary...) {
    for var boundary in new {
      boundary.at = max(0, boundary.at)
      boundaries.removeAll { $0.at == boundary.at }
      boundaries.insert(boundary, at: boundaries.firstIndex { $0.at > boundary.at } ?? boundaries.count)
    }
    mergeNeighbours()
  }

  /// Removes all boundaries inside a range of time.
  mutating func removeBoundaries(in range: Range<Int64>) {
    boundaries.removeAll { range.contains($0.at) }
  }

  /// What runs at a time; nil when unrecorded.
  package func activity(at time: Int64) -> Activity? {
    boundaries.last { $0.at <= time }?.activity
  }

  private mutating func mergeNeighbours() {
    var merged: [Boundary] = []
    for boundary in boundaries {
      if let last = merged.last, last.activity == boundary.activity, last.name == boundary.name { continue }
      merged.append(boundary)
    }
    boundaries = merged
  }
}
