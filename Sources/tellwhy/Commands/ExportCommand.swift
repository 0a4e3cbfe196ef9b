import ArgumentParser
import Exchange
import Foundation
import FrontEnd
import Meetings
import Storage
import TaskAnalysis

/// The summary of a meeting, out of the team file.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes the summary of a meeting: for the team, or for sharing.")

  @Option(help: "The team file.", completion: .teamFile)
  var file: String?

  @Option(help: ArgumentHelp("Which meeting.", valueName: "latest|#N|TITLE"))
  var meeting = "latest"

  @Option(help: "\(SummaryFormats.all.map(\.name).joined(separator: ", ")).")
  var format: String?

  @Option(
    help: ArgumentHelp("A file, or for csv a folder; without it the text is printed.", valueName: "PATH"),
    completion: .file())
  var output: String?

  @Option(name: .customLong("for"), help: "team, or sharing: then no student's words, no letters, no small counts.")
  var audience: Audience = .team

  @Flag(help: "Adds the minutes to what is shared; what is for the team always has them.")
  var minutes = false

  @Option(
    help: ArgumentHelp("A poster instead: two papers of one task, as a web page without letters.", valueName: "G,K"))
  var poster: String?

  @Option(help: "Which task the poster is about.")
  var task = 1

  @Flag(help: "Puts what the students wrote on the poster; without it the frames are empty.")
  var withWords = false

  @Flag(help: "Prints the JSON Schema of --format json and nothing else.")
  var schema = false

  func validate() throws {
    guard format == nil, poster == nil, !schema else { return }
    throw ValidationError("Missing expected argument '--format <format>'")
  }

  func run() throws {
    if schema { return print(JSONSchema.summary, terminator: "") }
    let environment = ProcessInfo.processInfo.environment
    let team = try TeamFilePath.open(file, access: .read, environment: environment)
    defer { team.close() }
    let id = try MeetingChoice(meeting).require(in: team)
    let now = try WallClock(environment: environment).now
    let record = try team.record(of: id)
    guard let summary = try SummarySource.summary(of: record, in: team, at: now) else {
      throw Failure("\(team.path): there is no meeting \(meeting)")
    }
    let files =
      try poster.map { [try self.poster(of: $0, in: record, team)] }
      ?? SummaryFiles.texts(summary, as: format ?? "", for: audience, withMinutes: minutes)
    try OutgoingFiles(files).write(to: output, what: "the summary")
  }

  /// The poster of two letters such as `G,K`.
  private func poster(of pair: String, in record: Record, _ team: TeamFile) throws -> ExportFile {
    guard task > 0, task <= record.tasks.count, let meeting = record.meeting?.id else {
      throw Failure("--task: expected 1 to \(record.tasks.count), found \(task)")
    }
    let id = record.tasks[task - 1].task.id
    let rows = try team.allRows(of: id, meeting: meeting)
    let letters = pair.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces).uppercased() }
    let samples = letters.compactMap { letter in rows.first { $0.sample.letter == letter }?.sample.id }
    guard samples.count == 2, letters.count == 2, samples[0] != samples[1],
      let file = try SheetSource.file(
        of: .poster(id, samples[0], samples[1], withWords: withWords), in: record, rows: { _ in rows })
    else {
      throw Failure("--poster: expected two letters of task \(task) such as A,B, found \(pair)")
    }
    return file
  }
}

extension Audience: ExpressibleByArgument {}
