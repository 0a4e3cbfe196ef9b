import Meetings
import SafeText
import Screen

/// One sentence, the table, and what will leave the room.
package struct SummaryScene: Hashable, Sendable {
  var audience: Audience = .team
  var format: FileFormat = .html
  /// The whole of what would leave, once it was asked for; nil shows the overview.
  var preview: [DisplayText]?
  /// The first line of the preview that is shown.
  var firstLine = 0

  package init() {}
}

extension State {
  mutating func reduceSummary(_ summary: SummaryScene, _ action: Action, now: Moment) -> [Effect] {
    var summary = summary
    switch action {
    case .space:
      summary.audience = summary.audience == .team ? .sharing : .team
      summary.firstLine = 0
      scene = .summary(summary)
      return summary.preview == nil ? [] : [.preview(summary.audience)]
    case .format:
      let formats = FileFormat.allCases
      let here = formats.firstIndex(of: summary.format) ?? 0
      summary.format = formats[(here + 1) % formats.count]
    case .down where summary.preview == nil: return [.preview(summary.audience)]
    case .down: scroll(&summary, by: 1)
    case .up where summary.firstLine == 0: summary.preview = nil
    case .up: scroll(&summary, by: -1)
    case .pageDown where summary.preview == nil: return [.preview(summary.audience)]
    case .pageDown: scroll(&summary, by: 12)
    case .pageUp: scroll(&summary, by: -12)
    case .back where summary.preview != nil:
      summary.preview = nil
      summary.firstLine = 0
    case .back:
      let effects = go(.start(StartScene()))
      return record.meeting?.isEnded == true ? effects + [.load(.record(nil))] : effects
    case .open:
      guard record.meeting != nil else {
        message = "There is no meeting to write about yet."
        return []
      }
      return [.export(summary.format, summary.audience)]
    default: return []
    }
    scene = .summary(summary)
    return []
  }

  private func scroll(_ summary: inout SummaryScene, by lines: Int) {
    let last = max(0, (summary.preview?.count ?? 0) - 6)
    summary.firstLine = max(0, min(summary.firstLine + lines, last))
  }
}
