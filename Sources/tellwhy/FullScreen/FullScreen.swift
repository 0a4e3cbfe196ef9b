import Foundation
import FrontEnd
import Meetings
import SafeText
import Screen
import Storage
import Terminal

/// The full screen on a team file, from taking the terminal to giving it back.
enum FullScreen {
  /// Opens the screen; returns when the person leaves, and throws what ends the program.
  static func run(_ file: TeamFile, options: ScreenOptions, isSample: Bool = false) throws {
    let environment = ProcessInfo.processInfo.environment
    let clock = try WallClock(environment: environment)
    let folder = ConfigurationFolder(environment: environment)
    let (configuration, refusal) = folder.configuration()
    let theme = options.theme ?? configuration.theme ?? .light
    let ascii = options.ascii ?? configuration.isASCII ?? false
    let noColour = !(environment["NO_COLOR"] ?? "").isEmpty || theme == .mono
    let terminal: CursesTerminal
    do {
      terminal = try CursesTerminal(
        theme: theme, ascii: ascii, mouse: options.mouse, noColour: noColour)
    } catch {
      throw Failure(error.description, status: 2)
    }
    defer { terminal.close() }
    let look = Options(
      isBackRow: options.backRow ?? configuration.isBackRow ?? false, isSample: isSample,
      isLooking: file.access == .read, isASCII: ascii || !terminal.profile.isUTF8, clockKeys: configuration.clockKeys,
      goalAsks: configuration.goalAsks, seed: .random(in: .min ... .max),
      studies: PublishedFigures.read(in: folder), home: environment["HOME"])
    // After the terminal: a meeting must not begin on a screen that cannot be shown.
    let shell = try Shell(
      file: file, options: look, screen: options.screen,
      documents: SummariesFolder.path(configuration, environment: environment),
      folder: folder, now: clock.now)
    if let refusal { shell.dispatch(.failed(refusal), now: clock.now) }
    let status = EventLoop.run(shell, clock: shell.standsStillAt.map(WallClock.init) ?? clock, on: terminal)
    terminal.close()
    let unsaved = shell.hasUnsaved
    file.close()
    for path in shell.state.written { print(DisplayText(path).string) }
    if unsaved { throw Failure("the last changes could not be saved to \(file.path)") }
    if shell.ending == .sampleTeam {
      var plain = options
      plain.screen = nil
      try SampleTeam.run(options: plain)
    }
    if status != 0 { throw Ended(status: status) }
  }
}

/// The program was told to end by a signal, and has.
struct Ended: Error {
  let status: Int32
}
