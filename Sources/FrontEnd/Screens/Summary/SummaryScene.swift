import Meetings
import SafeText
import Screen

/// One sentence, the table, and what will leave the room.
package struct SummaryScene: Hashable, Sendable {
  var leaving = Leaving()
  /// The whole of what would leave, once it was asked for; nil shows the overview.
  var preview: [DisplayText]?
  /// The trends that it was opened from, to go back to; nil where it was opened from elsewhere.
  var trends: TrendsScene?
  /// The first line of the preview that is shown.
  var firstLine = 0

  /// How wide a line of the preview is at most, so that it fits the smallest page.
  static let previewWidth = 57
  /// How many lines a page down goes; no more than the smallest page shows.
  static let previewPage = 10

  package init() {}

  init(openedFrom trends: TrendsScene) {
    self.trends = trends
  }
}

extension State {
  /// What is changed about who may read it asks anew for the lines that would leave, where they are shown.
  mutating func reduceSummary(_ summary: SummaryScene, _ action: Action, now: Moment) -> [Effect] {
    var summary = summary
    switch action {
    case .space:
      summary.leaving.audience = summary.leaving.audience == .team ? .sharing : .team
      return change(summary)
    case .minutes:
      guard summary.leaving.audience == .sharing else {
        message = "What is for the team always has its minutes."
        return []
      }
      summary.leaving.withMinutes.toggle()
      return change(summary)
    case .format:
      let formats = FileFormat.allCases
      let here = formats.firstIndex(of: summary.leaving.format) ?? 0
      summary.leaving.format = formats[(here + 1) % formats.count]
      return change(summary)
    case .down where summary.preview == nil, .pageDown where summary.preview == nil:
      return record.meeting == nil ? [] : [.preview(summary.leaving)]
    case .down: scroll(&summary, by: 1)
    case .up where summary.firstLine == 0: summary.preview = nil
    case .up: scroll(&summary, by: -1)
    case .pageDown: scroll(&summary, by: SummaryScene.previewPage)
    case .pageUp: scroll(&summary, by: -SummaryScene.previewPage)
    case .first: summary.firstLine = 0
    case .last: scroll(&summary, by: summary.preview?.count ?? 0)
    case .back where summary.preview != nil:
      summary.preview = nil
      summary.firstLine = 0
    case .back:
      let effects = summary.trends.map { go(.trends($0)) + [.load(.trends)] } ?? go(.start(StartScene()))
      return record.meeting?.isEnded == true ? effects + [.load(.record(nil))] : effects
    case .open:
      guard record.meeting != nil else {
        message = "There is no meeting to write about yet."
        return []
      }
      return [summary.preview == nil ? .export(summary.leaving) : .exportShown]
    default: return []
    }
    scene = .summary(summary)
    return []
  }

  /// Takes what is to leave; where all of it is shown, it is shown anew from the top.
  private mutating func change(_ summary: SummaryScene) -> [Effect] {
    var summary = summary
    summary.firstLine = 0
    scene = .summary(summary)
    return summary.preview == nil ? [] : [.preview(summary.leaving)]
  }

  private func scroll(_ summary: inout SummaryScene, by lines: Int) {
    let last = max(0, (summary.preview?.count ?? 0) - SummaryScene.previewPage)
    summary.firstLine = max(0, min(summary.firstLine + lines, last))
  }

  /// Shows what would leave, wrapped so that nothing of it is cut.
  mutating func show(_ preview: [DisplayText]) {
    guard case .summary(var summary) = scene else { return }
    summary.preview = preview.flatMap { $0.wrapped(at: SummaryScene.previewWidth) }
    scene = .summary(summary)
  }
}
