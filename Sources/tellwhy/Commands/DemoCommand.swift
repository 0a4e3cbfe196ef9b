import ArgumentParser

/// The sample team, in the middle of a meeting.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Opens a throw-away copy of the sample team; nothing of it is kept.")

  @OptionGroup var options: ScreenOptions

  func run() throws {
    try SampleTeam.run(options: options)
  }
}
