import Meetings
import TaskAnalysis
import Testing

@Suite("Lines of a plain file") struct EntryTests {
  @Test(
    "key, colon, value; the rest says nothing",
    arguments: [
      ("name: ATLAS", [Entry(line: 1, key: "name", value: "ATLAS")]),
      (
        "\u{FEFF}Name :  a: b \r\n\r\n# no\r\n\tMinutes:5",
        [
          Entry(line: 1, key: "name", value: "a: b"), Entry(line: 4, key: "minutes", value: "5"),
        ]
      ),
      ("", []), ("\n \n# only words", []),
    ] as [(String, [Entry])])
  func lines(text: String, entries: [Entry]) throws {
    #expect(try Entry.read(Array(text.utf8)) == entries)
  }

  @Test(
    "a line that is none is refused with its number",
    arguments: [
      ("name: a\nminutes 5", "line 2: expected a key, a colon and a value, found \"minutes 5\""),
      (": 5", "line 1: expected a key, a colon and a value, found \": 5\""),
      ("name:", "line 1: expected something behind \"name:\", found nothing"),
      ("say: \(String(repeating: "a", count: 401))", "line 1: say: expected at most 400 characters, found \"401\""),
      ("a\0b", "expected plain text in UTF-8, found something else"),
    ])
  func refused(text: String, words: String) {
    let failure = #expect(throws: EntryFailure.self) { try Entry.read(Array(text.utf8)) }
    #expect(failure?.description == words)
  }

  @Test("what is no text, or too much of it, is refused") func bytes() {
    #expect(throws: EntryFailure.notText) { try Entry.read([0xFF, 0xFE, 0x41]) }
    #expect(throws: EntryFailure.tooLong(most: 65_536)) { try Entry.read(Array(repeating: 10, count: 65_537)) }
  }

  @Test("each failure has its words")
  func words() {
    let words: [(EntryFailure, String)] = [
      (.tooLong(most: 9), "expected at most 9 bytes, found more"),
      (.unknownKey(line: 3, key: "stp", known: ["name", "step"]), "line 3: expected one of name, step, found \"stp\""),
      (.repeated(line: 9, key: "name", first: 2), "line 9: \"name\" stands in line 2 already"),
      (.missing(line: 4, key: "minutes"), "line 4: what begins here has no \"minutes\""),
      (
        .unexpected(line: 5, key: "move", expected: "yes, no", found: "maybe"),
        "line 5: move: expected yes, no, found \"maybe\""
      ),
      (.tooMany(line: 7, key: "step", most: 20), "line 7: expected at most 20 of \"step\", found more"),
    ]
    for (failure, sentence) in words { #expect(failure.description == sentence) }
  }

  @Test("whatever the bytes, nothing traps", arguments: 0..<UInt64(300)) func anything(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let alphabet: [UInt8] = Array("name:step\n# minutes5 choose mark level yes\r\u{FEFF}é".utf8) + [0, 255, 0xC3]
    let bytes = (0..<Int.random(in: 0..<200, using: &generator)).map { _ in
      alphabet.randomElement(using: &generator) ?? 0
    }
    _ = try? MeetingProtocol(id: "x", reading: bytes)
    _ = try? Mirror(id: "x", reading: bytes)
  }
}
