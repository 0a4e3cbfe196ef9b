import ArgumentParser
import Foundation

/// Looks at everything a meeting depends on, and changes nothing.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Says whether this terminal, the team file and your own files are in order; changes nothing.",
    discussion: """
      Run it in the window in which you meet. It ends with 0 when all is well, and with 1 when something wants \
      attention; those lines begin with an exclamation mark.
      """)

  @Option(help: "The team file.", completion: .teamFile)
  var file: String?

  func run() throws {
    let report = Self.report(on: file, environment: ProcessInfo.processInfo.environment)
    for line in report.lines { print(line) }
    if report.attention > 0 { throw Ended(status: 1) }
  }

  /// All that the doctor looks at, in the order in which it is printed.
  static func report(on file: String?, environment: [String: String]) -> DoctorReport {
    let time = environment["TELLWHY_NOW"].flatMap { $0.isEmpty ? nil : $0 }
    return DoctorReport(
      version: Version.current,
      sections: [
        .init(
          heading: "TERMINAL",
          findings: TerminalFindings.terminal(environment: environment)
            + TerminalFindings.locale(environment: environment)),
        .init(heading: "TEAM FILE", findings: TeamFileFindings.findings(file, environment: environment)),
        .init(heading: "YOUR OWN FILES", findings: OwnFilesFindings.own(environment: environment)),
        .init(
          heading: "WHERE PAGES GO, AND WHEN",
          findings: OwnFilesFindings.pages(environment: environment) + (time.map { [.clockIsSet(to: $0)] } ?? [])),
      ])
  }
}
