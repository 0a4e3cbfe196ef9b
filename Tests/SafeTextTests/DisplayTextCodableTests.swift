import Foundation
import SafeText
import Testing

@Suite("Display text in files")
struct DisplayTextCodableTests {
  @Test("A file holds a plain string")
  func writes() throws {
    let text: DisplayText = "3 of 12"
    #expect(String(decoding: try JSONEncoder().encode([text]), as: UTF8.self) == #"["3 of 12"]"#)
  }

  @Test("What a file holds is made safe again")
  func reads() throws {
    let file = Data(#"["\u001b[2Jwhy"]"#.utf8)
    #expect(try JSONDecoder().decode([DisplayText].self, from: file) == ["·[2Jwhy"])
  }
}
