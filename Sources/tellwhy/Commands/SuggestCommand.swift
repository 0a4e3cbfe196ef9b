import ArgumentParser
import Exchange

/// Suggested groups alone, as JSON.
struct SuggestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: "Suggests groups, as JSON: for work nobody has grouped (cold), or from groups in the file (learn).")

  /// Where suggestions come from.
  enum Source: String, CaseIterable, ExpressibleByArgument {
    case cold, learn
  }

  @Argument(help: "cold: groups for ungrouped work; learn: a group for every row whose group column is empty.")
  var source: Source

  @Argument(help: "A CSV file; without an id column its rows are row-1, row-2 and so on.", completion: .work)
  var csv: String

  func run() throws {
    let progress = ProgressLine()
    defer { progress.end() }
    let work = try WorkFromFiles.read([csv], telling: progress)
    progress.begin("comparing answers")
    let document =
      switch source {
      case .cold: SuggestionDocument.cold(work).json
      case .learn: SuggestionDocument.learned(from: work).json
      }
    progress.end()
    print(document)
  }
}
