import Exchange
import Foundation
import FrontEnd
import Meetings
import Testing

@testable import tellwhy

/// What the README says is what the code does.
@Suite("The README") struct ReadmeTests {
  static func readme() throws -> String {
    try String(contentsOf: HouseTests.root.appending(path: "README.md"), encoding: .utf8)
  }

  @Test("has the table of what leaves the room") func sharing() throws {
    let readme = try Self.readme()
    #expect(readme.contains(SummaryFact.markdownTable))
  }

  @Test("the wall goes round the formats that there are") func formats() {
    #expect(FileFormat.allCases.map(\.rawValue) == SummaryFormats.all.map(\.name))
  }

  @Test("has the keys of a meeting, as the key table has them; UPDATE_SNAPSHOTS=1 writes them anew") func keys() throws
  {
    let readme = try Self.readme()
    let parts = readme.components(separatedBy: "<!-- keys -->\n")
    try #require(parts.count == 3, "the table stands between two marks")
    let table = KeyMap.markdownTable + "\n"
    if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] == "1" {
      let updated = [parts[0], table, parts[2]].joined(separator: "<!-- keys -->\n")
      return try updated.write(to: HouseTests.root.appending(path: "README.md"), atomically: true, encoding: .utf8)
    }
    #expect(parts[1] == table)
  }

  @Test("what changed is told for the version that the program has") func version() throws {
    let changes = try String(contentsOf: HouseTests.root.appending(path: "CHANGELOG.md"), encoding: .utf8)
    let newest = changes.split(separator: "\n").first { $0.hasPrefix("## ") }
    #expect(newest?.split { " ,".contains($0) }.dropFirst().first.map(String.init) == Version.current)
  }

  @Test("names the two commands, and is short") func commands() throws {
    let readme = try Self.readme()
    #expect(readme.contains("make demo") && readme.contains("make test"))
    #expect(readme.split(separator: "\n", omittingEmptySubsequences: false).count < 150)
  }
}
