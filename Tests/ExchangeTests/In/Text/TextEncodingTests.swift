import Exchange
import Testing

@Suite struct TextEncodingTests {
  private static let words = "task,response\nÄpfel,“½ – é”"

  private static func utf16(_ text: String, bigEndian: Bool, mark: Bool) -> [UInt8] {
    let units = (mark ? [0xFEFF] : []) + Array(text.utf16)
    return units.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? bytes : bytes.reversed()
    }
  }

  private static let windows1252: [UInt8] =
    Array("task,response\n".utf8) + [0xC4] + Array("pfel,".utf8) + [0x93, 0xBD, 0x20, 0x96, 0x20, 0xE9, 0x94]

  @Test(
    "The same words are read however they are written",
    arguments: [
      (Array(words.utf8), TextEncoding.utf8),
      ([0xEF, 0xBB, 0xBF] + Array(words.utf8), .utf8),
      (utf16(words, bigEndian: false, mark: true), .utf16),
      (utf16(words, bigEndian: true, mark: true), .utf16),
      (utf16(words, bigEndian: false, mark: false), .utf16),
      (utf16(words, bigEndian: true, mark: false), .utf16),
      (windows1252, .windows1252),
    ])
  func decoding(file: [UInt8], encoding: TextEncoding) throws {
    let text = try DecodedText(file)
    #expect(text.encoding == encoding)
    #expect(String(decoding: text.bytes[text.start...], as: UTF8.self) == Self.words)
  }

  @Test("A few bad bytes do not make UTF-8 something else")
  func damagedUTF8() throws {
    let text = try DecodedText(Array("é ü ½ “".utf8) + [0xFF] + Array(" x".utf8))
    #expect(text.encoding == .damagedUTF8)
  }

  @Test("Odd bytes at the end of UTF-16 are dropped")
  func oddUTF16() throws {
    let text = try DecodedText([0xFF, 0xFE, 0x61, 0x00, 0x62])
    #expect(text.bytes[text.start...].elementsEqual("a".utf8))
  }

  @Test(
    "Files that are not text are told by name",
    arguments: [
      ([0x50, 0x4B, 0x03, 0x04, 0x14], OtherFile.workbook),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], .oldWorkbook),
      (Array("%PDF-1.7".utf8), .pdf),
      (Array("\n<!DOCTYPE html><html>".utf8), .webPage),
      ([0x61, 0x00, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68], .binary),
    ])
  func otherFiles(file: [UInt8], other: OtherFile) {
    #expect(throws: ImportError.notText(other)) { try DecodedText(file) }
  }
}
