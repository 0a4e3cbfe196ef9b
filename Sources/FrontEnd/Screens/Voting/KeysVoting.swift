import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// How long a piece waits for a change of mind once all keys are in.
  static let changeOfMind: Int64 = 1000

  /// Each seat has keys of its own; the screen shows how many are in and nothing else.
  mutating func reduceKeys(_ voting: VotingScene, _ action: Action, now: Moment) -> [Effect] {
    let effects = advanceVoting(now: now)
    guard case .voting = scene, openPass?.method == .keys else { return effects }
    switch action {
    case .type(let key): return effects + press([key], now: now)
    case .paste(let text): return effects + press(Array(text.unicodeScalars), now: now)
    case .erase: return effects + startAgain()
    case .open: return effects + goOn()
    case .left: return effects + goToPieceBefore()
    default: return effects
    }
  }

  private mutating func press(_ keys: [Unicode.Scalar], now: Moment) -> [Effect] {
    guard let pass = openPass else { return [] }
    var isCounted = false
    for key in keys {
      guard let vote = record.seatKeys.vote(of: key, on: pass.scale) else { continue }
      switch cast(vote) {
      case .counted: isCounted = true
      case .tooMany: message = "All are in.   \(.key, "Backspace") starts this one again"
      case .asBefore, .notOffered, .notASeat: break
      }
    }
    guard isCounted else { return [] }
    if case .voting(var voting) = scene, voting.nextAt == nil, votesIn.count >= votesIn.of {
      voting.nextAt = now.adding(milliseconds: State.changeOfMind)
      scene = .voting(voting)
    }
    return [.keepPass(record.openPass)]
  }

  /// Clears the piece on the wall for all seats.
  mutating func startAgain() -> [Effect] {
    guard var pass = openPass, let subject else { return [] }
    pass.clear(subject)
    record.openPass = pass
    scene = .voting(VotingScene())
    return [.keepPass(pass)]
  }

  /// The next piece, once the time for a change of mind is over.
  mutating func advanceVoting(now: Moment) -> [Effect] {
    guard case .voting(let voting) = scene, let next = voting.nextAt, next.milliseconds(since: now) <= 0 else {
      return []
    }
    guard votesIn.count >= votesIn.of else {
      scene = .voting(VotingScene())
      return []
    }
    return goOn()
  }
}
