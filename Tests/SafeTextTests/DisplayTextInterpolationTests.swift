import SafeText
import Testing

@Suite("Interpolated display text")
struct DisplayTextInterpolationTests {
  @Test("Counts, texts and characters stand where they are written")
  func pieces() {
    let name: DisplayText = "日本"
    let letter: Character = "G"
    let text: DisplayText = "\(3) of \(12) papers · \(letter) \(name) \("from\na file"[...])"
    #expect(text == "3 of 12 papers · G 日本 from a file")
    #expect(text.width == 35)
  }

  @Test("A piece from anywhere is made safe")
  func untrusted() {
    let student = "\u{1B}[2J\u{202E}why"
    let text: DisplayText = "says \(student)"
    #expect(text == "says ·[2Jwhy")
  }

  @Test("A mark does not reach over from one piece to the one before")
  func marks() {
    let mark = "\u{301}"
    let text: DisplayText = "e\(mark)x"
    #expect(Array(text.string.unicodeScalars) == ["e", "x"])
    #expect(text.width == 2)
  }
}
