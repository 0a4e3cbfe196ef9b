import Exchange
import Foundation
import FrontEnd
import Meetings
import SafeText
import Storage
import TaskAnalysis

/// What leaves the room: the summary as it was shown, the closing of a meeting, sheets to print.
extension Shell {
  /// Writes the summary to the meeting's folder.
  func export(_ leaving: Leaving, now: Moment) throws -> Arrival? {
    guard let files = try files(of: leaving, now: now) else { return nil }
    return try write(files, of: leaving, now: now)
  }

  /// The summary in the lines in which it would leave the room; its files are kept, to be written as they are.
  func preview(_ leaving: Leaving, now: Moment) throws -> Arrival? {
    guard let files = try files(of: leaving, now: now) else { return nil }
    shown = (leaving, files)
    guard files.count > 1 else { return .preview(files.flatMap(\.readableLines)) }
    return .preview(files.flatMap { [DisplayText($0.name)] + $0.readableLines + [.empty] })
  }

  /// Writes what was last shown, byte for byte.
  func exportShown(now: Moment) throws -> Arrival? {
    try shown.map { try write($0.files, of: $0.leaving, now: now) }
  }

  /// Writes the team's summary as a web page and as Markdown, and the next agenda beside it.
  func writeClosing(now: Moment) throws -> Arrival? {
    guard !documents.isEmpty, let page = try files(of: Leaving(.team, .html), now: now),
      let text = try files(of: Leaving(.team, .markdown), now: now)
    else { return nil }
    let folder = folder(now: now)
    _ = try SummaryFiles.write(page + text + [nextAgenda()], in: folder)
    return .closed(folder: folder)
  }

  /// Writes a sheet to print beside the summaries.
  func write(_ sheet: Sheet, now: Moment) throws -> Arrival? {
    guard let file = try SheetSource.file(of: sheet, in: state.record, rows: rows(of:)) else { return nil }
    return .written(path: try SummaryFiles.write([file], in: folder(now: now)).first ?? "")
  }

  private func rows(of task: MathTask.ID) throws -> [SampleRow] {
    guard let meeting = state.record.meeting?.id else { return [] }
    return try file.allRows(of: task, meeting: meeting)
  }

  private func files(of leaving: Leaving, now: Moment) throws -> [ExportFile]? {
    guard let summary = try SummarySource.summary(of: state.record, in: file, at: now) else { return nil }
    return try SummaryFiles.texts(
      summary, as: leaving.format.rawValue, for: leaving.audience, withMinutes: leaving.withMinutes)
  }

  /// Where a meeting's files go: a folder of its day and title in the documents.
  func folder(now: Moment) -> String {
    let day = (state.record.meeting?.start ?? now).local.isoDay
    return "\(documents)/\(day)-\(FileName.safe(state.record.meeting?.title ?? ""))"
  }

  /// Writes a summary; several tables go into a folder of their own, so that shared ones lie beside no others.
  private func write(_ files: [ExportFile], of leaving: Leaving, now: Moment) throws -> Arrival {
    let tables = leaving.audience == .sharing ? "tables-sharing" : "tables"
    let folder = files.count == 1 ? folder(now: now) : "\(folder(now: now))/\(tables)"
    let paths = try SummaryFiles.write(files, in: folder)
    return .written(path: paths.count == 1 ? paths[0] : folder)
  }
}
