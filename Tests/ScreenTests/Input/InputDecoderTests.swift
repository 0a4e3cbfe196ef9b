import SafeText
import Screen
import TaskAnalysis
import Testing

@Suite("Input")
struct InputDecoderTests {
  @Test(
    "Bytes become keys",
    arguments: [
      ([0x71], [.character("q")]), ([0x20], [.character(" ")]), ([0x1B], [.escape]), ([0x0D, 0x0A], [.enter, .enter]),
      ([0x7F, 0x08], [.backspace, .backspace]), ([0x09], [.tab]),
      ([0x12, 0x1A, 0x01], [.control("r"), .control("z"), .control("a")]),
      ([0x00, 0x1C, 0x1D, 0x1E, 0x1F], []), ([0xC3, 0xA9], [.character("é")]), ([0xE6, 0x97, 0xA5], [.character("日")]),
      ([0xF0, 0x9F, 0x98, 0x80], [.character("😀")]), ([0xCC, 0x81], [.character("\u{301}")]),
      ([0xC2, 0xA0], [.character(" ")]),
    ] as [([UInt8], [Key])])
  func bytes(bytes: [UInt8], expected: [Key]) {
    #expect(keys(bytes.map { .byte($0) }) == expected)
  }

  @Test(
    "What is not UTF-8 or cannot be seen gives nothing, and the key after it is not lost",
    arguments: [
      [0x80], [0xBF, 0xBF], [0xC0, 0xAF], [0xC1, 0x81], [0xE0, 0x80, 0xAF], [0xF0, 0x80, 0x80, 0xAF],
      [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF5], [0xFF], [0xE6, 0x97], [0xF0, 0x9F, 0x98], [0xC3], [0xE6, 0xC3], [0xC2, 0x9B],
      [0xE2, 0x80, 0xAE], [0xEF, 0xB8, 0x8F], [0xF3, 0xA0, 0x81, 0x81], [0xEE, 0x80, 0x80],
    ] as [[UInt8]])
  func harmless(bytes: [UInt8]) {
    #expect(keys((bytes + [0x78]).map { .byte($0) }) == [.character("x")])
  }

  @Test(
    "Named keys are themselves and forget half a scalar",
    arguments: [
      (.up, .up), (.down, .down), (.left, .left), (.right, .right), (.home, .home), (.end, .end), (.pageUp, .pageUp),
      (.pageDown, .pageDown), (.delete, .delete), (.backspace, .backspace), (.enter, .enter), (.backTab, .backTab),
      (.function(6), .function(6)),
    ] as [(NamedKey, Key)])
  func named(named: NamedKey, expected: Key) {
    #expect(keys([.byte(0xC3), .named(named), .byte(0xA9)]) == [expected])
  }

  @Test("A paste is one key, with its line breaks and without keys in it")
  func paste() {
    let inside = Array("q\r\n3\té\u{1B}".utf8).map(InputDecoder.Raw.byte)
    let pasted = [.named(.pasteBegins)] + inside + [.named(.up), .named(.pasteBegins), .byte(0x71), .named(.pasteEnds)]
    #expect(keys(pasted + [.byte(0x78)]) == [.paste("q\r\n3\té\u{1B}q"), .character("x")])
  }

  @Test(
    "The end of a paste is seen in pieces too",
    arguments: ["a", "a\u{1B}[20", "a\u{1B}", "a\u{1B}[201\u{1B}x", "a[201~"])
  func pasteEndsInPieces(text: String) {
    let inside = Array("\(text)\u{1B}[201~q".utf8).map(InputDecoder.Raw.byte)
    #expect(keys([.named(.pasteBegins)] + inside) == [.paste(text), .character("q")])
  }

  @Test("An empty paste and an end without a beginning give nothing")
  func emptyPaste() {
    #expect(keys([.named(.pasteBegins), .named(.pasteEnds), .named(.pasteEnds), .byte(0x78)]) == [.character("x")])
  }

  @Test("A paste above 1 MiB is cut, and the keys after it count")
  func hugePaste() throws {
    var decoder = InputDecoder()
    _ = decoder.decode(.named(.pasteBegins))
    for _ in 0..<(1 << 20) + 100 {
      #expect(decoder.decode(.byte(0x61)) == nil)
    }
    let key = decoder.decode(.named(.pasteEnds))
    guard case .paste(let text) = try #require(key) else {
      Issue.record("no paste")
      return
    }
    #expect(text.utf8.count <= 1 << 20)
    #expect(text.utf8.count > 1 << 19)
    #expect(decoder.decode(.byte(0x71)) == .character("q"))
  }

  @Test("Any bytes give only keys that can be shown")
  func anyBytes() {
    var generator = SplitMix64(seed: 4)
    var decoder = InputDecoder()
    for _ in 0..<60_000 {
      let raw: InputDecoder.Raw =
        switch Int.random(in: 0..<200, using: &generator) {
        case 0: .named(.pasteBegins)
        case 1...4: .named(.pasteEnds)
        case 5...9: .named(.left)
        default: .byte(UInt8.random(in: .min ... .max, using: &generator))
        }
      switch decoder.decode(raw) {
      case .character(let scalar):
        #expect(DisplayText("a\(String(scalar))").string.unicodeScalars.last == scalar || ScalarKind(scalar) == .mark)
      case .control(let letter): #expect("a"..."z" ~= letter)
      default: break
      }
    }
  }

  private func keys(_ raw: [InputDecoder.Raw]) -> [Key] {
    var decoder = InputDecoder()
    return raw.compactMap { decoder.decode($0) }
  }
}
