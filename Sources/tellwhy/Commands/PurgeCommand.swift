import ArgumentParser
import Exchange
import Foundation
import Meetings
import SafeText
import Storage
import Terminal

/// Forgets students' words older than a day.
struct PurgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purge",
    abstract: "Forgets students' words from before a day, and all that was written about them; every count stays.",
    discussion: """
      Responses, answers, pictures, notes, goals, moves' words, examples, definitions, the whole journal (nothing can be \
      undone any more), drafts and all backups go, and the file is written anew, so that no byte of them is left in it. \
      Prompts, right answers and an agenda's own words go too; titles, moves and the names of groups become numbers, but \
      for names of the bank. Tags, letters and minutes stay. Files you exported are yours to delete.
      """)

  @Option(help: ArgumentHelp("The first day whose words stay.", valueName: "YYYY-MM-DD"))
  var before: String

  @Option(help: "The team file.", completion: .teamFile)
  var file: String?

  @Flag(help: "Only says what would go.")
  var dryRun = false

  func run() throws {
    guard let day = Self.beginning(of: before) else {
      throw ValidationError("--before: expected a day such as 2026-08-01, found \(before)")
    }
    let environment = ProcessInfo.processInfo.environment
    let now = try WallClock(environment: environment).now
    guard day <= now.wall else { throw ValidationError("--before: \(before) is not here yet; name a day up to today") }
    let team = try TeamFilePath.open(file, access: dryRun ? .read : .write, environment: environment)
    defer { team.close() }
    let words = dryRun ? try team.wordsToForget(before: day) : try team.forgetWords(before: day, at: now)
    for line in lines(words, of: team.path) { print(DisplayText(line).string) }
  }

  private func lines(_ words: ForgottenWords, of path: String) -> [String] {
    let head = dryRun ? "from before \(before), this would go:" : "from before \(before), this is gone:"
    let tail =
      dryRun
      ? "nothing was changed; without --dry-run it cannot be taken back"
      : "every count is kept, and a new backup was made"
    return [
      "\(path): \(head)", "  the words of \(counted(words.pieces, "piece")) of work",
      "  the words of \(counted(words.tasks, "task")) and \(counted(words.groups, "group"))",
      "  the words of \(counted(words.meetings, "meeting")) and \(counted(words.moves, "move")), "
        + "\(counted(words.notes, "note")), \(counted(words.definitions, "definition"))",
      "  all of the journal (\(words.journalEntries)), \(counted(words.drafts, "draft")), "
        + "\(counted(words.backups, "backup"))",
      tail,
    ]
  }

  /// When a day begins here, in milliseconds since 1970; nil for what is not a day.
  static func beginning(of text: String) -> Int64? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.allSatisfy(\.isASCII) && $0.first?.isNumber == true ? Int($0) : nil }
    guard parts.map(\.count) == [4, 2, 2], numbers.count == 3 else { return nil }
    let midnight = CivilDate.days(year: numbers[0], month: numbers[1], day: numbers[2]) * 86_400_000
    guard CivilDate(millisecondsSince1970: midnight).isoDay == text else { return nil }
    return midnight - Int64(MachineClock().utcOffsetMinutes(at: midnight)) * 60_000
  }
}
