import ArgumentParser
import Exchange
import Foundation
import Meetings
import Storage

/// The agenda of the next meeting, to paste into an e-mail.
struct AgendaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda",
    abstract: "Prints the next meeting's agenda as Markdown, with the last meeting's moves to follow up.")

  @Option(help: "The team file.", completion: .teamFile)
  var file: String?

  func run() throws {
    let team = try TeamFilePath.open(file, access: .read, environment: ProcessInfo.processInfo.environment)
    defer { team.close() }
    print(AgendaPage.markdown(of: NextAgenda(try team.record(of: try team.latestMeeting()))), terminator: "")
  }
}
