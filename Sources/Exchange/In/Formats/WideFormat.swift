extension ImportFormat {
  /// One row for each student and one column for each question, whoever made it.
  static let wide = ImportFormat(
    name: "wide", title: "one row a student",
    recognises: { _ in true },
    layout: { columns throws(ImportError) in try WideColumns(columns).layout() }
  )
}

/// Sorts the columns of a form into questions and what else a form exports.
struct WideColumns {
  private let columns: ColumnMap
  private let keepsID: Bool
  private var layoutSoFar = FileLayout(work: [])
  private var questions: [Int] = []

  /// `keepsID` says whether a column named ID is the file's own and may tell rows apart when it comes again; a form's
  /// running number may not, since every copy of the form begins with 1.
  init(_ columns: ColumnMap, keepsID: Bool = true) {
    self.columns = columns
    self.keepsID = keepsID
  }

  /// The layout; throws ``ImportError/noQuestions(found:line:)`` when no column is a question.
  func layout() throws(ImportError) -> FileLayout {
    var sorted = self
    for index in columns.names.indices { sorted.sort(index) }
    var layout = sorted.layoutSoFar
    layout.work = sorted.pairedByHand() + sorted.questionColumns()
    guard !layout.work.isEmpty else { throw .noQuestions(found: columns.names, line: 1) }
    return layout
  }

  private mutating func sort(_ index: Int) {
    if let role = columns.given[index] {
      sort(index, as: role)
      return
    }
    let name = columns.folded[index]
    if let reason = companionReason(index) {
      leaveOut(index, reason)
      return
    }
    guard !name.isEmpty else {
      if !columns.values(index).isEmpty { leaveOut(index, .unnamed) }
      return
    }
    if name == "id", keepsID, layoutSoFar.id == nil, columns.given(.id) == nil {
      layoutSoFar.id = index
      return
    }
    if name == "id" {
      leaveOut(index, .status)
      return
    }
    switch HeaderMeaning(name) {
    case .name, .email: sort(index, as: .student)
    case .identifier: leaveOut(index, .namesAPerson)
    case .aboutThePerson: leaveOut(index, .aboutThePerson)
    case .time: leaveOut(index, .time)
    case .score: leaveOut(index, .points)
    case .feedback: leaveOut(index, .feedback)
    case .status: leaveOut(index, .status)
    case .section where layoutSoFar.section == nil && columns.given(.section) == nil: layoutSoFar.section = index
    case .grade where layoutSoFar.grade == nil && columns.given(.grade) == nil: layoutSoFar.grade = index
    case .section, .grade: leaveOut(index, .aboutThePerson)
    case nil: sortByValues(index)
    }
  }

  private mutating func sort(_ index: Int, as role: ColumnRole) {
    switch role {
    case .question: questions.append(index)
    case .student:
      layoutSoFar.student.append(index)
      leaveOut(index, .namesAPerson)
    case .section: layoutSoFar.section = index
    case .grade: layoutSoFar.grade = index
    case .taught: layoutSoFar.taught = index
    case .id: layoutSoFar.id = index
    case .group: layoutSoFar.group = index
    case .ignore: leaveOut(index, .asAsked)
    case .task, .prompt, .key, .response, .answer, .image, .correct: break
    }
  }

  private mutating func sortByValues(_ index: Int) {
    let values = columns.values(index)
    // Where nothing says who it was, the first column usually does.
    let maySayWho =
      questions.isEmpty && layoutSoFar.student.isEmpty && !columns.names[index].contains(where: \.isNumber)
    switch ColumnValues.kind(of: values, firstNamesToo: maySayWho) {
    case .times: leaveOut(index, .time)
    case .addresses: sort(index, as: .student)
    case .names:
      layoutSoFar.student.append(index)
      leaveOut(index, .valuesLookLikeNames)
    case .mixed: questions.append(index)
    }
  }

  private mutating func leaveOut(_ index: Int, _ reason: LeftOutReason) {
    layoutSoFar.leftOut.append(LeftOutColumn(name: columns.names[index], reason: reason, column: index))
  }

  /// Points or feedback on a question before it: `Points - Question`, `Question [Score]`, in whatever language.
  ///
  /// Where the word is not one for feedback, the cells must be points: `Part b - Explain` is a question.
  private func companionReason(_ index: Int) -> LeftOutReason? {
    guard let question = companionQuestion(index) else { return nil }
    let words = foldedWords(columns.folded[index].without(columns.folded[question]))
    if words.contains(where: { word in Self.feedbackBeginnings.contains { word.hasPrefix($0) } }) { return .feedback }
    return columns.values(index).allSatisfy(Self.isPoints) ? .points : nil
  }

  private static let feedbackBeginnings = ["feedback", "comment", "coment", "komment", "ruckmeldung", "opmerking"]

  private static func isPoints(_ text: String) -> Bool {
    text.allSatisfy { $0.isNumber || " /.,-".contains($0) }
  }

  /// The question a column goes with, one of the three before it, when its name is that question's with a word before
  /// or behind it.
  private func companionQuestion(_ index: Int) -> Int? {
    let name = columns.folded[index]
    return (max(0, index - 3)..<index).last { other in
      let question = columns.folded[other]
      guard question.count >= 2, name.count > question.count + 2 else { return false }
      if name.hasSuffix(question) {
        let before = name.dropLast(question.count).trimmingSpaces
        return before.count <= 24 && (before.hasSuffix("-") || before.hasSuffix(":"))
      }
      guard name.hasPrefix(question) else { return false }
      let behind = name.dropFirst(question.count).trimmingSpaces
      return behind.hasPrefix("[") && behind.hasSuffix("]") && behind.count <= 24
    }
  }

  /// The columns that `--map` put together as one piece: an answer, its words, its picture.
  private func pairedByHand() -> [WorkColumns] {
    let (response, answer, image) = (columns.given(.response), columns.given(.answer), columns.given(.image))
    guard let asked = answer ?? response ?? image else { return [] }
    let named = columns.given(.task).map(WordSource.column)
    var piece = WorkColumns(question: columns.names[asked])
    piece.title = named ?? piece.title
    piece.prompt = columns.given(.prompt).map(WordSource.column) ?? (named == nil ? piece.prompt : nil)
    piece.key = columns.given(.key)
    piece.response = response
    piece.answer = answer
    piece.image = image
    piece.correct = columns.given(.correct).map(CorrectSource.column)
    return [piece]
  }

  /// The questions, each with the points that say whether it was right; equal words are numbered.
  private func questionColumns() -> [WorkColumns] {
    var seen: [String: Int] = [:]
    return questions.map { index in
      let words = columns.names[index].isEmpty ? "Column \(index + 1)" : columns.names[index]
      seen[words, default: 0] += 1
      var piece = WorkColumns(question: words, cell: index)
      if let times = seen[words], times > 1 {
        piece.title = .fixed("\(words.shortened(to: 55)) (\(times))")
      }
      piece.correct = pointsColumn(of: index)
      return piece
    }
  }

  /// The column `Question [Score]` whose cells say `0.5 / 1`.
  private func pointsColumn(of question: Int) -> CorrectSource? {
    columns.names.indices.dropFirst(question + 1).prefix(3).first { index in
      companionQuestion(index) == question && columns.values(index).contains { PointsCell($0, possible: nil) != nil }
    }.map { .points($0, possible: nil) }
  }
}

extension String {
  /// The text without another that it begins or ends with.
  fileprivate func without(_ part: String) -> String {
    if hasSuffix(part) { return String(dropLast(part.count)) }
    return hasPrefix(part) ? String(dropFirst(part.count)) : self
  }
}
