import Meetings
import TaskAnalysis

extension TaskSummary {
  /// `Task 2: ● reason`.
  var demandHead: Phrase {
    guard let band = asked.band else { return "Task \(number): not said" }
    return "Task \(number): \(band.workDemand)"
  }

  /// What it asked, and whatever has to be known about it, in one item of a list.
  var askedPhrase: Phrase {
    var sentences: [Phrase] = ["\(strong: "Task \(number)")\(askedWords(asked)): \(quoted(wording))"]
    sentences += setUpSentences(asked)
    if shown.total == 0 { sentences.append("No paper is tagged yet.") }
    if untagged > 0, shown.total > 0 { sentences.append("\(untagged.inPapers) without a tag.") }
    if unsorted > 0 { sentences.append("\(unsorted.inPapers) of the pile not sorted.") }
    return sentences.joined(separator: " ")
  }

  /// The letters by what they show: `Papers of task 2: ● reason A C D · ○ reproduce B E`; empty without letters.
  var papersPhrase: Phrase {
    let order: [WorkDemand?] = WorkDemand.allCases + [nil]
    var parts: [Phrase] = order.compactMap { demand in
      let letters = samples.filter { $0.demand == demand }.map(\.letter)
      guard !letters.isEmpty else { return nil }
      return demand.map { "\($0) \(listed(letters))" } ?? "no tag \(listed(letters))"
    }
    guard !parts.isEmpty else { return Phrase() }
    for (words, place) in [("none seen", SampleSummary.Place.noneSeen), ("not looked at", .notLookedAt)] {
      let letters = samples.filter { $0.place == place }.map(\.letter)
      if !letters.isEmpty, !misconceptions.isEmpty { parts.append("\(words) \(listed(letters))") }
    }
    let doubtful = samples.filter(\.inDoubt).map(\.letter)
    if !doubtful.isEmpty { parts.append("in doubt \(listed(doubtful))") }
    return "Papers of task \(number): \(parts.joined(separator: " · "))"
  }

  /// How far the room agreed, in sentences; empty when nobody voted.
  var agreementPhrase: Phrase {
    guard let agreement else { return Phrase() }
    let split: Phrase = agreement.split.isEmpty ? "" : "We differed on \(listed(agreement.split))."
    return [
      "Task \(number): everyone who tagged chose the same on \(agreement.unanimous) of \(agreement.pieces.inPapers).",
      split, alphaPhrase(alpha: agreement.alpha, range: agreement.range),
    ].joined(separator: " ")
  }

  /// What changed between the page and the work, in our words; empty where nothing was marked.
  var onTheWayPhrase: Phrase {
    guard !onTheWay.isEmpty else { return Phrase() }
    let parts: [Phrase] = DemandFactor.Direction.allCases.compactMap { direction in
      let said = onTheWay.filter { $0.direction == direction }.map { Phrase($0.says) }
      guard !said.isEmpty else { return nil }
      let head: Phrase = direction == .fall ? "made it ask less" : "kept it up"
      return "\(head): \(said.joined(separator: "; "))"
    }
    return "What changed task \(number) on the way, as we see it: \(parts.joined(separator: " · "))."
  }

  /// The groups of the task, each with words, a question and a move.
  var thinkingBlocks: [Document.Block] {
    let heading = Document.Block.subheading("Task \(number): \(wording)")
    guard !misconceptions.isEmpty else {
      return shown.total + open == 0 && noneSeen == 0
        ? [] : [heading, .paragraph("\(restSentence("No way of thinking was named."))")]
    }
    let most = misconceptions.map(\.count).max() ?? 0
    let table = Table(
      caption: "What the work is consistent with, not what a student knows",
      columns: ["thinking", "papers", "in their words", "to see it, ask", "try next"].map {
        Table.Column(heading: Phrase($0))
      },
      rows: misconceptions.map { $0.cells(most: most) })
    return [heading, .table(table), .paragraph("\(restSentence(nil))")].filter { $0 != .paragraph("") }
  }

