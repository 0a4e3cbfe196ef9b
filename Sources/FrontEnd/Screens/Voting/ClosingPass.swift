import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// Closes the open pass as one change: every vote, shuffled piece by piece, and nothing of whose it was.
  mutating func closePass() -> [Effect] {
    guard let pass = openPass else {
      message = "No pass is open.   \(.key, "t") everyone tags"
      return []
    }
    let earlier = record.tasks.flatMap(\.ballots).filter { $0.subject.kind == pass.kind }.map(\.pass).max()
    let ballots = pass.ballots.filter { isHere($0.subject) }
      .sorted { place(of: $0.subject) < place(of: $1.subject) }
      .compactMap { open in
        open.closed(
          as: Ballot.ID(record.newNumber()), pass: (earlier ?? -1) + 1, seats: seats, shuffledBy: &dice)
      }
    record.openPass = nil
    guard let meeting = record.meeting, !ballots.isEmpty else {
      let effects = go(pass.kind == .tasks ? .task : .tag)
      message = "No tag came in, so nothing is kept."
      return effects + [.keepPass(nil)]
    }
    let kept = commit(
      .closePass, ballots.map { .ballot(meeting: meeting.id, Replacement(before: nil, after: $0)) })
    return kept + [.keepPass(nil)] + reveal(ballots, of: pass.kind)
  }

  /// Goes to where a closed pass is talked about; what has a single vote is counted beside what can be compared.
  mutating func reveal(_ ballots: [Ballot], of kind: OpenPass.Kind) -> [Effect] {
    let board: SplitsScene.Board = if case .work(let task) = kind { .work(task) } else { .tasks }
    let effects = openSplits(board)
    let compared = ballots.filter(\.canBeCompared)
    guard !compared.isEmpty else {
      message = Message(.nothingToCompare + "   \(.key, "u") hides them again")
      return effects
    }
    let differed: Line = "differed on \(compared.count { !$0.isUnanimous }) of \(compared.count)"
    let alone = ballots.count - compared.count
    let single: Line = alone == 0 ? "." : alone == 1 ? "; 1 has one vote." : "; \(alone) have one vote."
    message = Message(
      "All are in: we " + differed + single + "   \(.key, "u") hides them again",
      short: "We " + differed + single + "  \(.key, "u") hides them")
    return effects
  }

  /// Why a pass cannot be opened again now; nil where it can.
  func reasonAgainstReopening(_ change: Change) -> Message? {
    guard change.name == .closePass, let open = openPass, !open.isEmpty else { return nil }
    return "Another pass is open; it comes first.   \(.key, "t") goes on"
  }

  /// Why a pass cannot be closed again as it was; nil where it can.
  func reasonAgainstClosingAgain(_ change: Change) -> Message? {
    guard change.name == .closePass, let open = openPass, !open.isEmpty,
      open.ballots != OpenPass(reopening: change.closedBallots, seats: seats)?.ballots
    else { return nil }
    return "There are other tags now; going on closes the pass."
  }

  /// After the closing of a pass was taken back: it is open again, with its votes still hidden.
  mutating func reopen(_ change: Change) -> [Effect] {
    guard change.name == .closePass, let pass = OpenPass(reopening: change.closedBallots, seats: seats) else {
      return []
    }
    record.openPass = pass
    scene = .voting(VotingScene())
    let last = pass.ballots.last.map { place(of: $0.subject) } ?? 0
    return [.keepPass(pass)] + lookAtPiece(last)
  }

  /// After a pass was closed again.
  mutating func reclose(_ change: Change) -> [Effect] {
    guard change.name == .closePass, let first = change.closedBallots.first else { return [] }
    record.openPass = nil
    return [.keepPass(nil)] + reveal(change.closedBallots, of: first.subject.kind)
  }

  private func isHere(_ subject: Ballot.Subject) -> Bool {
    guard let index = record.index(of: subject.task) else { return false }
    guard let sample = subject.sample else { return true }
    let shelf = record.tasks[index].shelf
    return sample.position < shelf.count && shelf[sample.position].map { $0.sample.id == sample.id } ?? true
  }

  private func place(of subject: Ballot.Subject) -> Int {
    subject.sample?.position ?? record.index(of: subject.task) ?? 0
  }
}

extension Change {
  /// The ballots that it made.
  var closedBallots: [Ballot] {
    edits.compactMap { edit in
      if case .ballot(_, let replacement) = edit, replacement.before == nil { replacement.after } else { nil }
    }
  }
}

extension Ballot.Subject {
  /// Which kind of pass it is voted on in.
  var kind: OpenPass.Kind {
    sample.map { .work($0.task) } ?? .tasks
  }
}
