import ArgumentParser
import Foundation
import FrontEnd
import Meetings
import SafeText
import Storage

/// An empty team file.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "new", abstract: "Makes an empty team file.")

  @Argument(help: "Where the file is to be.", completion: .file())
  var file: String

  @Option(help: "The team's name.")
  var team: String

  func run() throws {
    let folder = ConfigurationFolder(environment: ProcessInfo.processInfo.environment)
    try TeamFile.create(at: file, team: folder.configuration().configuration.newTeam(named: team)).close()
    print(DisplayText("\(file) is ready for \(team)").string)
  }
}
