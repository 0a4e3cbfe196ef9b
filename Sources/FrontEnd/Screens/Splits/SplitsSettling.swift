import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// What we agree to call the marked piece for now: the room's tag.
  ///
  /// The votes and the cases stay as they are.
  mutating func agree(_ demand: WorkDemand, _ splits: SplitsScene) -> [Effect] {
    guard let piece = markedPiece(splits) else {
      message = "We differed on nothing here."
      return []
    }
    guard piece.ballot.scale == .work || demand != .noEvidence else {
      let choice: Line = "A task asks for one or the other: \(.key, "r") or \(.key, "p")"
      message = Message(canOpenLevels(splits) ? choice + "; \(.key, "Enter") the levels" : choice)
      return []
    }
    return agree(BallotChoice(demand), on: piece)
  }

  /// Keeps what we agree on for one piece.
  mutating func agree(_ choice: BallotChoice, on piece: SplitPiece) -> [Effect] {
    let edits = settling(piece, as: choice)
    message = agreedLine(piece, choice)
    return commit(.agreeForNow, edits)
  }

  /// Takes what all chose, on every piece of the board where all chose the same.
  mutating func acceptAll(_ splits: SplitsScene) -> [Effect] {
    let unanimous = ballots(of: splits).filter(\.isAgreed)
    let open = unanimous.filter { $0.agreed == nil }.compactMap(piece)
    guard !open.isEmpty else {
      message = unanimous.isEmpty ? "There is no piece on which all chose the same." : "They are accepted already."
      return []
    }
    let edits = open.flatMap { piece in piece.ballot.votes.first.map { settling(piece, as: $0) } ?? [] }
    let letters = open.map { DisplayText($0.name) }.prefix(12).joined(separator: " ")
    let more: DisplayText = open.count > 12 ? " …" : ""
    message = "Accepted: \(letters)\(more).   \(.key, "u") take it back"
    return commit(.acceptAll, edits)
  }

  /// The edits that settle a piece: the vote's outcome, and the room's tag or what the task asks.
  private func settling(_ piece: SplitPiece, as choice: BallotChoice) -> [Edit] {
    guard let meeting = record.meeting else { return [] }
    var edits: [Edit] = []
    var ballot = piece.ballot
    ballot.agreed = choice
    if ballot != piece.ballot {
      edits.append(.ballot(meeting: meeting.id, Replacement(before: piece.ballot, after: ballot)))
    }
    if let row = piece.row, let demand = choice.work, row.tag.demand != demand {
      var tag = row.tag
      (tag.demand, tag.inDoubt) = (demand, false)
      edits.append(
        .tag(
          meeting: meeting.id, sample: row.reference,
          Replacement(before: row.tag.isEmpty ? nil : row.tag, after: tag)))
    } else if piece.ballot.subject.sample == nil {
      var task = piece.task
      task.written = choice.level.map(TaskDemand.level) ?? choice.band.map { settled(task.written, in: $0) }
      if task != piece.task { edits.append(.task(Replacement(before: piece.task, after: task))) }
    }
    return edits
  }

  /// A level that the room had found in the band stays.
  private func settled(_ written: TaskDemand?, in band: DemandBand) -> TaskDemand {
    written.flatMap { $0.band == band ? $0 : nil } ?? .band(band)
  }

  /// What we agreed on for now, and whose case stays in the record.
  private func agreedLine(_ piece: SplitPiece, _ choice: BallotChoice) -> Message {
    let others = piece.ballot.sides.filter { !$0.isCalled(choice) }
    let name: Line = piece.ballot.subject.sample == nil ? "task \(piece.name)" : "\(piece.name)"
    let head: Line = "For now \(name) is \(choice.marked)."
    guard !others.isEmpty else { return Message(head) }
    let argued = others.filter { piece.ballot.cases[$0] != nil }
    guard argued.isEmpty else {
      let cases: Line = argued.count == 1 ? " The case for " : " The cases for "
      return Message(head + cases + marks(argued) + (argued.count == 1 ? " stays" : " stay") + " in the record.")
    }
    let count = others.reduce(0) { $0 + piece.ballot.count(of: $1) }
    return Message(head + " The \(count) for " + marks(others) + (count == 1 ? " stays" : " stay") + " in the record.")
  }

  /// The marks of one or more sides: `○ and ◌`.
  private func marks(_ sides: [BallotChoice]) -> Line {
    sides.dropFirst().reduce(sides[0].markLine) { $0 + " and " + $1.markLine }
  }

  /// Opens the case for the first side, then for the others; anybody may argue any of them.
  mutating func openCase(_ splits: SplitsScene) -> [Effect] {
    guard let piece = markedPiece(splits), let side = piece.ballot.sides.first else {
      message = "We differed on nothing here."
      return []
    }
    return openCase(of: piece.ballot, side)
  }

  private mutating func openCase(of ballot: Ballot, _ side: BallotChoice) -> [Effect] {
    lay(.field(Field(.sideCase(ballot.id, side), text: ballot.cases[side] ?? "")))
  }

  /// A vote by its number, of this meeting or left open by an earlier one.
  func ballot(_ id: Ballot.ID) -> Ballot? {
    for task in record.tasks {
      if let ballot = task.ballots.first(where: { $0.id == id }) { return ballot }
    }
    return record.past.openSplits.first { $0.ballot.id == id }?.ballot
  }

  /// Keeps the case for one side and asks for the next.
  mutating func keepCase(_ text: String, for side: BallotChoice, of id: Ballot.ID) -> [Effect] {
    guard let meeting = record.meeting, let before = ballot(id) else { return [] }
    var after = before
    after.cases[side] = text.isEmpty ? nil : text
    let effects =
      before == after
      ? [] : commit(.sideCase, [.ballot(meeting: meeting.id, Replacement(before: before, after: after))])
    let sides = after.sides
    guard let index = sides.firstIndex(of: side), index + 1 < sides.count else { return effects }
    return effects + openCase(of: after, sides[index + 1])
  }

  /// Makes a definition of what we agreed: with one key where the case for it is written, else by typing the reason.
  mutating func define(_ splits: SplitsScene) -> [Effect] {
    guard let piece = markedPiece(splits) else {
      message = "We differed on nothing here."
      return []
    }
    guard let called = piece.ballot.agreed else {
      message = "First what we call it, for now: \(.key, "r"), \(.key, "p") or \(.key, "x")"
      return []
    }
    let known = definition(of: piece)
    if known == nil, let reason = piece.ballot.cases[called] {
      return keepDefinition(reason, of: piece.ballot.id)
    }
    return lay(.field(Field(.definition(piece.ballot.id), text: known?.because ?? "")))
  }

  /// What we called the marked piece; nil until it is written.
  func definition(of piece: SplitPiece) -> Definition? {
    record.definitions.last {
      $0.task == piece.task.id && $0.sample == piece.ballot.subject.sample?.id && $0.called == piece.ballot.agreed
    }
  }

  /// Keeps the reason why we call a piece what we agreed on; an empty one takes the definition away.
  mutating func keepDefinition(_ because: String, of id: Ballot.ID) -> [Effect] {
    guard let meeting = record.meeting, let ballot = ballot(id), let piece = piece(of: ballot),
      let called = ballot.agreed
    else { return [] }
    let before = definition(of: piece)
    guard before?.because != because, before != nil || !because.isEmpty else { return [] }
    var after = before
    after?.because = because
    if before == nil {
      after = Definition(
        id: Definition.ID(record.newNumber()), meeting: meeting.id, task: piece.task.id,
        sample: ballot.subject.sample?.id, letter: ballot.subject.sample?.letter ?? "", called: called,
        against: ballot.counts.filter { !$0.choice.isCalled(called) && $0.count > 0 }.max { $0.count < $1.count }?
          .choice,
        hardCase: hardCase(of: piece)?.rawValue, because: because)
    }
    if because.isEmpty { after = nil }
    message =
      after == nil
      ? "The sentence is gone.   \(.key, "u") take it back"
      : "We call it so from now on.   \(.key, "w") other words   \(.key, "u") take it back"
    return commit(.define, [.definition(Replacement(before: before, after: after))])
  }

  /// The hard case that a piece may be, between the two sides most of us took; nil of a task, and of paper.
  func hardCase(of piece: SplitPiece) -> HardCase? {
    guard let row = piece.row, !row.sample.isOnPaper, let sides = piece.ballot.mainSides,
      let one = sides.0.work, let other = sides.1.work
    else { return nil }
    return HardCase.fitting(row.sample, of: piece.task, justTaught: piece.justTaught, between: one, and: other)
  }

  /// Whether the marked vote is on a task of this meeting, of which the level can be settled too.
  func canOpenLevels(_ splits: SplitsScene) -> Bool {
    guard let piece = markedPiece(splits), piece.ballot.scale != .work else { return false }
    return record.index(of: piece.task.id) != nil
  }

  /// Opens the four levels on the marked task, to settle which one.
  mutating func openSplitLevels(_ splits: SplitsScene) -> [Effect] {
    guard let piece = markedPiece(splits), let index = record.index(of: piece.task.id) else { return [] }
    looking.task = index
    return openLevels()
  }
}
