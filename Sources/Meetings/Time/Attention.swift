package import TaskAnalysis

/// What was on the wall, and since when: a task, or one piece of its work.
package struct Attention: Hashable, Sendable {
  /// From a time on, in milliseconds since the meeting began, something is on the wall.
  package struct Glance: Hashable, Sendable {
    /// Milliseconds since the meeting began.
    package let at: Int64
    /// The task on the wall, or the one whose work is.
    package let task: MathTask.ID
    /// Nil while the task is shown, or something that is no work.
    package let sample: WorkSample.ID?

    package init(at: Int64, task: MathTask.ID, sample: WorkSample.ID?) {
      self.at = at
      self.task = task
      self.sample = sample
    }
  }

  /// In the order of time.
  package private(set) var glances: [Glance]

  package init(_ glances: [Glance] = []) {
    self.glances = glances
  }

  /// Something else is on the wall from a time on; what is there already changes nothing.
  ///
  /// - Returns: whether it is something else.
  @discardableResult
  package mutating func turn(to task: MathTask.ID, _ sample: WorkSample.ID?, at time: Int64) -> Bool {
    guard glances.last.map({ $0.task != task || $0.sample != sample }) ?? true else { return false }
    let time = max(time, glances.last?.at ?? 0)
    if glances.last?.at == time { glances.removeLast() }
    glances.append(Glance(at: time, task: task, sample: sample))
    return true
  }
}

/// How long the room looked at pieces of work, one by one.
package struct TimeLooking: Hashable, Sendable {
  /// How many pieces were looked at.
  package let samples: Int
  /// Milliseconds with one of them on the wall.
  package let time: Int64

  /// A piece that was on the wall for less was only passed by.
  package static let shortestLook: Int64 = 10_000

  /// Milliseconds a piece; nil when none was looked at.
  package var timeEach: Int64? {
    samples == 0 ? nil : time / Int64(samples)
  }

  /// Looks at what was on the wall while planning ran, up to a time.
  ///
  /// A piece that comes back to the wall is one piece. Time in which the clock counted something else does not count.
  /// Example: A for 60 s, B for 5 s and A again for 30 s are 1 piece and 90 s.
  /// - Complexity: O(*g* + *s*) in glances and stretches, both in the order of time.
  package init(_ attention: Attention, _ log: TimeLog, until end: Int64) {
    var times: [WorkSample.ID: Int64] = [:]
    let planning = log.stretches(until: end).filter { $0.activity?.category == .planning }
    var first = 0
    for (index, glance) in attention.glances.enumerated() {
      let next = index + 1 < attention.glances.count ? attention.glances[index + 1].at : end
      guard let sample = glance.sample else { continue }
      while first < planning.count, planning[first].end <= glance.at { first += 1 }
      for stretch in planning[first...] {
        guard stretch.start < next else { break }
        times[sample, default: 0] += max(0, min(stretch.end, next) - max(stretch.start, glance.at))
      }
    }
    let looked = times.values.filter { $0 >= TimeLooking.shortestLook }
    samples = looked.count
    time = looked.reduce(0, +)
  }
}
