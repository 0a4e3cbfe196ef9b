import Testing

@testable import Exchange

@Suite struct SpreadsheetDamageTests {
  @Test(
    "What a spreadsheet made of an answer is seen",
    arguments: [
      ("#NAME?", SpreadsheetDamage.formulaError), ("#WERT!", .formulaError), ("#¿NOMBRE?", .formulaError),
      ("########", .formulaError), ("3-Apr", .date), ("Apr-03", .date), ("3. Apr", .date), ("03-abr", .date),
      ("4-Mar-24", .date), ("2024-03-04 00:00:00", .date), ("3/4/2024", .date), ("04.03.2024", .date), ("3-avr", .date),
      ("Mrz 04", nil), ("44989", .dateNumber), ("1.23E+11", .scientificNumber), ("1,5E+09", .scientificNumber),
    ] as [(String, SpreadsheetDamage?)])
  func damage(text: String, expected: SpreadsheetDamage?) {
    #expect(SpreadsheetDamage(text) == expected)
  }

  @Test(
    "What students write is left alone",
    arguments: [
      "3/4", "2 3/4", "3:4", "-3", "12 - 5", "1/2 + 2/5", "x = 5", "12000", "99999", "1.5", "2E3", "May", "3 may", "#1",
      "may be 3", "3/4/5", "2 marbles", "", "10-2-3", "7.5.",
    ])
  func work(text: String) {
    #expect(SpreadsheetDamage(text) == nil)
  }
}

@Suite struct NameSignsTests {
  private let signs: NameSigns

  init() {
    var signs = NameSigns()
    for name in ["Kwame Mensah", "Lopez, Will", "Al", ""] { signs.add(name) }
    self.signs = signs
  }

  @Test(
    "Words that name a person are seen",
    arguments: [
      "Mr L. said to add", "I asked Mrs. Lopez", "because Ms Ortiz told us", "Frau Weber hat es erklärt",
      "Jake told me it is 12", "I think so and then Ana said no", "mail me at ana@school.org", "I did it like Kwame",
      "that is Kwame's way", "La Señora García lo dijo",
    ])
  func named(text: String) {
    #expect(signs.arePresent(in: text))
  }

  @Test(
    "Words that name nobody are not",
    arguments: [
      "I did 3 times 4", "He said it is 4", "First did 3 + 4. Then got 7", "It will be 3", "because I added them",
      "A says 3 and B says 4", "Pythagoras said so", "3/4 > 2/3", "My teacher told me", "Student A got 3", "", "@",
      "x@y",
      "The answer is 3. Because it is",
    ])
  func unnamed(text: String) {
    #expect(!signs.arePresent(in: text))
  }
}

@Suite struct LetterDamageTests {
  @Test(
    "Letters read in the wrong encoding are seen",
    arguments: [
      ("cafÃ©", LetterDamage.garbled), ("donâ€™t", .garbled), ("Â½", .garbled), ("a\u{FFFD}b", .lost),
      ("é ½ don’t", nil),
      ("plain", nil), ("", nil),
    ] as [(String, LetterDamage?)])
  func damage(text: String, expected: LetterDamage?) {
    #expect(LetterDamage(text) == expected)
  }
}

@Suite struct DamageInFilesTests {
  @Test(
    "Damaged letters are reported with their lines",
    arguments: [
      (Array("task,answer\nT,x\nT,cafÃ©\n".utf8), ImportWarning.Kind.garbledLetters),
      (Array("task,answer\nT,½ é\nT,a\u{FFFD}\n".utf8), .lostLetters),
      (Array("task,answer\nT,½ é ü\nT,".utf8) + [0xFF, 0x0A], .lostLetters),
    ])
  func letters(file: [UInt8], kind: ImportWarning.Kind) throws {
    let warnings = try imported(file).report.warnings
    #expect(warnings.map(\.kind) == [kind])
    #expect(warnings.map(\.lines) == [[3]])
  }
}
