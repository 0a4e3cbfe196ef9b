/// How long each category and each kind of planning has run, in milliseconds, up to one time.
package struct TimeSpent: Hashable, Sendable {
  package private(set) var byCategory: [TimeCategory: Int64] = [:]
  /// Milliseconds of planning by what was planned; kinds that did not run are not in it.
  package private(set) var byKind: [PlanningKind: Int64] = [:]
  /// All of it, unrecorded time included.
  package let total: Int64

  package init(_ log: TimeLog, until end: Int64) {
    total = max(0, end)
    for stretch in log.stretches(until: end) {
      byCategory[stretch.activity?.category ?? .unrecorded, default: 0] += stretch.length
      if let kind = stretch.activity?.kind {
        byKind[kind, default: 0] += stretch.length
      }
    }
  }

  /// Milliseconds of a category; 0 where it did not run.
  package subscript(category: TimeCategory) -> Int64 { byCategory[category] ?? 0 }
  /// Milliseconds of a kind of planning; 0 where it did not run.
  package subscript(kind: PlanningKind) -> Int64 { byKind[kind] ?? 0 }

  /// The time of an activity: of its kind for planning, of its category for the rest.
  package func time(of activity: Activity) -> Int64 {
    activity.kind.map { self[$0] } ?? self[activity.category]
  }

  /// What shares are counted of: all that was recorded, breaks aside.
  package var counted: Int64 { total - self[.break] - self[.unrecorded] }

  /// Whole minutes by category that add up to the whole minutes of the total.
  ///
  /// Largest remainder: whole minutes first, the minutes that are left go to the largest rests, ties to the category
  /// whose key comes first. Example: 90 s, 90 s and 60 s are 4 minutes: 2, 1 and 1.
  package var wholeMinutes: [TimeCategory: Int] {
    Self.wholeMinutes(of: TimeCategory.allCases.filter { self[$0] > 0 }.map { ($0, self[$0]) })
  }

  /// Whole minutes by kind of planning that add up to the whole minutes of planning in ``wholeMinutes``.
  package var wholeMinutesByKind: [PlanningKind: Int] {
    let kinds = PlanningKind.allCases.filter { self[$0] > 0 }.map { ($0, self[$0]) }
    return Self.wholeMinutes(of: kinds, total: wholeMinutes[.planning] ?? 0)
  }

  /// Milliseconds in whole minutes that add up to the total: what is left over goes where most was cut off, of equals
  /// to the first.
  static func wholeMinutes<Part: Hashable>(of parts: [(Part, Int64)], total: Int? = nil) -> [Part: Int] {
    var minutes: [Part: Int] = [:]
    for (part, time) in parts {
      minutes[part] = Int(time / 60_000)
    }
    let sum = parts.reduce(0) { $0 + $1.1 }
    let left = (total ?? Int(sum / 60_000)) - minutes.values.reduce(0, +)
    let byRest = parts.enumerated().sorted { one, other in
      let (rest, otherRest) = (one.element.1 % 60_000, other.element.1 % 60_000)
      return rest == otherRest ? one.offset < other.offset : rest > otherRest
    }
    for (_, part) in byRest.prefix(max(0, left)) {
      minutes[part.0, default: 0] += 1
    }
    return minutes
  }
}

/// The longest part of a meeting in which one category ran without a break.
package struct LongestStretch: Hashable, Sendable {
  /// Milliseconds since the meeting began.
  package let start: Int64
  /// Milliseconds since the meeting began.
  package let end: Int64
  /// What ran all the while.
  package let category: TimeCategory
  /// The kind of planning, where the whole stretch was of one kind.
  package let kind: PlanningKind?

  /// In milliseconds.
  package var length: Int64 { end - start }

  /// The wall's word for what ran: a kind, or the category where kinds changed.
  package var wallName: String { kind?.wallName ?? category.wallName }

  /// The longest stretch up to a time, the first of equals; nil when nothing but breaks or unrecorded time ran.
  ///
  /// A change of the kind of planning does not end a stretch of planning.
  package init?(_ log: TimeLog, until end: Int64) {
    var longest: LongestStretch?
    var current: LongestStretch?
    for stretch in log.stretches(until: end) {
      guard let activity = stretch.activity, activity != .break else {
        current = nil
        continue
      }
      if let open = current, open.category == activity.category {
        current = LongestStretch(
          start: open.start, end: stretch.end, category: open.category,
          kind: open.kind == activity.kind ? open.kind : nil)
      } else {
        current = LongestStretch(
          start: stretch.start, end: stretch.end, category: activity.category, kind: activity.kind)
      }
      if let candidate = current, candidate.length > (longest?.length ?? 0) {
        longest = candidate
      }
    }
    guard let longest else { return nil }
    self = longest
  }

  /// The longest stretch of student work alone, up to a time; nil when there was none.
  ///
  /// A division does not end it, another kind of planning does.
  package static func studentWork(_ log: TimeLog, until end: Int64) -> LongestStretch? {
    var longest: LongestStretch?
    var start: Int64?
    for stretch in log.stretches(until: end) {
      guard stretch.activity == .planning(.studentWork) else {
        start = nil
        continue
      }
      let begin = start ?? stretch.start
      start = begin
      if stretch.end - begin > longest?.length ?? 0 {
        longest = LongestStretch(start: begin, end: stretch.end, category: .planning, kind: .studentWork)
      }
    }
    return longest
  }

  private init(start: Int64, end: Int64, category: TimeCategory, kind: PlanningKind?) {
    self.start = start
    self.end = end
    self.category = category
    self.kind = kind
  }
}