  private func restSentence(_ first: String?) -> String {
    var sentences = first.map { [$0] } ?? []
    if noneSeen > 0 { sentences.append("No misconception seen in \(noneSeen.inPapers).") }
    // Where nobody looked at any paper, that no thinking was named says enough.
    if notLookedAt > 0, first == nil || noneSeen > 0 { sentences.append("\(notLookedAt.inPapers) not looked at.") }
    return sentences.joined(separator: " ")
  }
}

extension MisconceptionSummary {
  /// The row of the group; `most` is the size of the largest one.
  fileprivate func cells(most: Int) -> [Table.Cell] {
    let origin = anticipated ? "anticipated" : "new"
    let without = letters.isEmpty || papers == 0 ? "" : " and \(papers) without letters"
    let size: Phrase = "\(strong: String(count)) \(listed(letters))\(without)"
    let saying: Phrase =
      exemplar.map { exemplar in
        exemplar.letter.map { "\(quote: exemplar.words) (\($0))" } ?? "\(quote: exemplar.words)"
      } ?? "no words yet"
    return [
      Table.Cell(words: "\(strong: name), \(origin)"),
      Table.Cell(words: size, picture: .bar(part: count, of: most, label: count.inPapers)),
      Table.Cell(words: saying), Table.Cell(words: probe.isEmpty ? "no question yet" : "\(quote: probe)"),
      Table.Cell(words: next.phrase),
    ]
  }
}

extension NextMove? {
  /// The move with its lesson, or what is missing; what is only suggested says maybe.
  var phrase: Phrase {
    switch self {
    case .planned(let text, let lesson?): "\(text) · lesson \(lesson)"
    case .planned(let text, nil): "\(text) · no lesson yet"
    case .suggested(let text): "maybe: \(text)"
    case nil: "no move yet"
    }
  }
}

extension Array {
  /// Tasks that asked for a reason first, then those that asked to reproduce, then those nobody has said it of.
  func inDemandOrder(_ asked: (Element) -> AskedSummary) -> [Element] {
    [DemandBand.reason, .reproduce, nil].flatMap { band in filter { asked($0).band == band } }
  }
}

/// What follows a task's number, before the colon: ` asked to ● reason (procedures with connections)`.
func askedWords(_ asked: AskedSummary) -> Phrase {
  guard let written = asked.written else { return ", of which we have not said what it asks" }
  let level = written.level.map { " (\($0.words))" } ?? ""
  return " asked to \(written.band.workDemand)\(level)"
}

/// The words of a task, quoted, and a full stop behind them where they have no end of their own.
func quoted(_ wording: String) -> Phrase {
  let hasEnd = wording.last { !$0.isWhitespace }.map { ".?!…:".contains($0) } ?? false
  return hasEnd ? "\(quote: wording)" : "\(quote: wording)."
}

/// How the task was set up in classes, where somebody said so.
func setUpSentences(_ asked: AskedSummary) -> [Phrase] {
  asked.sections.flatMap { section -> [Phrase] in
    let place = section.section.isEmpty || asked.sections.count == 1 ? "" : " in class \(section.section)"
    var sentences: [Phrase] = []
    switch section.setUp {
    case .level(let level): sentences.append("Set up as \(level.words)\(place).")
    case .differedByClass: sentences.append("Set up differently from class to class.")
    case nil: break
    }
    if section.justTaught == true { sentences.append("The method had just been taught\(place).") }
    return sentences
  }
}

/// Alpha in a sentence, or that it is not defined.
func alphaPhrase(alpha: Double?, range: ClosedRange<Double>?) -> Phrase {
  guard let alpha else { return "Alpha is not defined here." }
  let reach = range.map { ", plausible range \($0.lowerBound.twoDecimals) to \($0.upperBound.twoDecimals)" } ?? ""
  return "Beyond luck: alpha \(alpha.twoDecimals)\(reach)."
}

/// Letters in a row, as many as a reader can take in: `A C D`, and behind 60 of them how many more.
func listed(_ letters: [String]) -> String {
  let rest = letters.count - 60
  return letters.prefix(60).joined(separator: " ") + (rest > 0 ? " and \(rest) more" : "")
}
