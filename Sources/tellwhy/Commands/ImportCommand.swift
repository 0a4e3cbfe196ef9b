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
    let progress = ProgressLine()
    defer { progress.end() }
    let works = try Interruption.endsAtOnce {
      try csv.map { path in
        progress.begin("reading \(path)")
        return (path, try work(of: path, request))
      }
    }
    progress.end()
    guard works.contains(where: { $0.1.report.pieces > 0 }) else {
      works.forEach { report($0.0, $0.1.report, outcome: nil) }
      throw Failure("nothing in \(csv.joined(separator: ", ")) is student work, so nothing was brought in")
    }
    guard !dryRun else {
      works.forEach { report($0.0, $0.1.report, outcome: nil) }
      return print("nothing was brought in: this was a dry run")
    }
    let environment = ProcessInfo.processInfo.environment
    let team = try TeamFilePath.open(file, access: .write, environment: environment)
    defer { team.close() }
    let now = try WallClock(environment: environment).now
    let meeting = try self.meeting.map { try MeetingChoice($0).find(orPrepareIn: team) }
    let outcome = try bringIn(works.flatMap(\.1.tasks), into: team, meeting, at: now, telling: progress)
    progress.end()
    var names: [NameList.Entry] = []
    var rest = outcome.tasks[...]
    for (path, work) in works {
      let own = ImportOutcome(tasks: Array(rest.prefix(work.tasks.count)))
      rest = rest.dropFirst(work.tasks.count)
      report(path, work.report, outcome: own)
      names += KeptNames.entries(work.names, own)
    }
    for line in KeptIn(team.path, isNamed: file != nil, newMeeting: meeting?.preparing == nil ? nil : self.meeting)
      .lines
    {
      print(line)
    }
    if let keepNames { try KeptNames.write(names, to: keepNames) }
  }

  /// All files in one transaction, so that Ctrl-C leaves no half of an import; once it is on the disk, it is done.
  private func bringIn(
    _ tasks: [ImportedTask], into team: TeamFile, _ meeting: (meeting: Meeting.ID, preparing: Change?)?,
    at now: Moment, telling progress: ProgressLine
  ) throws -> ImportOutcome {
    let total = tasks.reduce(0) { $0 + $1.pieces.count }
    var generator = SplitMix64.unforeseen()
    progress.begin("keeping", of: total)
    do {
      return try Interruption.isHeldBack { asked in
        try team.add(
          tasks, to: meeting?.meeting, lettered: .all, at: now, preparing: meeting?.preparing, generator: &generator
        ) { count in
          progress.reached(count)
          return !asked()
        }
      }
    } catch let failure as TeamFileFailure {
      guard case .stopped = failure else { throw failure }
      throw Failure(failure.description, status: Interruption.status)
    }
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
    guard let outcome else { return }
    let there = "\(outcome.alreadyThere) \(outcome.alreadyThere == 1 ? "was" : "were") there already"
    print("  \(counted(outcome.added, "piece")) brought in, \(there)")
  }

  private func override(_ text: String) throws -> ColumnOverride {
    do {
      return try ColumnOverride(parsing: text)
    } catch {
      throw ValidationError("\(error)")
    }
  }
}
