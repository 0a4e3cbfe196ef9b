import Foundation
import Meetings
import Testing

/// What the README says is what the code does.
@Suite("The README") struct ReadmeTests {
  static func readme() throws -> String {
    try String(contentsOf: HouseTests.root.appending(path: "README.md"), encoding: .utf8)
  }

  @Test("has the table of what leaves the room") func sharing() throws {
    let readme = try Self.readme()
    #expect(readme.contains(SummaryFact.markdownTable))
  }

  @Test("names the two commands, and is short") func commands() throws {
    let readme = try Self.readme()
    #expect(readme.contains("make demo") && readme.contains("make test"))
    #expect(readme.split(separator: "\n", omittingEmptySubsequences: false).count < 150)
  }
}
