import Meetings
import TaskAnalysis

/// What is known of the work that suggestions are about, kept from key to key: the words are read once.
struct GroupLearning: Hashable, Sendable {
  private let prompt: String
  private let key: String
  private let samples: [WorkSample]
  private let references: [SampleReference]
  private let work: GroupingTask
  private let learner: GroupLearner
  /// Where the samples lay when something was last suggested, by place.
  private(set) var labels: [Int: LearnedGroup] = [:]

  /// Reads the work of a task that is in memory and not on paper.
  /// - Complexity: O(*n*) in the length of the responses.
  init(_ task: TaskRecord) {
    let rows = task.rowsToGroup
    prompt = task.task.prompt
    key = task.task.key
    samples = rows.map(\.sample)
    references = rows.map(\.reference)
    work = GroupingTask(
      prompt: task.task.prompt, key: task.task.key.isEmpty ? nil : task.task.key,
      reading: rows.map { row in
        PieceToGroup(id: row.sample.letter, response: row.sample.response ?? "", answer: row.sample.answer)
      })
    learner = GroupLearner(work)
  }

  /// Whether the work is still the same, wherever it lies.
  func isAbout(_ task: TaskRecord) -> Bool {
    prompt == task.task.prompt && key == task.task.key
      && task.rowsToGroup.lazy.map(\.sample).elementsEqual(samples)
  }

  /// What may belong together: learnt from the groups there are, and beside them wrong answers that are the same; from
  /// answers, rules and words where nothing is grouped.
  mutating func batches(_ task: TaskRecord) -> [GroupSuggestionBatch] {
    labels = task.labels
    guard task.hasGroupedWork else {
      let free = samples.indices.filter { labels[$0] == nil }
      return cold(task, free, free.map { work.pieces[$0] })
    }
    let learnt = learnt(task)
    return learnt + sameWrongAnswers(task, leavingOut: Set(learnt.flatMap(\.samples)))
  }

  private func learnt(_ task: TaskRecord) -> [GroupSuggestionBatch] {
    var batches: [GroupSuggestionBatch] = []
    for suggestion in learner.suggestions(labels: labels) where suggestion.isShown {
      guard let target = target(suggestion.group, in: task), isPlausible(target, for: suggestion.piece) else {
        continue
      }
      let sample = references[suggestion.piece]
      let like = suggestion.like.map { references[$0] }
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

  private func target(_ group: LearnedGroup, in task: TaskRecord) -> GroupSuggestionBatch.Target? {
    switch group {
    case .noneSeen: .noneSeen
    case .named(let number): task.groups.first { "\($0.group.id.number)" == number }.map { .group($0.group.id) }
    }
  }

  /// Nothing is seen in a right answer, or in one like those that were called so; a wrong one always shows something.
  private func isPlausible(_ target: GroupSuggestionBatch.Target, for piece: Int) -> Bool {
    guard target == .noneSeen else { return true }
    return switch work.pieces[piece].isRight {
    case true?: true
    case false?: false
    case nil: labels.values.contains(.noneSeen)
    }
  }

  /// What resembles no group may still be one of its own.
  ///
  /// By answers alone: this runs after every key.
  private func sameWrongAnswers(_ task: TaskRecord, leavingOut taken: Set<SampleReference>) -> [GroupSuggestionBatch] {
    let free = samples.indices.filter {
      labels[$0] == nil && work.pieces[$0].isRight == false && !taken.contains(references[$0])
    }
    return cold(task, free, free.map { work.pieces[$0].withoutWords })
  }

  private func cold(_ task: TaskRecord, _ free: [Int], _ pieces: [PieceToGroup]) -> [GroupSuggestionBatch] {
    let groups = ColdSuggestion.groups(of: GroupingTask(prompt: work.prompt, pieces: pieces))
    return groups.map { group in
      let bank = group.consistentWith.count == 1 ? group.consistentWith.first : nil
      let known = bank.flatMap { bank in task.groups.first { $0.group.bank == bank } }
      return GroupSuggestionBatch(
        target: known.map { .group($0.group.id) } ?? .new(name: group.name, bank: bank),
        samples: group.members.map { references[free[$0]] }, because: group.because, like: nil)
    }
  }

  /// The learner and the pieces follow from the rest.
  static func == (one: GroupLearning, other: GroupLearning) -> Bool {
    one.labels == other.labels && one.prompt == other.prompt && one.key == other.key && one.samples == other.samples
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(labels)
    hasher.combine(prompt)
    hasher.combine(key)
    hasher.combine(samples)
  }
}

extension TaskRecord {
  /// The samples in memory whose words can be compared.
  fileprivate var rowsToGroup: [SampleRow] { shelf.rows.filter { !$0.sample.isOnPaper } }

  /// Where they lie, by place.
  var labels: [Int: LearnedGroup] {
    var labels: [Int: LearnedGroup] = [:]
    for (index, row) in rowsToGroup.enumerated() {
      switch row.place {
      case .group(let id): labels[index] = .named("\(id.number)")
      case .noneSeen: labels[index] = .noneSeen
      case nil: break
      }
    }
    return labels
  }
}

extension State {
  /// Suggests anew where a key moved work or brought other work in; nothing while no suggestions are shown.
  mutating func learnFromGroups() {
    guard case .groups(var groups) = scene, groups.suggestions != nil, let task else { return }
    var learning = groups.learning.flatMap { $0.isAbout(task) ? $0 : nil } ?? GroupLearning(task)
    guard learning != groups.learning || learning.labels != task.labels else { return }
    groups.suggestions = learning.batches(task)
    groups.learning = learning
    scene = .groups(groups)
  }
}

extension PieceToGroup {
  /// The piece with its answer alone.
  fileprivate var withoutWords: PieceToGroup {
    PieceToGroup(
      id: id, response: "", answer: answer, canonicalAnswer: canonicalAnswer, isRight: isRight,
      consistentWith: consistentWith)
  }
}
