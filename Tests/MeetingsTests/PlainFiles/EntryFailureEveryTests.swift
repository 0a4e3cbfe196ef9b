import Testing

@testable import Meetings

@Suite("Everything that is wrong in a plain file") struct EntryFailureEveryTests {
  private func every(_ text: String) -> [String] {
    EntryFailure.every(in: Array(text.utf8)) { (bytes) throws(EntryFailure) in
      let group = try EntryGroup(try Entry.read(bytes), line: 1, keys: ["seats", "goal"])
      return try group.number("seats", in: 2...12)
    }.map(\.description)
  }

  @Test("each failure is named with its own line", arguments: ["\n", "\r\n"])
  func several(newline: String) {
    let lines = ["# ours", "saets: 4", "goal", "", "seats: 40", "goal: yes", "goal: no"]
    #expect(
      every(lines.joined(separator: newline)) == [
        "line 3: expected a key, a colon and a value, found \"goal\"",
        "line 2: expected one of seats, goal, found \"saets\"",
        "line 7: \"goal\" stands in line 6 already",
        "line 5: seats: expected a number from 2 to 12, found \"40\"",
      ])
  }

  @Test("a file in order has none, one that is no text has one, and one of mistakes alone has an end")
  func ends() {
    #expect(every("seats: 4").isEmpty)
    #expect(every("seats: 4\0") == ["expected plain text in UTF-8, found something else"])
    #expect(every(String(repeating: "no\n", count: 500)).count == 100)
  }
}
