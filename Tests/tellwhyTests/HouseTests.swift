import Foundation
import Testing

/// The walls of the house, as the sources themselves keep them.
@Suite("The house") struct HouseTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func sources(of folder: String) throws -> [(path: String, text: String)] {
    let base = root.appending(path: folder)
    let files = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil)?.allObjects ?? []
    return try files.compactMap { $0 as? URL }
      .filter { ["swift", "c", "h"].contains($0.pathExtension) }
      .map { ($0.path(), try String(contentsOf: $0, encoding: .utf8)) }
  }

  @Test(
    "pure targets do no I/O, read no clock and roll no dice",
    arguments: ["SafeText", "TaskAnalysis", "Meetings", "Screen", "FrontEnd"])
  func pure(target: String) throws {
    let forbidden = [
      "import Foundation", "import GRDB", "import CTerminal", "import Dispatch", "readLine(", " print(",
      "ContinuousClock", "SuspendingClock", "Date()", "SystemRandomNumberGenerator", ".shuffled()", ".randomElement()",
      "getenv", "fopen", "Regex",
    ]
    let files = try Self.sources(of: "Sources/\(target)")
    #expect(!files.isEmpty)
    for file in files {
      for word in forbidden {
        #expect(!file.text.contains(word), "\(file.path) uses \(word)")
      }
      #expect(!file.text.contains("import Glibc") || file.path.hasSuffix("Logarithm.swift"), "\(file.path)")
    }
  }

  @Test("only Terminal imports CTerminal, only Storage imports GRDB") func fences() throws {
    for file in try Self.sources(of: "Sources") {
      #expect(!file.text.contains("import CTerminal") || file.path.contains("/Sources/Terminal/"), "\(file.path)")
      #expect(!file.text.contains("import GRDB") || file.path.contains("/Sources/Storage/"), "\(file.path)")
    }
  }

  @Test("no file is over 400 lines, and none unwraps by force") func files() throws {
    for file in try Self.sources(of: "Sources") {
      #expect(file.text.split(separator: "\n", omittingEmptySubsequences: false).count <= 401, "\(file.path)")
      if file.path.hasSuffix(".swift") {
        #expect(file.text.firstMatch(of: /[A-Za-z0-9_)\]]!(?=[\s.,)\]\[?:;])/) == nil, "\(file.path)")
      }
      for word in ["try!", "as!", "@unchecked Sendable", "nonisolated(unsafe)"] {
        #expect(!file.text.contains(word), "\(file.path) has \(word)")
      }
    }
  }

  @Test("what CONTRIBUTING names is there: files, folders, and tests to filter") func map() throws {
    let page = try String(contentsOf: Self.root.appending(path: "CONTRIBUTING.md"), encoding: .utf8)
    let paths = try (Self.sources(of: "Sources") + Self.sources(of: "Tests")).map(\.path) + ["/Package.swift"]
    let quoted = page.matches(of: /`([\w\/+.-]+)`/).map { String($0.1) }
    // NAME and version-N stand for any name.
    let named = quoted.filter { $0.contains("/") || $0.hasSuffix(".swift") || $0.hasSuffix(".c") }
      .filter { !$0.contains("NAME") }.map { $0.replacing("version-N", with: "version-1") }
    #expect(named.count > 40 && named.contains { !$0.contains(".") } && named.contains { $0.contains("/") })
    for path in named {
      // From the root, from Sources, or for a file by the end of its path.
      let isThere = ["", "Sources/"].contains { start in
        FileManager.default.fileExists(atPath: Self.root.appending(path: start + path).path())
      }
      #expect(isThere || paths.contains { $0.hasSuffix("/\(path)") }, "\(path)")
    }
    let filters = page.matches(of: /--filter (\w+)/).map { String($0.1) }
    #expect(filters.count > 3)
    for filter in filters {
      #expect(paths.contains { $0.contains("/Tests/") && $0.contains(filter) }, "\(filter)")
    }
  }
}
