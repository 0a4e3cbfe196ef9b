import SafeText
import Screen
import Testing

@Suite("Big type")
struct BigTypeTests {
  @Test("A time is seven rows of dots, two columns each")
  func clock() {
    #expect(
      BigType.full("4:09")?.map(\.string) == [
        "      ██            ██████      ██████  ",
        "    ████    ████  ██      ██  ██      ██",
        "  ██  ██    ████  ██      ██  ██      ██",
        "██    ██          ██      ██    ████████",
        "██████████  ████  ██      ██          ██",
        "      ██    ████  ██      ██        ██  ",
        "      ██            ██████      ████    ",
      ])
  }

  @Test(
    "A line of a goal is four rows",
    arguments: [
      (
        "Every student",
        [
          "█▀▀▀▀ █   █ █▀▀▀▀ █▀▀▀▄ █   █     ▄▀▀▀▀ ▀▀█▀▀ █   █ █▀▀▄  █▀▀▀▀ █   █ ▀▀█▀▀",
          "█▄▄▄  █   █ █▄▄▄  █▄▄▄▀ ▀▄ ▄▀     ▀▄▄▄    █   █   █ █   █ █▄▄▄  █▀▄ █   █  ",
          "█     ▀▄ ▄▀ █     █ ▀▄    █           █   █   █   █ █  ▄▀ █     █  ▀█   █  ",
          "▀▀▀▀▀   ▀   ▀▀▀▀▀ ▀   ▀   ▀       ▀▀▀▀    ▀    ▀▀▀  ▀▀▀   ▀▀▀▀▀ ▀   ▀   ▀  ",
        ]
      ),
      (
        "can say why",
        [
          "▄▀▀▀▄ ▄▀▀▀▄ █   █     ▄▀▀▀▀ ▄▀▀▀▄ █   █     █   █ █   █ █   █",
          "█     █   █ █▀▄ █     ▀▄▄▄  █   █ ▀▄ ▄▀     █ ▄ █ █▄▄▄█ ▀▄ ▄▀",
          "█   ▄ █▀▀▀█ █  ▀█         █ █▀▀▀█   █       █ █ █ █   █   █  ",
          " ▀▀▀  ▀   ▀ ▀   ▀     ▀▀▀▀  ▀   ▀   ▀        ▀ ▀  ▀   ▀   ▀  ",
        ]
      ),
      (
        "3/4 > 2/3",
        [
          "▀▀▀▀█     ▄   ▄█       ▀▄       ▄▀▀▀▄     ▄ ▀▀▀▀█",
          "  ▄█    ▄▀  ▄▀ █         ▀▄        ▄▀   ▄▀    ▄█ ",
          "▄   █ ▄▀    ▀▀▀█▀       ▄▀       ▄▀   ▄▀    ▄   █",
          " ▀▀▀           ▀       ▀        ▀▀▀▀▀        ▀▀▀ ",
        ]
      ),
    ])
  func goal(text: String, rows: [String]) {
    #expect(BigType.half(text)?.map(\.string) == rows)
  }

  @Test(
    "A text is as wide as its rows",
    arguments: [("", 0), ("I", 5), ("1:05", 20), ("a b", 15), (":'!.,", 12), ("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 155)])
  func width(text: String, columns: Int) throws {
    #expect(BigType.halfWidth(text) == columns)
    #expect(try #require(BigType.half(text)).map(\.width) == [columns, columns, columns, columns])
    #expect(try #require(BigType.full(text)).map(\.width) == Array(repeating: columns * 2, count: 7))
  }

  @Test("A character without dots gives no big type", arguments: ["é", "3/4 – 2/3", "日", "a\nb", "(x)", "e\u{301}"])
  func noDots(text: String) {
    #expect(BigType.half(text) == nil)
    #expect(BigType.full(text) == nil)
    #expect(BigType.halfWidth(text) == nil)
  }

  @Test("Capitals, digits and eleven signs have dots")
  func alphabet() {
    let alphabet = " !'+,-./0123456789:<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    for value in UInt8(0x20)..<0x7F {
      let character = String(Character(Unicode.Scalar(value)))
      #expect((BigType.half(character) != nil) == alphabet.contains(character.uppercased()), "\(character)")
    }
  }
}
