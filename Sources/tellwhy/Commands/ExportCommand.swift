import ArgumentParser
import Exchange
import Foundation
import Meetings
import Storage

/// The summary of a meeting, out of the team file.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes the summary of a meeting: for the team, or for sharing.")

  @Option(help: "The team file.")
  var file: String?

  @Option(help: ArgumentHelp("Which meeting.", valueName: "latest|#N|TITLE"))
  var meeting = "latest"

  @Option(help: "\(SummaryFormats.all.map(\.name).joined(separator: ", ")).")
  var format: String

  @Option(help: ArgumentHelp("A file, or for csv a folder; without it the text is printed.", valueName: "PATH"))
  var output: String?

  @Option(name: .customLong("for"), help: "team, or sharing: then no student's words, no letters, no small counts.")
  var audience: Audience = .team

  func run() throws {
    let environment = ProcessInfo.processInfo.environment
    let team = try TeamFilePath.open(file, access: .read, environment: environment)
    defer { team.close() }
    let id = try MeetingChoice(meeting).require(in: team)
    let now = try WallClock(environment: environment).now
    guard let summary = try SummarySource.summary(of: try team.record(of: id), in: team, at: now) else {
      throw Failure("\(team.path): there is no meeting \(meeting)")
    }
    let files = try SummaryFiles.texts(summary, as: format, for: audience)
    guard let output else { return print(files.map(\.text).joined(separator: "\n"), terminator: "") }
    try write(files, to: output)
  }

  private func write(_ files: [ExportFile], to output: String) throws {
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: output, isDirectory: &isFolder)
    do {
      guard files.count > 1 || isFolder.boolValue else {
        return try Data(files[0].text.utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
      }
      if !isThere { try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true) }
      for file in files {
        try Data(file.text.utf8).write(to: URL(fileURLWithPath: "\(output)/\(file.name)"), options: .atomic)
      }
    } catch {
      throw Failure("\(output): the summary could not be written; is there room, and may you write here?")
    }
  }
}

extension Audience: ExpressibleByArgument {}
