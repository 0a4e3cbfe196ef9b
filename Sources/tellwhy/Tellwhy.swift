import ArgumentParser
import Foundation
import SafeText
import Storage

/// The program: its commands, and what its failures say.
@main struct Tellwhy: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tellwhy",
    abstract: "Looks at student work together: what did the task ask, and what does the work show?",
    discussion: """
      Without a FILE the team's own file is opened, and made when it is not there yet. A file that is named like a \
      subcommand is written ./import.

      What a team wants always (theme, back row, keys of the clock, the folder for summaries) and of a new file \
      (seats, targets) stands in $XDG_CONFIG_HOME/tellwhy/config, ~/.config/tellwhy/config unless set, as lines such \
      as "theme: dark"; options win over it. Beside it, protocols/ and mirrors/ hold the team's own.
      """,
    version: Version.current,
    subcommands: [
      ScreenCommand.self, DemoCommand.self, NewCommand.self, ImportCommand.self, ExportCommand.self,
      TrendsCommand.self, AgendaCommand.self, HandoutCommand.self, LookForsCommand.self, AnalyzeCommand.self,
      SuggestCommand.self, AgreementCommand.self, PurgeCommand.self, DoctorCommand.self,
      ManualCommand.self,
    ],
    defaultSubcommand: ScreenCommand.self)

  /// Parses and runs; words go to standard error, and the exit status says what happened.
  static func main() {
    umask(0o077)  // students' words are in what we write: it is its owner's alone, whatever was set before
    signal(SIGXFSZ, SIG_IGN)  // a limit on the size of files is a full disk, not an end
    let arguments = ArgumentOrder.subcommandFirst(Array(CommandLine.arguments.dropFirst()))
    do {
      var command = try parse(arguments)
      try command.run()
    } catch let failure as Failure {
      complain(failure.description, status: failure.status)
    } catch let failure as TeamFileFailure {
      complain(failure.description, status: 1)
    } catch let ended as Ended {
      Foundation.exit(ended.status)
    } catch {
      exit(withError: error)
    }
  }

  /// The command on the line; says which option is unknown before anything else that is wrong.
  private static func parse(_ arguments: [String]) throws -> any ParsableCommand {
    do {
      return try parseAsRoot(arguments)
    } catch let error where exitCode(for: error) == .validationFailure {
      guard let unknown = UnknownOption(in: arguments, of: try CommandTree.read()) else { throw error }
      throw Failure(unknown.description, status: ExitCode.validationFailure.rawValue)
    }
  }

  private static func complain(_ words: String, status: Int32) -> Never {
    FileHandle.standardError.write(Data("tellwhy: \(DisplayText(words).string)\n".utf8))
    Foundation.exit(status)
  }
}
