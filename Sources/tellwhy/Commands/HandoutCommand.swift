import ArgumentParser
import Exchange
import Foundation
import Meetings
import Storage

/// The lettered work of a meeting, to print and read in silence before anybody votes.
struct HandoutCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handout",
    abstract: "Prints the lettered work of a meeting as a web page, to read in silence on paper.")

  @Option(help: "The team file.", completion: .teamFile)
  var file: String?

  @Option(help: ArgumentHelp("Which meeting.", valueName: "latest|#N|TITLE"))
  var meeting = "latest"

  @Option(help: ArgumentHelp("A file; without it the page is printed.", valueName: "PATH"), completion: .file())
  var output: String?

  func run() throws {
    let team = try TeamFilePath.open(file, access: .read, environment: ProcessInfo.processInfo.environment)
    defer { team.close() }
    let record = try team.record(of: MeetingChoice(meeting).require(in: team))
    let handout = try PrintedSource.handout(of: record, in: team)
    guard !handout.isEmpty else { throw Failure("\(team.path): this meeting has no task yet, so nothing to read") }
    try PageOutput.write(handout.file, to: output)
    let missing = handout.lettersWithoutPicture
    guard !missing.isEmpty else { return }
    let words = "tellwhy: no picture is on the page for \(missing.joined(separator: ", ")); look at the papers\n"
    FileHandle.standardError.write(Data(words.utf8))
  }
}

/// What the team agreed to look for, on one page.
struct LookForsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "look-fors",
    abstract: "Prints one page of what the team agreed to look for, for rooms, not for rating people.")

  @Option(help: "The team file.", completion: .teamFile)
  var file: String?

  @Option(help: ArgumentHelp("A file; without it the page is printed.", valueName: "PATH"), completion: .file())
  var output: String?

  func run() throws {
    let team = try TeamFilePath.open(file, access: .read, environment: ProcessInfo.processInfo.environment)
    defer { team.close() }
    let sheet = try PrintedSource.lookFors(in: team)
    guard !sheet.isEmpty else {
      throw Failure("\(team.path): the team has not agreed on a sentence or a move yet; Splits and Groups make them")
    }
    try PageOutput.write(sheet.file, to: output)
  }
}

/// A page that goes to standard output or to a file.
enum PageOutput {
  static func write(_ page: ExportFile, to output: String?) throws {
    guard let output else { return print(page.text, terminator: "") }
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: output, isDirectory: &isFolder)
    let path = isFolder.boolValue ? "\(output)/\(page.name)" : output
    do {
      try Data(page.text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw Failure("\(path): the page could not be written; is there room, and may you write here?")
    }
  }
}
