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
      for word in ["try!", "as!", "@unchecked Sendable", "nonisolated(unsafe)"] {
        #expect(!file.text.contains(word), "\(file.path) has \(word)")
      }
    }
  }
}
