import Meetings
import SafeText
import Screen
import TaskAnalysis

/// The year over all meetings: one measure at a time, a row a meeting, a task, a way of thinking or a move.
package struct TrendsScene: Hashable, Sendable {
  /// What the rows show; the arrows go round all but the last.
  enum Measure: Int, Hashable, CaseIterable {
    case planning, minutes, stretch, demand, thinking, moves
    /// By class section: only from the palette, for a section is somebody's class.
    case sections
  }

  /// Nil until the team file has answered.
  var trends: Trends?
  /// What the rows show now.
  var measure: Measure = .planning
  /// The marked row; nil is the last one, which is the newest.
  var marked: Int?
  /// What hours would assume, once somebody has looked at it.
  var assumptions: Assumptions?

  package init() {}

  /// How many rows the measure has.
  var count: Int {
    guard let trends else { return 0 }
    return switch measure {
    case .planning, .minutes, .stretch: trends.meetings.count
    case .demand: trends.tasks.count
    case .thinking: trends.misconceptions.count
    case .moves: trends.moves.count
    case .sections: sectionRows.count
    }
  }

  /// The marked row, from 0; the first way of thinking, else the last row, where nobody has moved the mark.
  var row: Int {
    max(0, min(marked ?? (measure == .thinking || measure == .sections ? 0 : count - 1), count - 1))
  }

  /// The meeting that the marked row is of.
  var meeting: Meeting.ID? {
    guard let trends, count > 0 else { return nil }
    return switch measure {
    case .planning, .minutes, .stretch: trends.meetings[row].id
    case .demand: trends.tasks[row].meeting
    case .thinking: trends.misconceptions[row].mentions.last?.meeting
    case .moves: trends.moves[row].meeting
    case .sections: sectionRows[row].entry.meeting
    }
  }

  /// A row of a section and the task it is of, in the order in which sections came in.
  struct SectionRow: Hashable {
    /// The class as the team named it.
    let section: String
    let entry: SectionTrend.Entry
  }

  /// The rows by class; none until the team file has answered.
  var sectionRows: [SectionRow] {
    (trends?.sections ?? []).flatMap { section in
      section.entries.map { SectionRow(section: section.section, entry: $0) }
    }
  }
}

extension State {
  /// Opens the trends and asks the team file for them.
  mutating func openTrends() -> [Effect] {
    goAside(.trends(TrendsScene())) + [.load(.trends)]
  }

  /// Takes in what the team file says of the year.
  mutating func show(_ trends: Trends) -> [Effect] {
    guard case .trends(var scene) = scene else { return [] }
    scene.trends = trends
    self.scene = .trends(scene)
    return []
  }

  /// Changes only what is looked at; a row is opened in the meeting that it is of.
  mutating func reduceTrends(_ trends: TrendsScene, _ action: Action, now: Moment) -> [Effect] {
    var trends = trends
    switch action {
    case .up: trends.marked = max(0, trends.row - 1)
    case .down: trends.marked = min(trends.count - 1, trends.row + 1)
    case .first: trends.marked = 0
    case .last: trends.marked = trends.count - 1
    case .pageUp: trends.marked = max(0, trends.row - 6)
    case .pageDown: trends.marked = min(trends.count - 1, trends.row + 6)
    case .left: trends.turn(by: -1)
    case .right: trends.turn(by: 1)
    case .bySection:
      trends.measure = .sections
      trends.marked = nil
    case .assumptions:
      guard let year = trends.trends else { return [] }
      return lay(.assumptions(AssumptionsTable(trends.assumptions ?? Assumptions(of: year.ledger))))
    case .open: return openMarked(trends)
    case .back: return goBehind(or: record.meeting?.isRunning == true ? .task : .start(StartScene()))
    default: return []
    }
    scene = .trends(trends)
    return []
  }

  /// Opens the summary of the marked row's meeting; while another meeting runs, its clock keeps the wall.
  private mutating func openMarked(_ trends: TrendsScene) -> [Effect] {
    guard let meeting = trends.meeting else { return [] }
    let summary = Scene.summary(SummaryScene(openedFrom: trends))
    if record.meeting?.id == meeting { return go(summary) }
    guard record.meeting?.isRunning != true else {
      message = "Our clock runs: the summary of another meeting opens after this one."
      return []
    }
    looking = Looking()
    scene = summary
    return [.load(.record(meeting))]
  }
}

extension TrendsScene {
  /// Goes round the measures; from the sections back to the first.
  mutating func turn(by step: Int) {
    let round = Measure.allCases.filter { $0 != .sections }
    let here = round.firstIndex(of: measure).map { ($0 + step + round.count) % round.count } ?? 0
    // A row stays marked where the other measure has the same rows.
    let ofMeetings: [Measure] = [.planning, .minutes, .stretch]
    if !ofMeetings.contains(measure) || !ofMeetings.contains(round[here]) { marked = nil }
    measure = round[here]
  }
}
