import Meetings
import SafeText
import Screen
import TaskAnalysis

/// What we differed on: the pieces most divided first, one of them marked.
package struct SplitsScene: Hashable, Sendable {
  /// Which votes are on the wall: those on one task's work, those on the tasks themselves, or what was left open.
  enum Board: Hashable, Sendable {
    case work(MathTask.ID)
    case tasks
    case earlier
  }

  /// Nil shows the first board there is, beginning with the task on the wall.
  var board: Board?
  /// The marked piece, from 0 among those of the board.
  var marked = 0
  /// How far we agreed beyond luck, in sentences, while they are shown.
  var figures: [String]?

  package init() {}
}

/// One vote with what it was about.
struct SplitPiece: Hashable {
  /// The vote, closed.
  let ballot: Ballot
  /// The letter, or the number of a task.
  let name: String
  /// The task itself, or the one that the piece is work on.
  let task: MathTask
  /// Nil for a task, and where the row is not in memory.
  let row: SampleRow?
  /// Whether its class had just been taught this; nil where nobody said.
  let justTaught: Bool?
}

extension State {
  /// The boards that have a vote.
  var splitBoards: [SplitsScene.Board] {
    var tasks = record.tasks.filter { !$0.workBallots.isEmpty }.map(\.task.id)
    if let here = task?.task.id, let index = tasks.firstIndex(of: here) { tasks.insert(tasks.remove(at: index), at: 0) }
    return tasks.map(SplitsScene.Board.work) + (record.tasks.contains { $0.sortBallot != nil } ? [.tasks] : [])
      + (record.past.openSplits.isEmpty ? [] : [.earlier])
  }

  /// The board on the wall; nil before anybody voted.
  func board(of splits: SplitsScene) -> SplitsScene.Board? {
    let boards = splitBoards
    return splits.board.flatMap { boards.contains($0) ? $0 : nil } ?? boards.first
  }

  /// All votes of the board.
  func ballots(of splits: SplitsScene) -> [Ballot] {
    switch board(of: splits) {
    case .work(let id): record.index(of: id).map { record.tasks[$0].workBallots } ?? []
    case .tasks: record.tasks.compactMap(\.sortBallot)
    case .earlier: record.past.openSplits.map(\.ballot)
    case nil: []
    }
  }

  /// What a vote was about; nil for a task that is not at hand.
  func piece(of ballot: Ballot) -> SplitPiece? {
    if let index = record.index(of: ballot.subject.task) {
      let task = record.tasks[index]
      guard let sample = ballot.subject.sample else {
        return SplitPiece(ballot: ballot, name: "\(index + 1)", task: task.task, row: nil, justTaught: nil)
      }
      return SplitPiece(
        ballot: ballot, name: sample.letter, task: task.task, row: row(of: sample), justTaught: task.commonJustTaught)
    }
    guard let open = record.past.openSplits.first(where: { $0.ballot.id == ballot.id }) else { return nil }
    let sample = ballot.subject.sample
    return SplitPiece(
      ballot: ballot, name: sample?.letter ?? "T", task: open.task, row: sample.flatMap { single[$0.id] },
      justTaught: nil)
  }

  /// The pieces we differed on, most divided first.
  func splitPieces(_ splits: SplitsScene) -> [SplitPiece] {
    ballots(of: splits).splits.compactMap(piece)
  }

  /// The piece that is marked; nil where we differed on nothing.
  func markedPiece(_ splits: SplitsScene) -> SplitPiece? {
    let pieces = splitPieces(splits)
    guard !pieces.isEmpty else { return nil }
    return pieces[max(0, min(splits.marked, pieces.count - 1))]
  }

  /// Goes to the splits, with the first one marked that is open.
  mutating func openSplits(_ board: SplitsScene.Board? = nil) -> [Effect] {
    var splits = SplitsScene()
    splits.board = board
    splits.marked = splitPieces(splits).firstIndex { $0.ballot.agreed == nil } ?? 0
    return go(.splits(splits)) + loadSplitRows()
  }

  /// Asks for the rows of pieces whose words are not in memory.
  private mutating func loadSplitRows() -> [Effect] {
    let missing = (record.past.openSplits.map(\.ballot) + record.tasks.flatMap(\.workBallots.splits))
      .compactMap(\.subject.sample).filter { row(of: $0) == nil }.map(\.id)
    return missing.isEmpty ? [] : [.load(.rows(missing))]
  }

  /// Settles the board first: with nil as the board the first there is, with a mark behind the end the last piece.
  mutating func reduceSplits(_ splits: SplitsScene, _ action: Action, now: Moment) -> [Effect] {
    var splits = splits
    splits.board = board(of: splits)
    let count = splitPieces(splits).count
    splits.marked = max(0, min(splits.marked, count - 1))
    switch action {
    case .up: splits.marked = max(0, splits.marked - 1)
    case .down: splits.marked = max(0, min(count - 1, splits.marked + 1))
    case .first, .pageUp: splits.marked = 0
    case .last, .pageDown: splits.marked = max(0, count - 1)
    case .left, .right: turnBoard(&splits, by: action == .left ? -1 : 1)
    case .next: goToOpen(&splits)
    case .figures: splits.figures = splits.figures == nil ? agreementSentences(splits) : nil
    case .reason: return agree(.reason, splits)
    case .reproduce: return agree(.reproduce, splits)
    case .noEvidence: return agree(.noEvidence, splits)
    case .yes: return acceptAll(splits)
    case .write: return openCase(splits)
    case .define: return define(splits)
    case .open where canOpenLevels(splits): return openSplitLevels(splits)
    case .back where splits.figures != nil: splits.figures = nil
    case .back: return go(board(of: splits) == .tasks ? .task : .tag)
    default: return []
    }
    scene = .splits(splits)
    return loadSplitRows()
  }

  private mutating func turnBoard(_ splits: inout SplitsScene, by step: Int) {
    let boards = splitBoards
    guard boards.count > 1, let here = boards.firstIndex(where: { $0 == splits.board }) else {
      message = "These are all the votes there are."
      return
    }
    splits.board = boards[(here + step + boards.count) % boards.count]
    (splits.marked, splits.figures) = (0, nil)
    if case .work(let id)? = splits.board { looking.task = record.index(of: id) ?? looking.task }
  }

  private mutating func goToOpen(_ splits: inout SplitsScene) {
    let pieces = splitPieces(splits)
    let order = (splits.marked + 1..<max(pieces.count, splits.marked + 1)).map { $0 } + Array(0...splits.marked)
    guard let next = order.first(where: { pieces.indices.contains($0) && pieces[$0].ballot.agreed == nil }) else {
      message = pieces.isEmpty ? "We differed on nothing." : "We have agreed on all of them, for now."
      return
    }
    splits.marked = next
  }

  /// The figures of the board's votes, in the order and the words in which they may be shown.
  private func agreementSentences(_ splits: SplitsScene) -> [String] {
    let ratings: Ratings? =
      switch board(of: splits) {
      case .work(let id): record.index(of: id).flatMap { record.tasks[$0].ratings }
      case .tasks: record.sortRatings
      case .earlier, nil: nil
      }
    return ratings.map { AgreementReport($0).sentences } ?? ["What is left open of several meetings has no figure."]
  }
}
