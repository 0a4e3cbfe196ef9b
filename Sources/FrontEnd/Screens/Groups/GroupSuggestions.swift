import Meetings
import SafeText
import Screen
import TaskAnalysis

/// Samples that may belong somewhere for one and the same reason.
struct GroupSuggestionBatch: Hashable, Sendable {
  enum Target: Hashable, Sendable {
    case group(MisconceptionGroup.ID)
    case noneSeen
    /// A group that nobody has made yet, with the entry of the bank that it may be.
    case new(name: String, bank: Misconception.ID?)
  }

  let target: Target
  var samples: [SampleReference]
  /// What made it: `says "one"`.
  let because: String
  /// A sample of the group that shows the same.
  var like: SampleReference?

  var isNew: Bool {
    if case .new = target { true } else { false }
  }
}

extension TaskRecord {
  /// What may belong together, of the samples in memory: learnt from the groups there are, else from equal answers and
  /// words.
  /// - Complexity: O(*n*) in the length of the responses in memory.
  var suggestedBatches: [GroupSuggestionBatch] {
    let rows = shelf.rows.filter { !$0.sample.isOnPaper }
    return hasGroupedWork ? learntBatches(rows) : coldBatches(rows)
  }

  private func learntBatches(_ rows: [SampleRow]) -> [GroupSuggestionBatch] {
    var labels: [Int: LearnedGroup] = [:]
    for (index, row) in rows.enumerated() {
      switch row.place {
      case .group(let id): labels[index] = .named("\(id.number)")
      case .noneSeen: labels[index] = .noneSeen
      case nil: break
      }
    }
    let suggestions = GroupLearner(groupingTask(rows)).suggestions(labels: labels).filter(\.isShown)
    var batches: [GroupSuggestionBatch] = []
    for suggestion in suggestions {
      guard let target = target(suggestion.group) else { continue }
      let sample = rows[suggestion.piece].reference
      let like = suggestion.like.map { rows[$0].reference }
      let because = GroupEvidence(suggestion.because).inShort
      if let known = batches.firstIndex(where: { $0.target == target && $0.because == because }) {
        batches[known].samples.append(sample)
        batches[known].like = batches[known].like ?? like
      } else {
        batches.append(GroupSuggestionBatch(target: target, samples: [sample], because: because, like: like))
      }
    }
    return batches
  }

  private func target(_ group: LearnedGroup) -> GroupSuggestionBatch.Target? {
    switch group {
    case .noneSeen: .noneSeen
    case .named(let number): groups.first { "\($0.group.id.number)" == number }.map { .group($0.group.id) }
    }
  }

  private func coldBatches(_ rows: [SampleRow]) -> [GroupSuggestionBatch] {
    let free = rows.filter { $0.place == nil }
    return ColdSuggestion.groups(of: groupingTask(free)).map { group in
      let bank = group.consistentWith.count == 1 ? group.consistentWith.first : nil
      let known = bank.flatMap { bank in groups.first { $0.group.bank == bank } }
      return GroupSuggestionBatch(
        target: known.map { .group($0.group.id) } ?? .new(name: group.name, bank: bank),
        samples: group.members.map { free[$0].reference }, because: group.because, like: nil)
    }
  }

  private func groupingTask(_ rows: [SampleRow]) -> GroupingTask {
    GroupingTask(
      prompt: task.prompt, key: task.key,
      reading: rows.map { row in
        PieceToGroup(id: row.sample.letter, response: row.sample.response ?? "", answer: row.sample.answer)
      })
  }
}

extension State {
  /// The suggestions that still hold: their samples lie nowhere yet, and nobody has left them.
  func openBatches(_ groups: GroupsScene) -> [GroupSuggestionBatch] {
    (groups.suggestions ?? []).compactMap { batch in
      if case .group(let id) = batch.target, task?.group(id) == nil { return nil }
      var open = batch
      open.samples.removeAll { place(of: $0) != nil || groups.passed.contains($0.id) }
      return open.samples.isEmpty ? nil : open
    }
  }

  mutating func toggleSuggestions(_ groups: GroupsScene) -> [Effect] {
    guard let task else { return [] }
    var groups = groups
    let isBeforeGroups = !task.hasGroupedWork && AnswerBoard(task) != nil
    if groups.suggestions != nil || isBeforeGroups && board(groups).answers == nil {
      groups.suggestions = nil
      if isBeforeGroups { groups.showsAnswers = nil }
    } else {
      let suggested = task.suggestedBatches
      groups.showsAnswers = suggested.isEmpty ? groups.showsAnswers : false
      groups.suggestions = suggested.isEmpty ? nil : suggested
      groups.passed = []
      if suggested.isEmpty { message = "Nothing is alike enough to suggest." }
    }
    scene = .groups(groups)
    return keepGroupRows()
  }

