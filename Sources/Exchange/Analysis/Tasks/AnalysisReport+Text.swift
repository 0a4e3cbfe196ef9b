import SafeText
import TaskAnalysis

extension AnalysisReport {
  /// The report in lines for people, safe for a terminal; long lists are cut and say how much is left.
  package var text: String {
    guard !tasks.isEmpty else { return "There is no work in here: no row has a response, an answer or a picture." }
    return tasks.map { $0.lines.map { DisplayText($0).string }.joined(separator: "\n") }.joined(separator: "\n\n")
  }
}

/// As many answers and groups as are listed.
private let mostListed = 20

extension AnalyzedTask {
  fileprivate var lines: [String] {
    [title.shortened(to: 200)] + (head + answerLines + groupLines + examinationLines).map { "  \($0)" }
  }

  private var head: [String] {
    let without = withoutAnswer > 0 ? ", \(withoutAnswer) without an answer" : ""
    return [
      prompt.map { $0 == title ? nil : "asked: \($0.shortened(to: 400))" } ?? "asked: not in the file",
      key.map { "key: \($0.shortened(to: 120))" } ?? "key: not in the file",
      "\(counted(pieces, "piece"))\(without)",
    ].compactMap(\.self) + [demand.line(hasPrompt: prompt != nil)] + work.lines(of: pieces)
      + notes.map { "note: \($0)" }
  }

  private var answerLines: [String] {
    guard !answers.isEmpty else { return ["answers: none in the file"] }
    let rest = answers.dropFirst(mostListed)
    let more = "and \(counted(rest.count, "other answer")) in \(counted(rest.reduce(0) { $0 + $1.count }, "piece"))"
    return ["answers:"] + answers.prefix(mostListed).map { "  \($0.line)" } + (rest.isEmpty ? [] : ["  \(more)"])
  }

  private var groupLines: [String] {
    guard !groups.isEmpty else { return [] }
    let rest = groups.count - mostListed
    return ["groups that may be one way of thinking:"] + groups.prefix(mostListed).map { "  \($0.line)" }
      + (rest > 0 ? ["  and \(counted(rest, "other group"))"] : [])
  }

  private var examinationLines: [String] {
    var lines: [String] = []
    if !cannotTellApart.isEmpty { lines.append("one answer, several ways to it:") }
    lines += cannotTellApart.map { "  \($0.answer): \(names($0.misconceptions))" }
    if !rightForOtherReasons.isEmpty {
      lines.append("the right answer may also come from: \(names(rightForOtherReasons))")
    }
    if let askNext { lines.append("ask next: \(askNext.prompt) (may tell apart \(names(askNext.separates)))") }
    return lines
  }
}

extension AnalyzedAnswer {
  fileprivate var line: String {
    let fits = consistentWith.isEmpty ? "" : "; consistent with \(names(consistentWith))"
    return "\(count.inColumn)  \(text.shortened(to: 80))  \(verdict)\(fits)"
  }

  private var verdict: String {
    switch isRight {
    case true?: "right"
    case false?: isOnlyNotSimplified ? "right, not simplified as asked" : "not right"
    case nil: "right or not: cannot tell"
    }
  }
}

extension NamedGroup {
  fileprivate var line: String {
    let shown = members.prefix(5).map { $0.shortened(to: 24) }.joined(separator: ", ")
    let more = members.count > 5 ? " and \(members.count - 5) more" : ""
    return "\(members.count.inColumn)  \(group.name.shortened(to: 80)): \(group.because.shortened(to: 160)) "
      + "(\(shown)\(more))"
  }
}

extension PromptDemand {
  fileprivate func line(hasPrompt: Bool) -> String {
    guard hasPrompt else { return "what it asks cannot be told without its words" }
    let words = because.map { "\($0.says)\($0.words.inQuotes)" }.joined(separator: "; ")
    guard let suggested else {
      return "the prompt's words do not tell whether it asks to reason or to reproduce"
        + (words.isEmpty ? "" : ": \(words)")
    }
    return "the prompt may ask to \(suggested.rawValue): \(words)"
  }
}

extension DemandOfWork {
  fileprivate func lines(of pieces: Int) -> [String] {
    guard silent < pieces else { return ["the words of the work do not tell what it shows"] }
    let counts = WorkDemand.allCases.filter { tally[$0] > 0 }.map { "\(tally[$0]) \($0.words)" }
    let silence = silent > 0 ? ", \(silent) cannot be told" : ""
    return ["by its words the work may show: \(counts.joined(separator: ", "))\(silence)"]
      + because.prefix(6).map { "  \($0.pieces.inColumn)  \($0.demand.words): \($0.says)\($0.words.inQuotes)" }
  }
}

extension String {
  /// ` "words"`, or nothing.
  fileprivate var inQuotes: String { isEmpty ? "" : " \"\(shortened(to: 60))\"" }
}

extension [String] {
  /// ` "so", "because"`, or nothing.
  fileprivate var inQuotes: String {
    isEmpty ? "" : " " + map { "\"\($0.shortened(to: 40))\"" }.joined(separator: ", ")
  }
}

extension Int {
  /// Right-aligned in four columns.
  fileprivate var inColumn: String {
    let digits = String(self)
    return String(repeating: " ", count: Swift.max(0, 4 - digits.count)) + digits
  }
}

/// `Gap thinking, Adds across`.
private func names(_ misconceptions: [Misconception]) -> String {
  misconceptions.map(\.name).joined(separator: ", ")
}
