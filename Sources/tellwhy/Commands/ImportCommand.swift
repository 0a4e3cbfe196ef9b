import ArgumentParser
import Exchange
import Foundation
import Meetings
import SafeText
import Storage
import TaskAnalysis

/// Brings students' work in from CSV files, without their names.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Brings students' work in from CSV files, without their names.")

  @Argument(help: "CSV files, long or wide, as forms and course sites export them.", completion: .work)
  var csv: [String]

  @Option(help: "The team file.", completion: .teamFile)
  var file: String?

  @Option(help: "\(FormatChoice.words.joined(separator: ", ")).")
  var format = "auto"

  @Option(help: ArgumentHelp("What a column holds.", valueName: "COLUMN=ROLE"))
  var map: [String] = []

  @Option(help: ArgumentHelp("The meeting that gets the work; without it the work waits.", valueName: "TITLE|#N"))
  var meeting: String?

  @Option(
    help: ArgumentHelp("Where to write which letter was whom; the file is yours alone.", valueName: "PATH"),
    completion: .file())
  var keepNames: String?

  @Flag(help: "Only says what would come in.")
  var dryRun = false

  func run() throws {
    guard let format = FormatChoice(format) else {
      throw ValidationError("--format: expected \(FormatChoice.words.joined(separator: ", ")), found \(format)")
    }
    var request = ImportRequest()
    request.format = format
    request.map = try map.map { try override($0) }
    request.keepsNames = keepNames != nil
    let works = try csv.map { path in (path, try work(of: path, request)) }
    guard !dryRun else { return works.forEach { report($0.0, $0.1.report, outcome: nil) } }
    let environment = ProcessInfo.processInfo.environment
    let team = try TeamFilePath.open(file, access: .write, environment: environment)
    defer { team.close() }
    let now = try WallClock(environment: environment).now
    let meeting = try self.meeting.map { try MeetingChoice($0).find(in: team, orPrepare: now) }
    var names: [NameList.Entry] = []
    for (path, work) in works {
      var generator = SystemRandomNumberGenerator()
      let outcome = try team.add(work.tasks, to: meeting, lettered: .all, at: now, generator: &generator)
      report(path, work.report, outcome: outcome)
      names += KeptNames.entries(work.names, outcome)
    }
    if let keepNames { try KeptNames.write(names, to: keepNames) }
  }

  private func work(of path: String, _ request: ImportRequest) throws -> ImportedWork {
    let bytes = try FileBytes.read(path)
    do {
      return try WorkFile.read(bytes, as: request)
    } catch {
      throw Failure("\(path): \(error)")
    }
  }

  private func report(_ path: String, _ report: ImportReport, outcome: ImportOutcome?) {
    print(DisplayText(path).string)
    for line in report.lines { print("  \(line)") }
    guard let outcome else { return print("  nothing was brought in: this was a dry run") }
    print("  \(outcome.added) pieces brought in, \(outcome.alreadyThere) were there already")
  }

  private func override(_ text: String) throws -> ColumnOverride {
    do {
      return try ColumnOverride(parsing: text)
    } catch {
      throw ValidationError("\(error)")
    }
  }
}
