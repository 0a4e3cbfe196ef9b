import Meetings
import SafeText
import Screen
import TaskAnalysis

/// Where a day begins: what to open, and what became of the last moves.
package struct StartScene: Hashable, Sendable {
  /// Which line is marked: first what can be opened, then the moves of the last meeting.
  var marked: Int

  package init() {
    marked = 0
  }

  /// What can be opened on Start.
  enum Choice: Hashable, Sendable {
    case begin, resume, goOn, endOld, prepare, pile, unfinished, bringIn, earlier, sample, trends
  }
}

extension State {
  /// Whether nothing has ever been brought in, prepared or held.
  var isFirstDay: Bool {
    record.past.meetings == 0 && record.meeting == nil && record.past.waiting.isEmpty
  }

  /// What Start offers now, in order; the first is what most days want.
  func startChoices(now: Moment) -> [StartScene.Choice] {
    if isFirstDay { return [.pile, .bringIn] + (options.isSample ? [] : [.sample]) }
    var choices: [StartScene.Choice] = []
    switch record.meeting?.stage {
    case .running: choices = [.goOn]
    case .paused(let start, let at):
      choices = now.milliseconds(since: start) - at < State.longestGap ? [.resume] : [.endOld]
    case .prepared: choices = [.begin]
    case .ended, nil: choices = record.past.waiting.isEmpty ? [] : [.begin]
    }
    if record.meeting == nil || record.meeting?.stage == .prepared || record.meeting?.isEnded == true {
      choices.append(.prepare)
    }
    choices.append(.pile)
    if offersUnfinished { choices.append(.unfinished) }
    if record.past.meetings > 0 { choices += [.earlier, .trends] }
    return choices
  }

  /// Whether groups of the last meeting may be gone on with: there are some, and no meeting is in the way.
  private var offersUnfinished: Bool {
    switch record.meeting?.stage {
    case .running, .paused: false
    case .prepared, .ended, nil: !record.past.unfinished.isEmpty
    }
  }

  /// Choices and last time's moves are one list to the mark; on a move Enter and Space say what became of it.
  mutating func reduceStart(_ start: StartScene, _ action: Action, now: Moment) -> [Effect] {
    let choices = startChoices(now: now)
    let moves = record.past.moves
    var start = start
    start.marked = max(0, min(start.marked, choices.count + moves.count - 1))
    switch action {
    case .up: start.marked = max(0, start.marked - 1)
    case .down: start.marked = min(choices.count + moves.count - 1, start.marked + 1)
    case .first: start.marked = 0
    case .last: start.marked = choices.count + moves.count - 1
    case .write: return lay(.field(Field(.teamName, text: record.team.name)))
    case .open:
      scene = .start(start)
      if choices.indices.contains(start.marked) { return open(choices[start.marked], now: now) }
      return turnMove(start.marked - choices.count)
    case .space: return turnMove(start.marked - choices.count)
    default: return []
    }
    scene = .start(start)
    return []
  }

  private mutating func open(_ choice: StartScene.Choice, now: Moment) -> [Effect] {
    switch choice {
    case .begin: return begin(now: now)
    case .resume:
      let effects = resume(now: now)
      let away = drawer
      return effects + go(record.tasks.isEmpty ? .task : .tag) + (away.map { lay($0) } ?? [])
    case .goOn: return go(.task)
    case .endOld:
      guard case .paused(_, let at) = record.meeting?.stage else { return [] }
      return end(at: at) + (options.isSample ? [] : [.writeClosing]) + [.load(.record(nil))]
    case .unfinished: return goOnWithUnfinished(now: now)
    case .prepare, .bringIn: return openPrepare(now: now)
    case .pile: return lay(.field(Field(.papers, text: "12")))
    case .earlier: return [.load(.meetings)]
    case .trends: return openTrends()
    case .sample: return [.openSampleTeam]
    }
  }

  /// Goes round tried, set aside and not yet for a move of the last meeting; tried asks by how many.
  private mutating func turnMove(_ index: Int) -> [Effect] {
    guard record.past.moves.indices.contains(index) else {
      message = "Space marks a move below: tried, set aside, not yet."
      return []
    }
    let move = record.past.moves[index]
    switch move.status {
    case .planned, .notYet: return lay(.field(Field(.triedBy(move.id), text: "\(record.team.seats)")))
    case .tried: return set(move, to: .setAside)
    case .setAside: return set(move, to: .notYet(nil)) + lay(.choosing(Choosing(.hindrance(move.id))))
    }
  }

  private mutating func set(_ move: Move, to status: Move.Status) -> [Effect] {
    var after = move
    after.status = status
    return commit(.followUp, [.move(Replacement(before: move, after: after))])
  }

  /// Keeps by how many of us a move was tried, then asks what students said; an empty number is not yet.
  mutating func followUp(_ id: Move.ID, triedBy: Int?) -> [Effect] {
    guard let move = record.past.moves.first(where: { $0.id == id }) else { return [] }
    let count = triedBy.map { max(0, min($0, record.team.seats)) } ?? 0
    let effects = set(move, to: count == 0 ? .notYet(nil) : .tried(by: count))
    return effects
      + lay(count == 0 ? .choosing(Choosing(.hindrance(id))) : .field(Field(.heard(id), text: move.heard)))
  }

  /// Keeps why a move was not tried yet; nothing is a good answer.
  mutating func keepHindrance(_ hindrance: Hindrance?, of id: Move.ID) -> [Effect] {
    guard let move = record.past.moves.first(where: { $0.id == id }), move.status.hindrance != hindrance else {
      return []
    }
    return set(move, to: .notYet(hindrance))
  }

  /// Keeps what students said when a move of the last meeting was tried.
  mutating func keepHeard(_ text: String, of id: Move.ID) -> [Effect] {
    guard let move = record.past.moves.first(where: { $0.id == id }), move.heard != text else { return [] }
    var after = move
    after.heard = text
    return commit(.followUp, [.move(Replacement(before: move, after: after))])
  }
}
