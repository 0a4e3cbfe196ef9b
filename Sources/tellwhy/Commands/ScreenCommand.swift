import ArgumentParser
import Foundation
import Storage

/// The full screen on a team file; what `tellwhy` does when no command is named.
struct ScreenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen", abstract: "Opens a team file on the full screen; its options stand without its name, too.")

  @Argument(help: "The team file.", completion: .teamFile)
  var file: String?

  @Flag(help: "Only looks: nothing is changed, and another tellwhy may have the file open.")
  var look = false

  @OptionGroup var options: ScreenOptions

  func run() throws {
    let team = try TeamFilePath.open(
      file, access: look ? .read : .write, environment: ProcessInfo.processInfo.environment)
    try FullScreen.run(team, options: options)
  }
}
