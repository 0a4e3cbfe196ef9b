extension ImportFormat {
  /// Moodle, Quiz results, Responses: `Response 1`, with the question and the right answer beside it where asked for,
  /// in the language of whoever downloaded it.
  static let moodle = ImportFormat(
    name: "moodle", title: "Moodle responses",
    recognises: { columns in
      MoodleColumns.gradeColumn(columns) != nil
        && (!MoodleColumns.families(columns).isEmpty || MoodleColumns.holdsGradesOnly(columns))
    },
    layout: { columns throws(ImportError) in try MoodleColumns.layout(columns) }
  )
}

private enum MoodleColumns {
  static let responseWords: Set<String> = [
    "response", "antwort", "reponse", "respuesta", "antwoord", "respons", "resposta", "risposta", "odpowiedz",
    "svar", "vastaus", "valasz", "odpoved", "yanit", "cevap", "ответ", "вiдповiдь", "відповідь", "回答", "解答", "答案", "응답",
  ]
  static let questionWords: Set<String> = [
    "question", "frage", "pregunta", "vraag", "questao", "pergunta", "domanda", "pytanie", "fraga", "sporsmal",
    "sporgsmal", "kysymys", "kerdes", "otazka", "soru", "вопрос", "питання", "問題", "题目", "試題", "질문",
  ]
  static let rightWords: Set<String> = [
    "right answer", "correct answer", "richtige antwort", "bonne reponse", "reponse correcte", "reponse juste",
    "respuesta correcta", "juist antwoord", "juiste antwoord", "goede antwoord", "resposta correta",
    "resposta correcta", "resposta certa", "risposta corretta", "risposta esatta", "poprawna odpowiedz",
    "prawidlowa odpowiedz", "ratt svar", "riktig svar", "rigtigt svar", "правильный ответ", "正解", "正确答案", "정답",
  ]

  static func layout(_ columns: ColumnMap) throws(ImportError) -> FileLayout {
    let families = families(columns)
    guard !families.isEmpty else {
      if holdsGradesOnly(columns) { throw .holdsNoWork(.moodleGrades) }
      throw .columnsMissing(
        format: ImportFormat.moodle.title, expected: "columns such as Response 1", found: columns.names, line: 1,
        instead: nil)
    }
    let responses = family(in: responseWords, families) ?? likeliestResponses(families)
    let questions = family(in: questionWords, families)
    let keys = family(in: rightWords, families)
    var layout = FileLayout(work: [])
    layout.style = .moodle
    for (number, index) in responses.sorted(by: { $0.key < $1.key }) {
      var piece = WorkColumns(title: .fixed("Question \(number)"), cell: index)
      piece.prompt = questions?[number].map(WordSource.column)
      piece.key = keys?[number]
      layout.work.append(piece)
    }
    guard !layout.work.isEmpty else { throw .noQuestions(found: columns.names, line: 1) }
    let used = Set(responses.values).union(questions.map { Set($0.values) } ?? []).union(
      keys.map { Set($0.values) } ?? [])
    sortMetadata(columns, besides: used, into: &layout)
    return layout
  }

  private static func sortMetadata(_ columns: ColumnMap, besides used: Set<Int>, into layout: inout FileLayout) {
    var attempts = AttemptColumns()
    attempts.grade = gradeColumn(columns)
    for index in columns.names.indices where !used.contains(index) {
      let reason: LeftOutReason
      switch HeaderMeaning(columns.folded[index]) {
      case .name:
        layout.student.append(index)
        reason = .namesAPerson
      case .email, .identifier: reason = .namesAPerson
      case .section:
        layout.section = layout.section ?? index
        continue
      case .time:
        attempts.started = attempts.started ?? index
        reason = .time
      case .status:
        if statusNames.contains(columns.folded[index]) { attempts.status = index }
        reason = .status
      default: reason = index == attempts.grade ? .points : .status
      }
      layout.leftOut.append(LeftOutColumn(name: columns.names[index], reason: reason, column: index))
    }
    // Moodle begins with the names, whatever it calls them; an anonymous quiz has none.
    if layout.student.isEmpty, let email = columns.folded.firstIndex(where: { HeaderMeaning($0) == .email }) {
      layout.student = [email]
    }
    if !layout.student.isEmpty { layout.attempts = attempts }
  }

  private static let statusNames: Set<String> = [
    "status", "state", "etat", "statut", "estado", "stato", "stan", "tila",
  ]

  /// `Grade/10.00`, in whatever language.
  static func gradeColumn(_ columns: ColumnMap) -> Int? {
    columns.names.indices.first { index in
      let name = columns.names[index]
      guard let slash = name.lastIndex(of: "/"), slash != name.startIndex else { return false }
      let number = name[name.index(after: slash)...].trimmingSpaces
      return !number.isEmpty && number.allSatisfy { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
        && !name[..<slash].contains { $0 == "?" || $0.isNumber }
    }
  }

  /// Whether each question has a column of points only: `Q. 1 /5.00`.
  static func holdsGradesOnly(_ columns: ColumnMap) -> Bool {
    families(columns).isEmpty
      && columns.names.contains { name in
        guard let slash = name.lastIndex(of: "/") else { return false }
        let before = name[..<slash].trimmingSpaces
        let behind = name[name.index(after: slash)...]
        return before.last?.isNumber == true && before.first?.isLetter == true
          && !behind.isEmpty && behind.allSatisfy { $0.isNumber || $0 == "." || $0 == "," }
      }
  }

  /// The columns named by one word and a number that runs from 1, by word, in the order of the file.
  static func families(_ columns: ColumnMap) -> [(word: String, columns: [Int: Int])] {
    var families: [(word: String, columns: [Int: Int])] = []
    for index in columns.names.indices {
      let name = columns.folded[index]
      let digits = name.reversed().prefix { $0.isASCII && $0.isNumber }
      guard let number = Int(String(digits.reversed())), (1...999).contains(number) else { continue }
      let word = name.dropLast(digits.count).trimmingSpaces
      guard !word.isEmpty, word.count <= 24, word.allSatisfy({ $0.isLetter || $0 == " " }) else { continue }
      if let known = families.firstIndex(where: { $0.word == word }) {
        families[known].columns[number] = index
      } else {
        families.append((word, [number: index]))
      }
    }
    return families.filter { $0.columns[1] != nil }
  }

  private static func family(
    in words: Set<String>, _ families: [(word: String, columns: [Int: Int])]
  ) -> [Int: Int]? {
    families.first { words.contains($0.word) }?.columns
  }

  /// In a language not known here: Moodle puts the question before the response and the right answer behind it.
  private static func likeliestResponses(_ families: [(word: String, columns: [Int: Int])]) -> [Int: Int] {
    let unknown = families.filter { !questionWords.contains($0.word) && !rightWords.contains($0.word) }
    return unknown.count == 3 ? unknown[1].columns : unknown.first?.columns ?? [:]
  }
}
