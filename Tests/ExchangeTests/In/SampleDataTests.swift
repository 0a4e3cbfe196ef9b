import Exchange
import Foundation
import Meetings
import Testing

@Suite struct SampleDataTests {
  private func sample(_ name: String) throws -> ImportedWork {
    var folder = URL(filePath: #filePath).deletingLastPathComponent()
    while folder.pathComponents.count > 1 {
      let file = folder.appending(path: "SampleData/\(name)")
      if let bytes = try? Data(contentsOf: file) { return try WorkFile.read(Array(bytes)) }
      folder.deleteLastPathComponent()
    }
    throw CocoaError(.fileNoSuchFile)
  }

  @Test("The sample class has three tasks of 24 students in two sections")
  func fractionsAndRatios() throws {
    let work = try sample("fractions-and-ratios.csv")
    #expect(work.report.rowsRead == 72)
    #expect(work.tasks.count == 3)
    #expect(work.tasks.allSatisfy { $0.key != nil && $0.pieces.count == 23 })
    #expect(Set(work.tasks.flatMap(\.pieces).compactMap(\.section)) == ["A", "B"])
    #expect(Set(work.tasks.flatMap(\.pieces).compactMap(\.taught)) == [true, false])
    #expect(work.report.warnings.isEmpty)
  }

  @Test("The sample form offers the question that asks for reasons")
  func exitTicket() throws {
    let work = try sample("exit-ticket-form.csv")
    #expect(work.report.format.name == "google-forms")
    #expect(QuestionInFile.firstChoice(of: work.questions) == 1)
    #expect(work.questions.map(\.looksLikeWork) == [true, true, false])
    #expect(work.report.warnings.map(\.kind) == [.namesSomeone])
  }

  @Test("The awkward file shows what the report can say")
  func awkward() throws {
    let work = try sample("awkward.csv")
    #expect(work.report.delimiter == .semicolon)
    #expect(
      work.report.skipped.map(\.reason) == [
        .blank, .tooFewCells(expected: 7, found: 2), .tooManyCells(expected: 7, found: 9), .textAfterQuote(column: 4),
        .sameIdentifier(line: 6),
      ])
    #expect(work.report.warnings.map(\.kind) == [.namesSomeone, .formulaError, .date, .unreadableYesNo])
  }
}
