import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// Draws the board that the scene means, and in words why there is no list where nothing split.
  func drawSplits(_ splits: SplitsScene, on page: inout Page, now: Moment) {
    let layout = page.layout
    page.head(record, screen: "SPLITS", now: now)
    let pieces = splitPieces(splits)
    let scale = markedPiece(splits)?.ballot.scale ?? .work
    drawSplitsHeading(splits, pieces, on: &page)
    if !pieces.isEmpty { drawLegend(scale, on: &page) }
    if let figures = splits.figures {
      drawFigures(figures, on: &page)
    } else if pieces.isEmpty {
      drawNoSplits(splits, on: &page)
    } else {
      drawSplitsBody(splits, pieces, on: &page)
    }
    if layout.isLarge { drawDefinitionsSide(on: &page) }
    if let message { page.say(message) }
    page.foot(splitsFooter(splits, pieces, layout))
  }

  private func splitsFooter(_ splits: SplitsScene, _ pieces: [SplitPiece], _ layout: Layout) -> [FooterEntry] {
    if splits.figures != nil { return [FooterEntry("i", "hide them")] + footer([.next], layout) }
    let agree = FooterEntry(markedPiece(splits)?.ballot.scale ?? .work == .work ? "r p x" : "r p", "we agree for now")
    guard board(of: splits) != nil else {
      return footer([.everyoneTags], layout) + [FooterEntry("Esc", "back")]
    }
    let accept: [Action] = ballots(of: splits).contains(where: \.isAgreed) ? [.yes] : []
    guard !pieces.isEmpty else { return footer(accept + [.figures], layout) + [FooterEntry("Esc", "back")] }
    guard !layout.isSmall else { return [agree] + footer(accept + [.next], layout) }
    let levels = canOpenLevels(splits) ? [FooterEntry("Enter", "levels")] : []
    return [agree] + levels + footer([.define, .write, .next], layout)
  }

  /// How many we differed on and how many to talk about, in a sentence.
  private func drawSplitsHeading(_ splits: SplitsScene, _ pieces: [SplitPiece], on page: inout Page) {
    let layout = page.layout
    let all = ballots(of: splits)
    let talk = min(pieces.count, record.meeting?.agenda.splitsToTalkAbout ?? 3)
    let words: Line
    switch board(of: splits) {
    case nil: words = "Nobody has voted yet."
    case .earlier: words = "Left open before: \(pieces.count). We may settle them now."
    case .tasks where !all.contains(where: \.canBeCompared), .work where !all.contains(where: \.canBeCompared):
      words = .nothingToCompare
    case .tasks where pieces.isEmpty: words = "We sorted \(all.count(where: \.isAgreed)) alike."
    case .tasks: words = "We sorted \(pieces.count) differently. \(talk.asFirstWord) to talk about."
    case .work where pieces.isEmpty: words = "We all chose the same on \(all.count(where: \.isAgreed))."
    case .work: words = "We differed on \(pieces.count). \(talk.asFirstWord) to talk about."
    }
    let end = page.put(words, row: 3, column: layout.left, role: .heading)
    guard !layout.isSmall else { return }
    let right: Line
    switch board(of: splits) {
    case .work(let id):
      right =
        record.index(of: id).map { index in
          let asked = asked(record.tasks[index])
          return record.tasks.count > 1 ? "task \(index + 1)  " + asked : asked
        } ?? ""
    case .tasks, .earlier, nil: right = ""
    }
    let boards = splitBoards
    let which: Line =
      boards.count > 1
      ? "\((boards.firstIndex { $0 == board(of: splits) } ?? 0) + 1) of \(boards.count)  " : ""
    if end + which.width + right.width < layout.edge { page.putRight(which + right, row: 3) }
  }

  private func drawLegend(_ scale: BallotScale, on page: inout Page) {
    let layout = page.layout
    var line: Line = ""
    for (index, choice) in scale.choices.enumerated() {
      let word = Line("\(choice.mark) \(choice.shortWords)", choice.role)
      line = index == 0 ? word : line + "  " + word
    }
    if scale == .work { line = line + ": \(WorkDemand.noEvidenceMeans)" }
    page.put(
      line.fitted(to: layout.edge - layout.left + 1), row: 4, column: layout.isSmall ? layout.left : layout.value)
  }

  private func drawNoSplits(_ splits: SplitsScene, on page: inout Page) {
    let layout = page.layout
    guard board(of: splits) != nil else {
      page.put("Press t: everyone tags, blind. What we differ on", row: 6, column: layout.value, role: .words)
      page.put("then stands here, most divided first.", row: 7, column: layout.value, role: .words)
      return
    }
    page.put("There is nothing to settle.", row: 6, column: layout.value, role: .words)
    if let line = unanimousLine(splits, isSmall: layout.isSmall) { page.put(line, row: 8, column: layout.value) }
  }

  /// The list, and below it what belongs to the marked piece.
  private func drawSplitsBody(_ splits: SplitsScene, _ pieces: [SplitPiece], on page: inout Page) {
    let layout = page.layout
    let marked = max(0, min(splits.marked, pieces.count - 1))
    let detail = SplitDetail(pieces[marked], self, layout)
    let unanimous = unanimousLine(splits, isSmall: layout.isSmall)
    let last = layout.message - 1
    let first = 6
    // The list gives way to what is said of the marked piece, down to four rows.
    let parting = detail.beginsWithFrontier ? 0 : 1
    let below = detail.rows.count + parting + (unanimous == nil ? 0 : layout.isSmall ? 1 : 2)
    let room = max(4, min(last - below - first + 1, pieces.count + 1))
    let used = drawSplitsList(pieces, marked: marked, on: &page, row: first, room: room)
    let gap = layout.isLarge && first + used + 2 + detail.rows.count + 2 <= last ? 2 : parting
    drawDetail(detail, on: &page, row: first + used + gap, through: last - (unanimous == nil ? 0 : 1))
    if let unanimous { page.put(unanimous.fitted(to: layout.edge - layout.value + 1), row: last, column: layout.value) }
  }

  /// Draws the rows of marks and says how many rows it took; a blank row parts those to talk about from the rest.
  private func drawSplitsList(
    _ pieces: [SplitPiece], marked: Int, on page: inout Page, row first: Int, room: Int
  ) -> Int {
    let layout = page.layout
    let talk = record.meeting?.agenda.splitsToTalkAbout ?? 3
    let hasGap = !layout.isSmall && pieces.count > talk && pieces.count + 1 <= room
    let window = ListWindow(count: pieces.count, marked: marked, room: hasGap ? pieces.count : room)
    let columns = SplitColumns(pieces, layout)
    var row = first
    if window.above > 0 {
      page.put("\(window.above) more above", row: row, column: layout.value, role: .hint)
      row += 1
    }
    for index in window.shown {
      if hasGap, index == talk { row += 1 }
      draw(pieces[index], columns, isMarked: index == marked, on: &page, row: row)
      row += 1
    }
    if window.below > 0 {
      page.put("\(window.below) more below", row: row, column: layout.value, role: .hint)
      row += 1
    }
    return row - first
  }

  private func draw(_ piece: SplitPiece, _ columns: SplitColumns, isMarked: Bool, on page: inout Page, row: Int) {
    let layout = page.layout
    page.put(Line(DisplayText(piece.name)), row: row, column: layout.left + 2, role: .value)
    page.put(piece.ballot.marks, row: row, column: layout.value)
    page.put(Line(piece.ballot.countWords), row: row, column: columns.counts)
    if let agreed = piece.ballot.agreed { page.putRight("\(.value, "✓ ")\(agreed.initial)", row: row) }
    let room = layout.edge - 6 - columns.words + 1
    if room > 4 { page.put(Line(words(of: piece).fitted(to: room)), row: row, column: columns.words) }
    guard isMarked else { return }
    page.put("▸", row: row, column: layout.left)
    page.mark(row: row)
  }

  /// The words that decide, else the first line; a task has its prompt.
  private func words(of piece: SplitPiece) -> DisplayText {
    guard piece.ballot.subject.sample != nil else { return DisplayText(piece.task.wording) }
    guard let row = piece.row else { return "" }
    if row.sample.isOnPaper { return row.decidingText ?? "on paper" }
    return row.decidingText ?? DisplayText.lines(of: row.sample.response ?? row.sample.answer ?? "").first ?? ""
  }

  /// `All 6 chose the same on 5: A F H J L.   y accepts them`; nil where there is no such piece.
  private func unanimousLine(_ splits: SplitsScene, isSmall: Bool) -> Line? {
    let pieces = ballots(of: splits).filter(\.isAgreed).compactMap(piece)
    guard !pieces.isEmpty else { return nil }
    let voters = Set(pieces.map(\.ballot.votes.count))
    let who: DisplayText = voters.count == 1 ? "All \(voters.first ?? 0)" : "All who voted"
    let names = pieces.map { DisplayText($0.name) }.prefix(14).joined(separator: " ")
    let more: DisplayText = pieces.count > 14 ? " …" : ""
    let isDone = pieces.allSatisfy { $0.ballot.agreed != nil }
    let end: Line = isDone ? "   \(.value, "✓")" : isSmall ? "" : "   \(.key, "y") accepts them"
    let line: Line = "\(who) chose the same on \(pieces.count): \(names)\(more)."
    return line + end
  }

  /// What the team calls things, latest first, in the side column of the large form.
  private func drawDefinitionsSide(on page: inout Page) {
    guard let side = page.layout.side else { return }
    page.put("WE CALL THIS", row: 5, column: side.lowerBound, role: .heading)
    var row = 7
    for definition in record.definitions.reversed() {
      let lines = DisplayText("because \(definition.because)").wrapped(at: side.count)
      guard row + lines.count + 1 < page.layout.message - 1 else { return }
      page.put(definition.called.inCapitals, row: row, column: side.lowerBound)
      for (index, line) in lines.enumerated() { page.put(Line(line), row: row + 1 + index, column: side.lowerBound) }
      row += lines.count + 2
    }
    if record.definitions.isEmpty { page.put("nothing yet; w writes it", row: 7, column: side.lowerBound, role: .hint) }
  }

  /// How far we agreed: the counts, the pieces that split, one coefficient, in these sentences and no others.
  private func drawFigures(_ sentences: [String], on page: inout Page) {
    let layout = page.layout
    var row = 6
    for sentence in sentences {
      for line in DisplayText(sentence).wrapped(at: layout.edge - layout.value + 1) where row < layout.message {
        page.put(Line(line), row: row, column: layout.value)
        row += 1
      }
      if !layout.isSmall { row += 1 }
    }
  }
}

/// Where the counts and the words of a list of splits begin: behind the longest row of marks.
struct SplitColumns {
  let counts: Int
  let words: Int

  init(_ pieces: [SplitPiece], _ layout: Layout) {
    let gap = layout.isSmall ? 3 : 4
    let marks = pieces.map(\.ballot.marks.width).max() ?? 0
    counts = layout.value + max(11, marks) + gap
    let widest = pieces.map(\.ballot.countWords.width).max() ?? 0
    words = counts + max(9, widest) + (layout.isSmall ? 2 : 4)
  }
}
