import Meetings
import SafeText
import Screen
import TaskAnalysis

/// A row a group: which row and which of its samples we look at, and what is suggested.
package struct GroupsScene: Hashable, Sendable {
  /// The first row where there is none, or where it is no longer there.
  var marked: BoardRow.Subject?
  /// Which of the row's samples, counted from 0; the last where there are fewer.
  var sample = 0
  /// Nil while no suggestions are shown.
  var suggestions: [GroupSuggestionBatch]?
  /// What the suggestions were made from; kept when they are hidden.
  var learning: GroupLearning?
  /// Samples whose suggestion was left in this visit.
  var passed: Set<WorkSample.ID> = []
  /// Whether the answers are shown before the groups; nil leaves it to the task.
  var showsAnswers: Bool?

  package init() {}

  init(marked: BoardRow.Subject) {
    self.marked = marked
  }
}

extension State {
  /// The board of the task on the wall: its groups, or its answers while nothing is grouped.
  func board(_ groups: GroupsScene) -> GroupsBoard {
    guard let task else { return GroupsBoard() }
    if groups.showsAnswers ?? !task.hasGroupedWork, let answers = AnswerBoard(task) {
      return GroupsBoard(answers)
    }
    return GroupsBoard(task)
  }

  /// The marked row; making the board is the work in it.
  func markedRow(_ groups: GroupsScene) -> BoardRow? {
    board(groups).row(groups)
  }

  /// The group of the marked row; nil on the other rows.
  func markedGroup(_ groups: GroupsScene) -> MisconceptionGroup.ID? {
    if case .group(let id) = markedRow(groups)?.subject { id } else { nil }
  }

  /// The sample of the marked row that is on the wall; nil where the row has no letters.
  func sampleOnTheWall(_ groups: GroupsScene) -> SampleReference? {
    markedRow(groups)?.sample(groups)
  }

  /// The sample on the wall: on Groups the one of the marked group, elsewhere the one of Tag.
  var rowOnTheWall: SampleRow? {
    guard case .groups(let groups) = scene else { return row }
    return sampleOnTheWall(groups).flatMap(row(of:))
  }

  /// Asks for the rows of Groups and of a group being finished that are not in memory.
  func keepGroupRows() -> [Effect] {
    var samples: [SampleReference] = []
    switch scene {
    case .groups(let groups):
      guard let row = markedRow(groups) else { return [] }
      samples = Array(row.samples.prefix(GroupsScene.wordsBesides))
      if let shown = row.sample(groups), !samples.contains(shown) { samples.append(shown) }
    case .finish(let finish):
      samples = Array(groupRecord(finish.group)?.members.first.prefix(GroupsScene.wordsBesides) ?? [])
    default: break
    }
    let missing = samples.filter { row(of: $0) == nil }.map(\.id)
    return missing.isEmpty ? [] : [.load(.rows(missing))]
  }

  /// A group of any of the meeting's tasks.
  func groupRecord(_ id: MisconceptionGroup.ID) -> GroupRecord? {
    record.tasks.lazy.compactMap { $0.group(id) }.first
  }

  /// Hands each key on to what it does to the marked row; arrows go without the record being changed.
  mutating func reduceGroups(_ groups: GroupsScene, _ action: Action, now: Moment) -> [Effect] {
    switch action {
    case .up: markRow(by: -1)
    case .down: markRow(by: 1)
    case .first, .pageUp: markRow(by: -GroupsScene.farAway)
    case .last, .pageDown: markRow(by: GroupsScene.farAway)
    case .left: markSample(by: -1)
    case .right: markSample(by: 1)
    case .misconception: openPicker()
    case .write: openWordsOfGroup(groups)
    case .reason: tagOnGroups(.reason)
    case .reproduce: tagOnGroups(.reproduce)
    case .noEvidence: tagOnGroups(.noEvidence)
    case .suggest: openPass == nil ? toggleSuggestions(groups) : sayAfterTags()
    case .yes: takeSuggested(groups)
    case .next: passSuggestion(groups)
    case .addPapers: openGroupPapers(groups)
    case .new: task.map { lay(.field(Field(.newGroup($0.task.id)))) } ?? []
    case .name: openGroupName(groups)
    case .merge: openMerging(groups)
    case .divide: divide(groups)
    case .open: openFinish(groups)
    case .back: leaveGroups(groups)
    default: []
    }
  }

  private mutating func markRow(by step: Int) -> [Effect] {
    guard case .groups(var groups) = scene else { return [] }
    let rows = board(groups).rows
    guard let last = rows.indices.last else { return [] }
    let here = rows.firstIndex { $0.subject == groups.marked } ?? 0
    let next = max(0, min(here + step, last))
    if next != here {
      groups.sample = 0
      looking.firstLine = 0
    }
    groups.marked = rows[next].subject
    scene = .groups(groups)
    return keepGroupRows()
  }

  private mutating func markSample(by step: Int) -> [Effect] {
    guard case .groups(var groups) = scene, let row = markedRow(groups), let last = row.samples.indices.last else {
      return []
    }
    groups.sample = max(0, min(min(groups.sample, last) + step, last))
    looking.firstLine = 0
    scene = .groups(groups)
    return keepGroupRows()
  }

  /// Tags the sample that is being read; it stays on the wall.
  private mutating func tagOnGroups(_ demand: WorkDemand) -> [Effect] {
    guard let row = rowOnTheWall else {
      message = "There is no lettered work in this row to tag."
      return []
    }
    let effects = setTag(row) { $0.demand = demand }
    message = "\(row.sample.letter) is \(demand.marked).   \(.key, "u") take it back"
    return effects
  }

  private mutating func leaveGroups(_ groups: GroupsScene) -> [Effect] {
    guard groups.suggestions != nil else { return go(.tag) }
    return toggleSuggestions(groups)
  }
}

extension GroupsScene {
  /// How many members' words are looked at beside the one on the wall.
  static let wordsBesides = 12

  /// More rows than a board has, for going to its ends.
  fileprivate static let farAway = 1_000_000
}
