import Foundation
import PseudoTerminal

/// A folder of its own for one test, with the program, its team file and its documents in it.
final class Journey {
  let folder: URL
  let program = Program.built("tellwhy")

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "tellwhy-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// With a team whose file holds the work of a CSV text.
  convenience init(work csv: String) throws {
    try self.init()
    let made = try run("new", team, "--team", "Grade 5")
    let brought = try run("import", try write("work.csv", csv), "--file", team)
    guard made.ending == .exited(0), brought.ending == .exited(0) else {
      throw NoTeam(output: made.output + brought.output)
    }
  }

  private struct NoTeam: Error {
    let output: String
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  var team: String { folder.appending(path: "team.tellwhy").path() }

  var environment: [String: String] {
    ["HOME": folder.path(), "TELLWHY_NOW": "2026-01-15T15:00:00Z", "TZ": "UTC"]
  }

  /// Runs a command without a terminal.
  func run(_ arguments: String...) throws -> (output: String, ending: Ending?) {
    try Program.run(program, arguments, environment: environment)
  }

  /// Writes a file into the folder and says where.
  func write(_ name: String, _ text: String) throws -> String {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file.path()
  }

  /// What the work of the latest meeting's first task shows, by the JSON that is exported.
  func shown() throws -> [String: Int] {
    let text = try run("export", "--file", team, "--format", "json").output
    let summary = try JSONDecoder().decode(Exported.self, from: Data(text.utf8))
    return summary.tasks.first?.shown ?? [:]
  }

  /// How many pieces of that task have a tag.
  func tagged() throws -> Int {
    try shown().filter { $0.key != "untagged" }.values.reduce(0, +)
  }

  private struct Exported: Decodable {
    struct Task: Decodable {
      let shown: [String: Int]
    }

    let tasks: [Task]
  }

  /// Opens the full screen in a terminal of its own.
  func open(_ arguments: String..., now: String = "2026-01-15T15:00:00Z", columns: Int = 80, rows: Int = 24) throws
    -> PseudoTerminal
  {
    var environment = environment
    environment["TELLWHY_NOW"] = now
    return try PseudoTerminal(
      program, [team] + arguments, environment: environment, columns: columns, rows: rows)
  }
}