  /// Takes the suggestion in the message row; before anything is grouped, makes a group of the marked answer.
  mutating func takeSuggested(_ groups: GroupsScene) -> [Effect] {
    if let answers = board(groups).answers, let row = markedRow(groups) { return groupAnswer(row, of: answers) }
    guard let batch = openBatches(groups).first, let task else {
      message = "There is no suggestion to take.   \(.key, "s") suggest"
      return []
    }
    var effects: [Effect] = []
    switch batch.target {
    case .group(let id): effects = commit(.place, placing(batch.samples, in: .group(id)))
    case .noneSeen: effects = commit(.place, placing(batch.samples, in: .noneSeen))
    case .new(let name, let bank):
      let entry = bank.flatMap { MisconceptionBank[id: $0] }
      let group =
        entry.map { MisconceptionGroup(id: newGroupID(), task: task.task.id, of: $0) }
        ?? MisconceptionGroup(id: newGroupID(), task: task.task.id, name: name)
      let edits = placing(batch.samples, in: .group(group.id))
      effects = commit(.newGroup, [.group(Replacement(before: nil, after: group))] + edits)
    }
    let verb: DisplayText = batch.samples.count == 1 ? "is" : "are"
    message = "\(lettersInWords(batch.samples)) \(verb) in \(name(of: batch.target)).   \(.key, "u") take it back"
    refreshSuggestions(after: batch)
    return effects + keepGroupRows()
  }

  /// Leaves the suggestion in the message row; the next one comes.
  mutating func passSuggestion(_ groups: GroupsScene) -> [Effect] {
    guard let batch = openBatches(groups).first else {
      message = "There is no suggestion to leave.   \(.key, "s") suggest"
      return []
    }
    var groups = groups
    groups.passed.formUnion(batch.samples.map(\.id))
    scene = .groups(groups)
    if openBatches(groups).isEmpty { message = "That was the last suggestion." }
    return []
  }

  /// Learns anew; the batch that was taken stays behind the others, to be there again once it is taken back.
  private mutating func refreshSuggestions(after batch: GroupSuggestionBatch) {
    guard case .groups(var groups) = scene, groups.suggestions != nil, let task else { return }
    groups.suggestions = task.suggestedBatches + [batch]
    scene = .groups(groups)
  }

  private func name(of target: GroupSuggestionBatch.Target) -> DisplayText {
    switch target {
    case .group(let id): DisplayText(groupRecord(id)?.group.name ?? "")
    case .noneSeen: "none seen"
    case .new(let name, let bank): DisplayText(bank.flatMap { MisconceptionBank[id: $0]?.name } ?? name)
    }
  }

  /// The message row while suggestions are shown: `maybe: E and H say "one", like B.   y yes   n next`.
  func suggestionHint(_ groups: GroupsScene) -> Message? {
    guard let batch = openBatches(groups).first else { return nil }
    return Message(hint(batch, gap: "   ", width: 76), short: hint(batch, gap: "  ", width: 58))
  }

  private func hint(_ batch: GroupSuggestionBatch, gap: DisplayText, width: Int) -> Line {
    let evidence = GroupEvidence(batch.because)
    let begin: DisplayText = "maybe: \(lettersInWords(batch.samples)) \(evidence.verb(isOne: batch.samples.count == 1))"
    let like: DisplayText = batch.like.map { ", like \($0.letter)" } ?? .empty
    let end: Line = "\(like).\(batch.isNew ? "  One group?" : "")\(gap)\(.key, "y") yes\(gap)\(.key, "n") next"
    // The keys are never cut: what made the suggestion gives way.
    return "\(begin)\(DisplayText(evidence.object).fitted(to: max(4, width - begin.width - end.width)))\(end)"
  }

  /// Letters that may belong to a row of the board: `maybe E H`.
  func ghosts(of subject: BoardRow.Subject, _ groups: GroupsScene) -> DisplayText {
    let samples = openBatches(groups).filter { batch in
      switch (batch.target, subject) {
      case (.group(let id), .group(let row)): id == row
      case (.noneSeen, .noneSeen): true
      default: false
      }
    }.flatMap(\.samples).sorted()
    return samples.isEmpty ? .empty : "maybe \(lettersInARow(samples, of: samples.count, width: 24))"
  }
}
