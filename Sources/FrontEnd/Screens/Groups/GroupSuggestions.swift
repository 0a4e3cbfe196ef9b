import Meetings
import SafeText
import Screen
import TaskAnalysis

/// Samples that may belong somewhere for one and the same reason.
struct GroupSuggestionBatch: Hashable, Sendable {
  /// Where its samples may belong.
  enum Target: Hashable, Sendable {
    case group(MisconceptionGroup.ID)
    case noneSeen
    /// A group that nobody has made yet, with the entry of the bank that it may be.
    case new(name: String, bank: Misconception.ID?)
  }

  /// Where they may belong.
  let target: Target
  /// The samples it is about, which may meanwhile lie somewhere; see ``State/openBatches(_:)``.
  var samples: [SampleReference]
  /// What made it: `says "one"`.
  let because: String
  /// A sample of the group that shows the same.
  var like: SampleReference?

  /// Whether taking it makes a group.
  var isNew: Bool {
    if case .new = target { true } else { false }
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

  /// Shows suggestions, or hides them; where nothing is grouped yet, hiding goes back to the answers.
  mutating func toggleSuggestions(_ groups: GroupsScene) -> [Effect] {
    guard let task else { return [] }
    var groups = groups
    let isBeforeGroups = !task.hasGroupedWork && AnswerBoard(task) != nil
    if groups.suggestions != nil || isBeforeGroups && board(groups).answers == nil {
      groups.suggestions = nil
      if isBeforeGroups { groups.showsAnswers = nil }
    } else {
      var learning = groups.learning.flatMap { $0.isAbout(task) ? $0 : nil } ?? GroupLearning(task)
      let suggested = learning.batches(task)
      groups.learning = learning
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
