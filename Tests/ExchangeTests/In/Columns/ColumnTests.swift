import Testing

@testable import Exchange

@Suite struct ColumnOverrideTests {
  @Test("The last = divides column and role")
  func parsing() throws {
    #expect(
      try ColumnOverride(parsing: "What is 2+2=? = Response")
        == ColumnOverride(column: "What is 2+2=?", role: .response))
  }

  @Test("Words without = or column are refused", arguments: ["response", "=response", " = task"])
  func unreadable(words: String) {
    #expect(throws: ImportError.unreadableMapping(words)) { try ColumnOverride(parsing: words) }
  }

  @Test("An unknown role comes with the nearest one")
  func unknownRole() {
    #expect(throws: ImportError.unknownRole("responce", nearest: "response")) {
      try ColumnOverride(parsing: "Q1=responce")
    }
  }

  @Test(
    "A column is found by its name, the beginning of it, or its number",
    arguments: [("question one", 1), ("Question T", 2), ("#1", 0), (" NAME", 0)])
  func index(column: String, expected: Int) throws {
    let override = try ColumnOverride(parsing: "\(column)=task")
    #expect(try override.index(among: ["Name", "Question one", "Question two"]) == expected)
  }

  @Test("A column that is not there comes with the nearest name", arguments: ["Questions", "#9", "Qestion one"])
  func unknownColumn(column: String) throws {
    let names = ["Name", "Question one", "Question two"]
    let nearest = column == "#9" ? nil : "Question one"
    #expect(throws: ImportError.unknownColumn(column, found: names, nearest: nearest)) {
      try ColumnOverride(column: column, role: .task).index(among: names)
    }
  }

  @Test("Two columns cannot share a role that allows one")
  func roleTwice() {
    #expect(throws: ImportError.roleTwice(.answer, "a", "b")) {
      try imported("a,b\n1,2", map: ["b=answer", "a=answer"])
    }
  }
}

@Suite struct HeaderMeaningTests {
  @Test(
    "Columns about the person or the form are known in many languages",
    arguments: [
      ("Name", HeaderMeaning.name), ("What is your name?", .name), ("First and last name:", .name),
      ("STUDENTS FULL NAME", .name), ("Your full name *", .name), ("Vor- und Nachname", .name), ("Nachname", .name),
      ("Wie heißt du?", .name), ("Prénom", .name), ("Quel est ton nom ?", .name), ("Nombre y apellidos", .name),
      ("¿Cuál es tu nombre?", .name), ("Nome completo", .name), ("Come ti chiami?", .name), ("Voornaam", .name),
      ("Imię i nazwisko", .name), ("氏名", .name), ("Who is your teacher?", .identifier),
      ("Email Address", .email), ("Correo electrónico", .email), ("Adresse de messagerie", .email),
      ("Student ID Number", .identifier), ("Class period", .section), ("What period are you in?", .section),
      ("Which class are you in?", .section), ("Klasse", .section), ("What grade are you in?", .grade),
      ("Score", .score), ("Gesamtpunktzahl", .score), ("Total de puntos", .score), ("Timestamp", .time),
      ("Tijd van laatste wijziging", .time), ("What is your gender?", .aboutThePerson),
      ("How old are you?", .aboutThePerson),
      ("Comentarios del cuestionario", .feedback), ("Language", .status), ("Name2", .name),
    ] as [(String, HeaderMeaning?)])
  func known(name: String, expected: HeaderMeaning?) {
    #expect(HeaderMeaning(folded(name)) == expected)
  }

  @Test(
    "Questions of mathematics are not about a person",
    arguments: [
      "What is the name of this shape?", "Which is greater, 3/4 or 2/3? Explain how you know.", "What is the period?",
      "What is the period of the function?", "Explain your thinking", "How do you know?", "What is your answer?",
      "How old is Ana if she is twice as old as Ben?", "Name three fractions equal to 1/2", "Question 1",
      "In which class of numbers is 1/2?", "What is the first number?",
    ])
  func questions(name: String) {
    #expect(HeaderMeaning(folded(name)) == nil)
  }
}

@Suite struct ColumnValuesTests {
  @Test(
    "Times are told by their cells, in whatever language",
    arguments: [
      "10/26/2023 12:19:28", "26.10.2023 12:19:28", "2023-10-26T12:19:28Z", "6 February 2024  9:48 AM",
      "2023/10/26 3:05:11 PM GMT+1", "26/10/2023 12.19:07", "7/27/26 19:06:23", "6. Februar 2024, 09:48",
    ])
  func times(text: String) {
    #expect(ColumnValues.isTimestamp(text))
  }

  @Test(
    "Work is not a time", arguments: ["3/4", "3:4", "12:30", "ratio 2:3 and 4:6 so 12 and 18", "", "1, 2, 3, 4, 5"])
  func work(text: String) {
    #expect(!ColumnValues.isTimestamp(text))
  }

  @Test("Names and addresses are told by most cells")
  func people() {
    #expect(ColumnValues.kind(of: ["Ana Lopez", "Ben O'Hara", "Chen, Li", "Dua Rahman"]) == .names)
    #expect(ColumnValues.kind(of: ["a@b.org", "c@d.edu", "e@f.de"]) == .addresses)
    #expect(ColumnValues.kind(of: ["Right Triangle", "Right Triangle", "Right Triangle", "Acute Triangle"]) == .mixed)
    #expect(ColumnValues.kind(of: []) == .mixed)
  }
}
