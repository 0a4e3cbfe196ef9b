import Meetings
import SafeText
import Screen
import TaskAnalysis

/// The whole meeting as one bar, to be corrected.
package struct TimelineScene: Hashable, Sendable {
  /// The marked stretch, by when it begins; the one that runs then when nothing begins there.
  var marked: Int64

  init(marked: Int64 = .max) {
    self.marked = marked
  }

  /// The index of the marked stretch; nil when there is none at all.
  func index(in stretches: [TimeLog.Stretch]) -> Int? {
    stretches.lastIndex { $0.start <= marked } ?? stretches.indices.first
  }
}

extension State {
  /// The stretches of the meeting until now.
  func stretches(now: Moment) -> [TimeLog.Stretch] {
    record.timeLog.stretches(until: record.meeting?.elapsed(at: now) ?? 0)
  }

  /// Goes to the minutes to correct them; says so while no time has been counted.
  mutating func openTimeline(now: Moment) -> [Effect] {
    guard !stretches(now: now).isEmpty else {
      message = "There is nothing to correct yet."
      return []
    }
    return go(.timeline(TimelineScene()))
  }

  /// Each key that moves a border is a change of its own; a border moves by a minute, or as far as there is room.
  mutating func reduceTimeline(_ timeline: TimelineScene, _ action: Action, now: Moment) -> [Effect] {
    let stretches = stretches(now: now)
    guard action != .back, let index = timeline.index(in: stretches) else { return go(.clock) }
    let marked = stretches[index]
    switch action {
    case .up: mark(stretches[max(0, index - 1)].start)
    case .down: mark(stretches[min(stretches.count - 1, index + 1)].start)
    case .first: mark(0)
    case .last: mark(stretches[stretches.count - 1].start)
    case .left: return moveStart(of: marked, by: -60_000, now: now)
    case .right: return moveStart(of: marked, by: 60_000, now: now)
    case .open: return lay(.whatItWas(WhatItWas(of: marked)))
    case .divide: return divide(marked, now: now)
    case .merge: return merge(marked, with: index > 0 ? stretches[index - 1] : nil, now: now)
    case .name: return lay(.field(Field(.stretchName(marked.start), text: marked.name ?? "")))
    default: break
    }
    return []
  }

  private mutating func mark(_ start: Int64) {
    scene = .timeline(TimelineScene(marked: start))
  }

  private mutating func moveStart(of stretch: TimeLog.Stretch, by change: Int64, now: Moment) -> [Effect] {
    guard let meeting = record.meeting else { return [] }
    guard stretch.start > 0 else {
      message = "It starts with the meeting."
      return []
    }
    var log = record.timeLog
    guard log.move(stretch.start, to: stretch.start + change, until: meeting.elapsed(at: now)) else {
      message = "No minute is left there.   \(.key, "M") joins it to the one before"
      return []
    }
    // It was the boundary that moved, so the stretch is found again by its place in the order.
    let order = stretches(now: now).firstIndex { $0.start == stretch.start } ?? 0
    let after = log.stretches(until: meeting.elapsed(at: now))
    let start = after.indices.contains(order) ? after[order].start : stretch.start
    mark(start)
    let moved = start - stretch.start
    let way: DisplayText = moved < 0 ? "earlier" : "later"
    let far: DisplayText = abs(moved) == 60_000 ? "a minute" : "\(abs(moved) / 1000) seconds"
    message = Message(
      "\(stretch.wallName.capitalisedFirst) now starts at \(clockTime(start)), \(far) \(way).   \(.key, "u") take it back",
      short: "It now starts at \(clockTime(start)).   \(.key, "u") take it back")
    return commit(.correctClock, [clockEdit(log)])
  }

  private mutating func divide(_ stretch: TimeLog.Stretch, now: Moment) -> [Effect] {
    let minutes = stretch.length / 60_000
    // At a whole minute of the stretch, where it has two; the cut is moved with the arrows.
    let cut = stretch.start + (minutes >= 2 ? minutes / 2 * 60_000 : stretch.length / 2)
    var log = record.timeLog
    guard log.divide(at: cut, until: record.meeting?.elapsed(at: now) ?? 0) else {
      message = "It is too short to divide."
      return []
    }
    mark(cut)
    message = Message(
      "Divided at \(clockTime(cut)).   \(.key, "←→") moves the cut   \(.key, "Enter") what it was   \(.key, "u") take it back",
      short: "Divided at \(clockTime(cut)).  \(.key, "←→") moves it  \(.key, "u") take it back")
    return commit(.correctClock, [clockEdit(log)])
  }

  private mutating func merge(_ stretch: TimeLog.Stretch, with before: TimeLog.Stretch?, now: Moment) -> [Effect] {
    var log = record.timeLog
    guard let before, log.merge(stretch.start) else {
      message = "Nothing stands before it."
      return []
    }
    mark(before.start)
    message = "It is a part of \(before.wallName) now.   \(.key, "u") take it back"
    return commit(.correctClock, [clockEdit(log)])
  }

  /// Keeps what a stretch was about; an empty name takes the name away.
  mutating func keepName(_ name: String, ofStretchAt start: Int64) -> [Effect] {
    var log = record.timeLog
    log.name(start, name)
    guard log != record.timeLog else { return [] }
    message =
      name.isEmpty ? "It has no name any more.   \(.key, "u") take it back" : "Named.   \(.key, "u") take it back"
    return commit(.correctClock, [clockEdit(log)])
  }

  /// The time of day some milliseconds after the beginning.
  func clockTime(_ time: Int64) -> String {
    record.meeting?.local(at: time)?.timeOfDay ?? ""
  }
}

extension TimeLog.Stretch {
  /// The wall's word for what ran: a kind of planning, a category, or unrecorded.
  var wallName: String {
    activity?.wallName ?? TimeCategory.unrecorded.wallName
  }

  /// The same with planning in front of its kind: `planning, student work`.
  var longName: String {
    activity?.kind.map { "planning, \($0.wallName)" } ?? wallName
  }
}

extension String {
  /// With a capital first letter, for the beginning of a sentence.
  var capitalisedFirst: String {
    prefix(1).uppercased() + dropFirst()
  }
}
