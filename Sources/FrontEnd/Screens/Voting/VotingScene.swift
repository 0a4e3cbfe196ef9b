import Meetings
import SafeText
import Screen
import TaskAnalysis

/// Everyone tags: a blind pass, piece by piece; the votes themselves are in the record's open pass.
package struct VotingScene: Hashable, Sendable {
  /// The first of two digits of a count of hands.
  var digit: String = ""
  /// When the next piece comes, once all keys are in.
  var nextAt: Moment?
  /// Whether the keyboard is on its way to the next seat.
  var isHandedOn = true

  package init() {}
}

/// How many votes are in, of how many of us: all that is known of an open vote.
struct VotesIn: Hashable, Sendable {
  let count: Int
  let of: Int
}

extension State {
  /// The pass that is open on work or tasks that are still there.
  var openPass: OpenPass? {
    guard let pass = record.openPass else { return nil }
    if case .work(let task) = pass.kind, record.index(of: task) == nil { return nil }
    return pass
  }

  /// How many of us there are.
  var seats: Int { record.meeting?.seats ?? record.team.seats }

  /// Which piece of the pass is on the wall, from 0.
  var piece: Int { openPass?.kind == .tasks ? looking.task : position }

  /// How many pieces the pass goes over.
  var pieces: Int { openPass?.kind == .tasks ? record.tasks.count : task?.shelf.count ?? 0 }

  /// What is voted on now; nil where its row is not in memory.
  var subject: Ballot.Subject? {
    openPass?.kind == .tasks ? task.map { .task($0.task.id) } : row.map { .sample($0.reference) }
  }

  /// Does what every way to vote has in common, then hands on to the pass's own; without a pass it leaves.
  mutating func reduceVoting(_ voting: VotingScene, _ action: Action, now: Moment) -> [Effect] {
    switch action {
    case .moreSeats, .fewerSeats: return changeSeatsOfPass(action, now: now)
    case .palette, .help, .undo, .redo, .everyoneTags, .voteByHands, .voteByKeys, .passKeyboard, .sortTasks,
      .closePass, .editSeatKeys, .writeGoal, .newTask, .close:
      return reduceAnywhere(action, now: now) ?? []
    case .back: return leaveVoting()
    case .goTo(let screen): return leaveVoting() + open(screen)
    case .space where !(voting.isHandedOn && openPass?.method == .passing):
      looking.firstLine += 1
      return []
    default: break
    }
    guard let pass = openPass, pieces > 0 else { return leaveVoting() }
    switch pass.method {
    case .hands: return reduceHands(voting, action, now: now)
    case .keys: return reduceKeys(voting, action, now: now)
    case .passing: return reducePassing(voting, action)
    }
  }

  /// Opens a pass, or goes on with the one that is open: with another way to vote, if one is asked for.
  mutating func openVoting(_ kind: OpenPass.Kind?, by method: OpenPass.Method? = nil) -> [Effect] {
    guard let meeting = record.meeting, !meeting.isEnded else {
      message = "Votes belong to a meeting; begin one first."
      return []
    }
    var pass: OpenPass
    if let open = openPass, !open.isEmpty || kind == nil || kind == open.kind {
      pass = open
      if let kind, kind != open.kind { message = "A pass is still open; it comes first." }
    } else {
      guard let kind = kind ?? usualKind else { return sayNoTask() }
      pass = OpenPass(kind)
    }
    if let method { pass.method = method }
    record.openPass = pass
    tailZeros = TailZeros()
    lateKeys = nil
    guard let first = firstPiece(of: pass) else { return sayNothingToVoteOn(pass) }
    scene = .voting(VotingScene())
    drawer = nil
    return [.keepPass(pass)] + lookAtPiece(first)
  }

  /// What a pass goes over where nobody says: the tasks on the task's screen, elsewhere the work.
  private var usualKind: OpenPass.Kind? {
    if case .task = scene { return .tasks }
    return task.map { .work($0.task.id) }
  }

  private mutating func sayNothingToVoteOn(_ pass: OpenPass) -> [Effect] {
    record.openPass = nil
    if pieces(of: pass.kind) > 0 {
      message = "All of these are tagged by everyone.   \(.key, "u") hides them again"
    } else if pass.kind == .tasks {
      return [.keepPass(nil)] + lay(.field(Field(.newTask)))
    } else {
      message = "This task has no lettered work yet.   \(.key, "A") add papers"
    }
    return [.keepPass(nil)]
  }

