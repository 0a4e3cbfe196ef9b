import ArgumentParser
import Exchange

/// How far several people who tagged the same pieces agree.
struct AgreementCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreement", abstract: "Says how far several people who tagged the same pieces agree.")

  @Argument(
    help: "A CSV file: the first column is the piece, every other a rater; an empty cell is no rating.",
    completion: .work)
  var csv: String

  @Option(help: ArgumentHelp("The tags there are.", valueName: "a,b,c"))
  var categories = AgreementTable.usualCategories.joined(separator: ",")

  @Flag(help: "Leaves out the range, which takes most of the time.")
  var noRange = false

  @Option(help: "text for people, json for scripts.")
  var format: ReportFormat = .text

  func run() throws {
    let progress = ProgressLine()
    defer { progress.end() }
    progress.begin("comparing tags")
    let document = AgreementDocument(try table(), withRange: !noRange)
    progress.end()
    switch format {
    case .text: print(document.text)
    case .json: print(document.json)
    }
  }

  private func table() throws -> AgreementTable {
    let bytes = try FileBytes.read(csv)
    do {
      return try AgreementTable(bytes, categories: AgreementTable.categories(in: categories))
    } catch .categories(let error) {
      throw ValidationError("--categories: \(error)")
    } catch {
      throw Failure("\(csv): \(error)")
    }
  }
}
