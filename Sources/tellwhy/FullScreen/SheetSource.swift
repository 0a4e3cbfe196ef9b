import Exchange
import FrontEnd
import Meetings
import TaskAnalysis

/// Sheets to print out of a record.
enum SheetSource {
  /// The sheet's file; nil where its task or one of its samples is not there.
  static func file(
    of sheet: Sheet, in record: Record, rows: (MathTask.ID) throws -> [SampleRow]
  ) throws -> ExportFile? {
    switch sheet {
    case .slips(let id):
      let task = record.index(of: id).map { record.tasks[$0].task } ?? record.unseated[id]?.task
      return task.map { ExitSlips(prompt: $0.wording).file }
    case .poster(let id, let one, let other, let withWords):
      guard let index = record.index(of: id) else { return nil }
      let rows = try rows(id)
      guard let one = rows.first(where: { $0.sample.id == one }),
        let other = rows.first(where: { $0.sample.id == other })
      else { return nil }
      return Poster(
        prompt: record.tasks[index].task.wording, withWords ? one.words : nil, withWords ? other.words : nil
      ).file
    }
  }
}

extension SampleRow {
  /// What the student wrote; nil for work on paper.
  fileprivate var words: String? {
    guard let response = sample.response, response.contains(where: { !$0.isWhitespace }) else { return sample.answer }
    return response
  }
}
