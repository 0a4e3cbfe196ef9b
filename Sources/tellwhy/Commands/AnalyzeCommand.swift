import ArgumentParser
import Exchange

/// What can be said about work before anybody has looked at it.
struct AnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Counts answers and suggests what may be behind them, without a screen or a team file.")

  @Argument(help: "CSV files, long or wide, as forms and course sites export them.", completion: .work)
  var csv: [String]

  @Option(help: "text for people, json for scripts.")
  var format: ReportFormat = .text

  func run() throws {
    let progress = ProgressLine()
    defer { progress.end() }
    let work = try WorkFromFiles.read(csv, telling: progress)
    progress.begin("comparing answers")
    let report = AnalysisReport(work)
    let text =
      switch format {
      case .text: report.text
      case .json: report.json
      }
    progress.end()
    print(text)
  }
}
