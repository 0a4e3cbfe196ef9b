import Exchange
import Foundation
import Meetings
import SafeText
import Storage
import TaskAnalysis
import Testing

@testable import FrontEnd
@testable import tellwhy

/// Six meetings by keys, in one file that is closed and opened again between them.
@Suite("A year of six meetings") struct YearTests {
  /// What somebody could type anywhere: markup, a formula, orders to a terminal, a turned reading direction.
  static let hostile = "=cmd|' /C calc'!A0<script>alert(1)</script>\u{1B}[2J\u{202E}[x](http://evil.example)"
  /// What is left of it on a wall.
  static let safeStart = "=cmd|' /C calc'!A0<script>alert(1)</script>"

  private static func csv(_ meeting: Int, prompt: String) -> String {
    let quoted = hostile.replacingOccurrences(of: "\"", with: "\"\"")
    let rows = (1...12).map { "\($0),\"Fractions \(meeting)\",\"\(prompt)\",\"\(quoted) \($0)\"" }
    return "id,task,prompt,response\n" + rows.joined(separator: "\n") + "\n"
  }

  private static func move(_ meeting: Int) -> String { "=move \(meeting)" }

  @Test("each opens on the last one's moves, and each export holds exactly what was shown")
  func six() throws {
    let year = try Year(team: Self.hostile)
    for meeting in 1...6 {
      let past = year.shell.state.record.past
      #expect(past.meetings == meeting - 1)
      #expect(past.moves.map(\.text) == (meeting == 1 ? [] : [Self.move(meeting - 1)]))
      #expect(past.unfinished.isEmpty && past.returned.count == (meeting == 3 ? 1 : 0))
      if meeting == 3 { #expect(year.shows("Different item.")) }
      if meeting > 1 { try followUp(year, meeting: meeting) }
      try year.bringIn(Self.csv(meeting, prompt: meeting == 2 ? "310 - 127" : "Which is greater in \(meeting)?"))
      try year.reopen(days: 1)
      try leave(year, folder: try hold(year, meeting: meeting))
      year.press("⎋⎋q")
      try year.reopen(days: 27)
    }
    let record = year.shell.state.record
    #expect(record.past.meetings == 6)
    #expect(record.past.moves.map(\.text) == [Self.move(6)])
    let counts = try year.shell.file.counts()
    #expect(counts[.meetingsHeld] == 6 && counts[.movesTried] == 2 && counts[.tasksAskingWhy] == 6)
    try harmless(year)
  }

  /// Tried by four, not yet for want of time, or left alone, in turn; what is left alone is not asked about.
  private func followUp(_ year: Year, meeting: Int) throws {
    let id = try #require(year.shell.state.record.past.moves.first?.id)
    func status() -> Move.Status? { year.shell.state.record.past.moves.first { $0.id == id }?.status }
    #expect(year.shows(Self.move(meeting - 1)))
    for _ in 0..<9 { year.press("↓") }
    switch meeting % 3 {
    case 0:
      year.press(" 0\n")
      #expect(year.shows("NOT YET: WHAT WAS IN THE WAY?"))
      year.press("↓\n")
      #expect(status() == .notYet(.time))
    case 1:
      #expect(status() == .planned)
    default:
      year.press(" 4\n")
      year.paste(Self.hostile)
      year.press("\n")
      #expect(status() == .tried(by: 4))
      #expect(year.shell.state.record.past.moves.first?.heard.hasPrefix("=cmd") == true)
    }
  }

  /// Goal, demand, tags, a group, its move, sometimes the item to ask next; then the end.
  private func hold(_ year: Year, meeting: Int) throws -> String {
    year.press("\n:write the goal\n")
    year.paste(Self.hostile)
    year.press("\n")
    #expect(year.wall()[0].contains(Self.safeStart.prefix(30)))
    for _ in year.shell.state.record.tasks { year.press("rn") }
    year.press("⇥rpxrpxrpxrpx")
    year.turn(to: .groups)
    let tasks = year.shell.state.record.tasks
    let looked = try #require(tasks.first { $0.tagged.total > 0 })
    #expect(looked.tagged == DemandTally(reason: 4, reproduce: 4, noEvidence: 4))
    if looked.groups.isEmpty || meeting == 1 {
      year.press("N")
      year.paste(meeting == 1 ? "\(Self.hostile) thinking" : "thinking \(meeting)")
      year.press("\n")
    }
    #expect(year.shell.state.place == .groups)
    year.press("A5\n")
    year.press("\n\(Self.move(meeting))\n4.\(meeting)\n⎋")
    let move = try #require(year.shell.state.record.moves.first)
    #expect(move.text == Self.move(meeting) && move.isComplete && move.who == "everyone")
    #expect(move.question == "can you tell me why?")
    if meeting == 1 {
      year.press(":ask next\n")
      year.press("310 - 127\n")
      #expect(year.shell.state.record.past.waiting.last?.task.prompt.hasSuffix("310 - 127") == true)
    }
    year.press(":end the meeting\n")
    #expect(year.shows("ABOUT RIGHT?"))
    year.press("\n\n")
    #expect(year.shell.state.record.meeting?.isEnded == true)
    let folder = try #require(year.shell.state.written.last)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).map { $0.split(separator: ".").last ?? "" }
    #expect(Set(names).isSuperset(of: ["html", "md"]) && names.count >= 3)
    return folder
  }

  /// Every format for both audiences: shown first, then written, then compared.
  private func leave(_ year: Year, folder: String) throws {
    for change in ["", " ", "m", " "] {
      year.press(change)
      for _ in FileFormat.allCases {
        year.press("↓")
        #expect(year.shows("EXACTLY THIS WILL LEAVE"))
        guard case .summary(let summary) = year.shell.state.scene, let shown = summary.preview?.map(\.string) else {
          Issue.record("nothing is shown")
          return
        }
        year.press("⇟⇟\n")
        #expect(year.shows("Written: "))
        let kept = try #require(year.shell.shown)
        let tables = kept.leaving.audience == .sharing ? "tables-sharing/" : "tables/"
        let place = "\(folder)/\(kept.files.count > 1 ? tables : "")"
        let files = try kept.files.map { file in
          ExportFile(name: file.name, text: try String(contentsOf: URL(filePath: place + file.name), encoding: .utf8))
        }
        let lines = files.flatMap { (files.count > 1 ? [$0.name] : []) + $0.readableLines.map(\.string) }
        #expect(Self.bare(shown) == Self.bare(lines))
        year.press("⎋f")
      }
    }
  }

  private static func bare(_ lines: [String]) -> String {
    lines.joined().filter { !$0.isWhitespace }
  }

  private func harmless(_ year: Year) throws {
    let files = try year.written()
    #expect(files.count > 40)
    for (path, text) in files {
      for scalar in text.unicodeScalars where !["\n", "\r"].contains(scalar) {
        let category = scalar.properties.generalCategory
        #expect(category != .control && category != .format, "\(path)")
      }
      if path.hasSuffix(".html") { #expect(!text.contains("<script") && !text.contains("</script"), "\(path)") }
      if path.hasSuffix(".md") {
        #expect(
          !text.contains("<script") && !text.replacingOccurrences(of: "\\](", with: "").contains("](http"), "\(path)")
      }
      if path.hasSuffix(".csv") {
        for cell in text.split(whereSeparator: { ",\r\n".contains($0) }) {
          #expect(!"=+@".contains(cell.drop { $0 == "\"" }.first ?? "x"), "\(path): \(cell)")
        }
      }
    }
  }

  @Test("whoever skips all that may be skipped is asked for nothing twice")
  func skipping() throws {
    let year = try Year(team: "We")
    for meeting in 1...2 {
      try year.bringIn(Self.csv(meeting, prompt: "Which is greater in \(meeting)?"))
      try year.reopen(days: 7)
      #expect(year.shell.state.drawer == nil)
      year.press("\n")
      #expect(year.shell.state.drawer == nil)
      year.turn(to: .groups)
      for name in ["They didn’t get it \(meeting)", "wrong answers"] {
        year.press("N")
        year.paste(name)
        year.press("\n")
        let isAsked = meeting == 1 && name != "wrong answers"
        #expect(year.shows("WHAT DID THEY THINK INSTEAD?") == isAsked)
        if isAsked { year.press("\n") }
        #expect(year.shell.state.drawer == nil)
      }
      #expect(
        year.shell.state.record.tasks.first?.groups.map(\.group.name) == [
          "They didn’t get it \(meeting)", "wrong answers",
        ])
      year.press(":end the meeting\n\n\n")
      #expect(year.shell.state.record.meeting?.isEnded == true)
      year.press("⎋")
      #expect(year.shell.state.drawer == nil)
      try year.reopen(days: 7)
      #expect(year.shell.state.drawer == nil && !year.shows("NOT YET"))
    }
  }
}
