import Exchange
import Foundation
import FrontEnd
import Meetings
import SafeText
import Screen
import Storage
import TaskAnalysis
import Testing

@testable import tellwhy

/// A team's file over a year, driven by keys through the same state, file and exports as a person's.
final class Year {
  let folder: URL
  private(set) var shell: Shell
  private(set) var now: Moment
  private let path: String

  /// The file of a team whose name is whatever is given; the year begins on 11 September.
  init(team: String) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "tellwhy-year-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.appending(path: "team.tellwhy").path()
    now = Moment(sinceBoot: 1_000_000, boot: "one", wall: 1_789_138_800_000, offsetMinutes: 0)
    let file = try TeamFile.create(at: path, team: Team(name: team, seats: 6))
    shell = try Year.shell(file, folder, now)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  private static func shell(_ file: TeamFile, _ folder: URL, _ now: Moment) throws -> Shell {
    try Shell(
      file: file, options: Options(), screen: nil, documents: folder.appending(path: "Documents").path(), now: now)
  }

  /// Closes the program and opens it again some days later.
  func reopen(days: Int64) throws {
    shell.file.close()
    now = now.adding(milliseconds: days * 86_400_000)
    shell = try Year.shell(try TeamFile.open(at: path, access: .write), folder, now)
  }

  /// Types keys five seconds apart; `\n` is Enter, `⎋` Esc, `↓ ↑ → ⇟ ⇥` what they look like.
  func press(_ keys: String) {
    for scalar in keys.unicodeScalars {
      let key: Key =
        switch scalar {
        case "\n": .enter
        case "⎋": .escape
        case "↓": .down
        case "↑": .up
        case "→": .right
        case "⇟": .pageDown
        case "⇥": .tab
        default: .character(scalar)
        }
      now = now.adding(milliseconds: 5_000)
      shell.press([key], now: now)
    }
  }

  /// Pastes a text, as somebody does who has it from elsewhere.
  func paste(_ text: String) {
    now = now.adding(milliseconds: 5_000)
    shell.press([.paste(text)], now: now)
  }

  /// Goes round the screens until one is there.
  func turn(to place: Place) {
    for _ in 0..<8 where shell.state.place != place { press("⇥") }
  }

  /// Brings in a class's work, so that it waits for the next meeting.
  func bringIn(_ csv: String) throws {
    var letters = SplitMix64(seed: 7)
    _ = try shell.file.add(
      try WorkFile.read(Array(csv.utf8)).tasks, to: nil, lettered: .all, at: now, generator: &letters)
  }

  /// The rows of the wall at a size.
  func wall(columns: Int = 80, rows: Int = 24) -> [String] {
    render(shell.state, size: Size(columns: columns, rows: rows), now: now).textRows
  }

  func shows(_ text: String) -> Bool {
    wall().contains { $0.contains(text) }
  }

  /// Every file that was written, by its path in the documents.
  func written() throws -> [String: String] {
    let documents = folder.appending(path: "Documents")
    let files = FileManager.default.enumerator(at: documents, includingPropertiesForKeys: nil)?.allObjects ?? []
    return try files.compactMap { $0 as? URL }.filter { !$0.hasDirectoryPath }.reduce(into: [:]) { files, file in
      files[file.path()] = try String(contentsOf: file, encoding: .utf8)
    }
  }
}
