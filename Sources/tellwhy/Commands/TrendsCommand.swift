import ArgumentParser
import Exchange
import Foundation
import Meetings
import Storage

/// The year over all meetings of a team file.
struct TrendsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trends",
    abstract: "The year over all meetings: minutes, demand, thinking, moves, hours.",
    discussion: """
      Hours are projected only when one of the assumptions is given; the others are then taken from the team's own \
      meetings, and all of them are printed. By section nothing under ten papers is shown, and nothing is shared.
      """)

  @Option(help: "The team file.", completion: .teamFile)
  var file: String?

  @Option(help: "text, html, csv or json.")
  var format: TrendsFormat = .text

  @Option(
    help: ArgumentHelp("A file, or for csv a folder; without it the text is printed.", valueName: "PATH"),
    completion: .file())
  var output: String?

  @Option(
    name: .customLong("for"), help: "team, or sharing: then no small counts, nobody's words, no sections, no minutes.")
  var audience: Audience = .team

  @Flag(help: "Adds what the work shows by class section, in the order they came in.")
  var bySection = false

  @Flag(help: "Adds to what is shared where the minutes went.")
  var addMinutes = false

  @Option(help: ArgumentHelp("Projects: so many meetings a year.", valueName: "N"))
  var meetingsAYear: Int?

  @Option(help: ArgumentHelp("Projects: so many minutes a meeting.", valueName: "N"))
  var minutes: Int?

  @Option(help: ArgumentHelp("Projects: so many per cent of them on planning.", valueName: "N"))
  var share: Int?

  @Flag(help: "Prints the JSON Schema of --format json and nothing else.")
  var schema = false

  func validate() throws {
    guard !bySection || audience == .team else {
      throw ValidationError("--by-section is for the team only: a section is somebody's class")
    }
    let projects = meetingsAYear != nil || minutes != nil || share != nil
    guard !projects || audience == .team || addMinutes else {
      throw ValidationError("what is projected is made of our minutes: add --add-minutes to share it")
    }
    try Self.check(meetingsAYear, in: Assumptions.meetingsRange, "--meetings-a-year")
    try Self.check(minutes, in: Assumptions.minutesRange, "--minutes")
    try Self.check(share, in: Assumptions.shareRange, "--share")
  }

  private static func check(_ number: Int?, in range: ClosedRange<Int>, _ option: String) throws {
    guard let number, !range.contains(number) else { return }
    throw ValidationError("\(option): expected \(range.lowerBound) to \(range.upperBound), found \(number)")
  }

  func run() throws {
    if schema { return print(JSONSchema.trends, terminator: "") }
    let environment = ProcessInfo.processInfo.environment
    let team = try TeamFilePath.open(file, access: .read, environment: environment)
    defer { team.close() }
    let trends = Trends(try team.season(at: try WallClock(environment: environment).now))
    let outgoing = OutgoingTrends(
      trends, for: audience, bySection: bySection, withMinutes: addMinutes, assuming: assumptions(of: trends.ledger))
    try OutgoingFiles(format.files(of: outgoing)).write(to: output, what: "the trends")
  }

  /// What was asked for, beside what our own meetings were so far; nil where nobody asked for a projection.
  private func assumptions(of ledger: Ledger) -> Assumptions? {
    guard meetingsAYear != nil || minutes != nil || share != nil else { return nil }
    let own = Assumptions(of: ledger)
    return Assumptions(
      meetingsAYear: meetingsAYear ?? own.meetingsAYear, minutes: minutes ?? own.minutes, share: share ?? own.share)
  }
}

extension TrendsFormat: ExpressibleByArgument {}
