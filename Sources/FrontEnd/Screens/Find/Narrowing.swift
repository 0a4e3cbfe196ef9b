import Meetings
import SafeText
import TaskAnalysis

/// A list of what is on screen, narrowed by typing; Enter goes to what is marked.
package struct Narrowing: Hashable, Sendable {
  /// What the list is of.
  enum Subject: Hashable, Sendable {
    /// The lettered samples of a task; the team file narrows them, since most are not in memory.
    case samples(MathTask.ID)
    case groups, tasks, meetings
  }

  /// A line of the list before it is narrowed.
  struct Row: Hashable, Sendable {
    /// What Enter goes to.
    enum Target: Hashable, Sendable {
      case sample(position: Int)
      case group(BoardRow.Subject)
      /// Counted from 0 among the meeting's tasks.
      case task(Int)
      case meeting(Meeting.ID)
    }

    let name: DisplayText
    let detail: DisplayText
    let target: Target
  }

  /// How many samples one look into the team file brings; more than a wall shows.
  package static let capacity = 60

  let subject: Subject
  /// All rows, or of samples those that were found.
  var rows: [Row]
  /// What was typed so far.
  var text = ""
  /// The marked row, from 0 among those that are shown.
  var marked = 0

  init(_ subject: Subject, rows: [Row] = []) {
    self.subject = subject
    self.rows = rows
  }

  /// The typed words.
  var words: [String] { text.split(separator: " ").map(String.init) }

  /// The rows in which every typed word occurs, capitals or not.
  var found: [Row] {
    if case .samples = subject { return rows }
    let words = words.map { $0.lowercased() }
    guard !words.isEmpty else { return rows }
    return rows.filter { row in
      let text = "\(row.name.string) \(row.detail.string)".lowercased()
      return words.allSatisfy(text.contains)
    }
  }

  /// What the drawer asks.
  var heading: DisplayText {
    switch subject {
    case .samples: "WHICH SAMPLE?"
    case .groups: "WHICH GROUP?"
    case .tasks: "WHICH TASK?"
    case .meetings: "WHICH MEETING?"
    }
  }
}

extension State {
  /// Opens the list that belongs to the screen.
  mutating func openNarrowing() -> [Effect] {
    switch scene {
    case .start: return [.load(.meetings)]
    case .tag:
      guard let task, task.shelf.count > 0 else { break }
      drawer = .narrowing(Narrowing(.samples(task.task.id)))
      return [.load(.samples(task.task.id, holding: []))]
    case .groups(let groups):
      let rows = board(groups).rows.map { row in
        Narrowing.Row(name: row.name, detail: row.letters(width: 40), target: .group(row.subject))
      }
      guard !rows.isEmpty else { break }
      return lay(.narrowing(Narrowing(.groups, rows: rows)))
    default:
      guard !record.tasks.isEmpty else { break }
      let rows = record.tasks.enumerated().map { index, task in
        Narrowing.Row(
          name: "TASK \(index + 1)", detail: DisplayText(task.task.wording), target: .task(index))
      }
      return lay(.narrowing(Narrowing(.tasks, rows: rows)))
    }
    message = "There is no list here yet to look through."
    return []
  }

  /// Shows the meetings that can be opened, latest first.
  mutating func list(_ meetings: [MeetingListing]) -> [Effect] {
    let rows = meetings.reversed().compactMap { meeting in
      meeting.start.map {
        Narrowing.Row(
          name: DisplayText($0.local.longDay), detail: DisplayText(meeting.title), target: .meeting(meeting.id))
      }
    }
    guard !rows.isEmpty else {
      message = "There is no earlier meeting yet."
      return []
    }
    return lay(.narrowing(Narrowing(.meetings, rows: rows)))
  }

  /// Takes in the samples that the team file found.
  mutating func list(_ samples: [SampleRow]) -> [Effect] {
    guard case .narrowing(var narrowing) = drawer else { return [] }
    narrowing.rows = samples.map { row in
      let words = [row.sample.response, row.sample.answer].compactMap(\.self).joined(separator: "  ")
      return Narrowing.Row(
        name: "\(row.tag.demand?.mark ?? "·") \(row.sample.letter)",
        detail: DisplayText(row.sample.isOnPaper ? "paper" : words), target: .sample(position: row.reference.position))
    }
    return lay(.narrowing(narrowing))
  }

  /// What is typed narrows the list and marks its first line; what has to be asked of the file comes as an effect.
  mutating func reduceNarrowing(_ narrowing: Narrowing, _ action: Action) -> [Effect] {
    var narrowing = narrowing
    let last = max(0, narrowing.found.count - 1)
    switch action {
    case .back:
      drawer = nil
      return []
    case .open: return go(to: narrowing)
    case .up: narrowing.marked = max(0, narrowing.marked - 1)
    case .down: narrowing.marked = min(last, narrowing.marked + 1)
    case .first: narrowing.marked = 0
    case .last: narrowing.marked = last
    case .pageUp: narrowing.marked = max(0, narrowing.marked - 6)
    case .pageDown: narrowing.marked = min(last, narrowing.marked + 6)
    case .type(let scalar): narrowing.text.unicodeScalars.append(scalar)
    case .paste(let text): narrowing.text += DisplayText(text).string
    case .erase, .eraseWord, .eraseLine: narrowing.text.erase(Erasure(action))
    default: return []
    }
    let isTyped = drawer != .narrowing(narrowing) && !isMoving(action)
    if isTyped { narrowing.marked = 0 }
    drawer = .narrowing(narrowing)
    guard isTyped, case .samples(let task) = narrowing.subject else { return [] }
    return [.load(.samples(task, holding: narrowing.words))]
  }

  private func isMoving(_ action: Action) -> Bool {
    switch action {
    case .type, .paste, .erase, .eraseWord, .eraseLine: false
    default: true
    }
  }

  private mutating func go(to narrowing: Narrowing) -> [Effect] {
    drawer = nil
    let found = narrowing.found
    guard found.indices.contains(narrowing.marked) else { return [] }
    switch found[narrowing.marked].target {
    case .sample(let position): return look(at: position)
    case .group(let subject):
      guard case .groups(var groups) = scene else { return [] }
      groups.marked = subject
      groups.sample = 0
      scene = .groups(groups)
      return keepGroupRows()
    case .task(let index):
      looking.task = index
      return go(.task)
    case .meeting(let meeting):
      scene = .summary(SummaryScene())
      looking = Looking()
      return [.load(.record(meeting))]
    }
  }
}