  private func pieces(of kind: OpenPass.Kind) -> Int {
    switch kind {
    case .tasks: record.tasks.count
    case .work(let id): record.index(of: id).map { record.tasks[$0].shelf.count } ?? 0
    }
  }

  /// Where a pass begins or goes on; of one that was opened again the last piece, nil where there is nothing to vote
  /// on.
  private func firstPiece(of pass: OpenPass) -> Int? {
    guard let next = nextPiece(from: 0) else { return pass.isEmpty ? nil : pieces(of: pass.kind) - 1 }
    guard pass.method == .passing else { return next }
    let voted = Set(
      pass.ballots.filter { $0.seats[pass.seat] != nil }.compactMap { ballot in
        ballot.subject.sample?.position ?? record.index(of: ballot.subject.task)
      })
    return (next..<max(next, pieces(of: pass.kind))).first { !voted.contains($0) } ?? next
  }

  /// The first piece from a place on, and round again, that is neither voted on in an earlier pass nor left in this
  /// one.
  func nextPiece(from place: Int) -> Int? {
    guard let pass = openPass else { return nil }
    let count = pieces(of: pass.kind)
    let done: Set<Int>
    switch pass.kind {
    case .tasks:
      done = Set(
        record.tasks.indices.filter { index in
          record.tasks[index].sortBallot != nil || pass.isLeft(.task(record.tasks[index].task.id))
        })
    case .work(let id):
      let closed = record.index(of: id).map { record.tasks[$0].ballots.compactMap(\.subject.sample?.position) } ?? []
      done = Set(closed + pass.ballots.filter { $0.room != nil }.compactMap(\.subject.sample?.position))
    }
    return (max(0, place)..<max(count, place)).first { !done.contains($0) }
      ?? (0..<min(max(0, place), count)).first { !done.contains($0) }
  }

  /// Puts a piece of the pass on the wall.
  mutating func lookAtPiece(_ place: Int) -> [Effect] {
    guard case .work(let id) = openPass?.kind else {
      looking.task = max(0, min(place, record.tasks.count - 1))
      looking.firstLine = 0
      return task.map { [.attend(task: $0.task.id, sample: nil)] } ?? []
    }
    looking.task = record.index(of: id) ?? looking.task
    return look(at: place)
  }

  /// Takes a vote on the piece on the wall; whatever brings votes comes through here.
  mutating func cast(_ vote: Vote) -> VoteOutcome {
    guard var pass = openPass, let subject else { return .notOffered }
    let outcome = pass.cast(vote, on: subject, seats: seats)
    if outcome == .counted { record.openPass = pass }
    return outcome
  }

  /// How many votes are in on the piece on the wall, and of how many.
  var votesIn: VotesIn {
    guard let pass = openPass, let subject else { return VotesIn(count: 0, of: seats) }
    let ballot = pass[subject]
    let room = ballot.room ?? seats
    return VotesIn(count: ballot.votesIn(of: room), of: room)
  }

  /// Goes on to the next piece; after the last one the pass closes.
  mutating func goOn() -> [Effect] {
    guard var pass = openPass, let subject else { return [] }
    pass.leave(subject, seats: seats)
    record.openPass = pass
    scene = .voting(VotingScene())
    guard let next = nextPiece(from: piece + 1) else { return closePass() }
    return [.keepPass(pass)] + lookAtPiece(next)
  }

  /// Goes to the piece before, whose votes stay hidden.
  mutating func goToPieceBefore() -> [Effect] {
    guard piece > 0 else {
      message = "This is the first one."
      return []
    }
    return lookAtPiece(piece - 1)
  }

  private mutating func leaveVoting() -> [Effect] {
    let kind = openPass?.kind
    let isEmpty = record.openPass?.isEmpty ?? true
    if isEmpty { record.openPass = nil }
    let effects = go(kind == .tasks ? .task : .tag)
    if !isEmpty { message = "The tags that are in are kept, hidden.   \(.key, "t") goes on" }
    return effects + (isEmpty ? [.keepPass(nil)] : [])
  }

  /// From this piece on there are more or fewer of us; pieces that the room went on from keep what they had.
  private mutating func changeSeatsOfPass(_ action: Action, now: Moment) -> [Effect] {
    let before = seats
    let effects = reduceAnywhere(action, now: now) ?? []
    guard seats != before, var pass = openPass, let subject, pass.isLeft(subject) else { return effects }
    pass.reopen(subject)
    record.openPass = pass
    return effects + [.keepPass(pass)]
  }
}
