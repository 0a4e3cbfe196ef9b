import Exchange
import Foundation
import Meetings
import SafeText
import TaskAnalysis
import Testing

@Suite("Sheets to print") struct SheetTests {
  @Test("an item is six slips, whatever stands in it", arguments: ["310 - 127", String(repeating: "long ", count: 80)])
  func slips(prompt: String) {
    let page = ExitSlips(prompt: prompt).file
    #expect(page.name == "exit-slips.html")
    #expect(page.text.components(separatedBy: "<section").count == 7)
    #expect(page.text.components(separatedBy: "Tell why:").count == 7)
    #expect(!page.text.lowercased().contains("name:"))
  }

  @Test("a poster has empty frames until somebody chooses words, and never a letter")
  func poster() {
    let empty = Poster(prompt: "Which is greater?", nil, nil).file.text
    #expect(empty.contains("How would you solve it?") && empty.contains("One way") && empty.contains("Another way"))
    let worded = Poster(prompt: "Which is greater?", "both miss one\nso equal", nil).file.text
    #expect(worded.contains("<p>both miss one<br>so equal</p>"))
    #expect(!empty.contains("miss"))
  }

  @Test("nothing that was typed is markup on them", arguments: HostileTextTests.hostile)
  func hostile(text: String) {
    func elements(_ page: String) -> [Substring] {
      page.split(separator: "<").dropFirst().map { $0.prefix { $0.isLetter || $0 == "/" } }.filter { $0 != "br" }
    }
    for (page, plain) in [
      (ExitSlips(prompt: text).file.text, ExitSlips(prompt: "x").file.text),
      (Poster(prompt: text, text, text).file.text, Poster(prompt: "x", "x", "x").file.text),
    ] {
      #expect(elements(page) == elements(plain))
      #expect(page.components(separatedBy: "=\"").count == plain.components(separatedBy: "=\"").count)
      for scalar in page.unicodeScalars where scalar != "\n" {
        let category = scalar.properties.generalCategory
        #expect(category != .control && category != .format)
      }
    }
  }
}

@Suite("What is read before it leaves") struct ReadableLinesTests {
  private func lines(_ format: String, _ audience: Audience, withMinutes: Bool = false) throws -> [String] {
    let summary = OutgoingSummary(try OddMeetings.full(), for: audience, withMinutes: withMinutes)
    return try #require(SummaryFormats[format]).files(of: summary).flatMap { $0.readableLines.map(\.string) }
  }

  @Test("of a web page every word, and of the other formats every line", arguments: Audience.allCases)
  func complete(audience: Audience) throws {
    let page = try FormatTests.text("html", OddMeetings.full(), for: audience)
    let words = try lines("html", audience).joined(separator: " ")
    var body = try #require(page.components(separatedBy: "</style>").last)
    while let start = body.firstRange(of: "<svg"), let end = body.firstRange(of: "</svg>") {
      body.removeSubrange(start.lowerBound..<end.upperBound)
    }
    for text in body.split(separator: "<").compactMap({
      $0.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false).dropFirst().first
    }) {
      for word in text.split(whereSeparator: { " \n&;".contains($0) }) where word.allSatisfy(\.isLetter) {
        #expect(words.contains(word) || ["amp", "lt", "gt", "quot"].contains(word), "\(word)")
      }
    }
    #expect(!words.contains("<") && !words.contains("&lt;"))
    let markdown = try FormatTests.text("markdown", OddMeetings.full(), for: audience)
    #expect(
      try lines("markdown", audience).joined(separator: "\n").filter { $0 != "\n" } == markdown.filter { $0 != "\n" })
  }

  @Test("minutes are shared only when the team adds them", arguments: SummaryFormats.all.map(\.name))
  func minutes(format: String) throws {
    let without = try lines(format, .sharing).joined(separator: "\n")
    let with = try lines(format, .sharing, withMinutes: true).joined(separator: "\n")
    for word in ["logistics", "planning"] {
      #expect(!without.contains(word))
      #expect(with.contains(word))
    }
  }
}
