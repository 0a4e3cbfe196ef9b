import Testing

@testable import TaskAnalysis

struct ResponseTokenTests {
  @Test(
    "A response is cut into numbers, operations and words",
    arguments: [
      ("", ""),
      ("192 divided by 3", "192 <div> . 3"),
      ("2x5 and 2 x 5, x marks", "2 <mul> 5 . 2 <mul> 5 <mul> mark"),
      ("\\( \\frac{1}{2} \\div 6 \\)", "1/2 <div> 6"),
      ("3 / 4 or 3\\4 or ¾", "3/4 . 3/4 . 3/4"),
      ("1,234 and 0.5 and 1,23", "1234 . 0.5 . 1 23"),
      ("-8 - -5", "<neg> 8 <sub> <neg> 5"),
      ("(-8)-(-5)", "<neg> 8 <sub> <neg> 5"),
      ("it is -13, 8-5", ". . <neg> 13 8 <sub> 5"),
      ("I don't know", ". dont know"),
      ("Denominator denominators bottom", "bot bot bot"),
      ("twice, half, one third", "2 1/2 1 1/3"),
      ("timesed adding multipling", "<mul> <add> multipl"),
      ("größer als 3", "größ als 3"),
      ("三分之二 2", "三 分 之 二 2"),
      ("\u{1B}[31m\u{0}", "31 m"),
    ])
  func tokens(text: String, expected: String) {
    #expect(TokenizedResponse(text).tokens.map(inShort).joined(separator: " ") == expected)
  }

  @Test("A quote keeps the student's letters, makes white space one space each, and is cut where it is long")
  func quotes() {
    let text = TokenizedResponse("Two\nNEGATIVES " + String(repeating: "w", count: 90))
    #expect(text.words(0..<13) == "Two NEGATIVES")
    #expect(text.words(14..<104) == String(repeating: "w", count: 40) + "…")
    #expect(text.words(100..<900) == "wwww")
  }

  private func inShort(_ token: ResponseToken) -> String {
    switch token.meaning {
    case .number(let number): number
    case .operation(let operation): "<\(operation.rawValue)>"
    case .word(let stem): stem
    case .filler: "."
    }
  }
}
