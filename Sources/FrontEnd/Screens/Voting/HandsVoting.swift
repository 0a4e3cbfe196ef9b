import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// Fingers at the chest: one of us types how many are up for each choice.
  mutating func reduceHands(_ voting: VotingScene, _ action: Action, now: Moment) -> [Effect] {
    switch action {
    case .type(let digit) where ("0"..."9").contains(digit): return typeOrTake(digit, now: now)
    case .paste(let text):
      var effects: [Effect] = []
      for digit in text.unicodeScalars where ("0"..."9").contains(digit) {
        guard case .voting = scene, openPass?.method == .hands else { break }
        effects += typeOrTake(digit, now: now)
      }
      return effects
    case .erase:
      tailZeros.forget()
      return takeBackCount(voting)
    case .open:
      tailZeros.forget()
      if let typed = Int(voting.digit) { return count(typed, now: now) }
      return goOnWithout()
    default: return []
    }
  }

  /// Goes on although hands are missing, and says how many.
  private mutating func goOnWithout() -> [Effect] {
    let votes = votesIn
    let name: Line = openPass?.kind == .tasks ? "Task \(piece + 1)" : "\(row?.sample.letter ?? "")"
    let effects = goOn()
    if case .voting = scene, votes.count < votes.of {
      message = "\(name) stays at \(votes.count) of \(votes.of).   \(.key, "Backspace") goes back to it"
    }
    return effects
  }

  /// Types a digit, unless it is a zero behind the count of the piece before.
  private mutating func typeOrTake(_ digit: Unicode.Scalar, now: Moment) -> [Effect] {
    if digit == "0", tailZeros.take(at: now) {
      message = "That 0 belongs to the one before.   \(.key, "Backspace") goes back to it"
      return []
    }
    let own = digit == "0" ? 0 : tailZeros.giveBack()
    return (repeatElement("0", count: own) + [digit]).flatMap { type($0, now: now) }
  }

  /// With ten seats or more a count has two digits; a count of what was left begins it anew.
  private mutating func type(_ digit: Unicode.Scalar, now: Moment) -> [Effect] {
    guard case .voting(let voting) = scene, var pass = openPass, let subject else { return [] }
    if pass.isLeft(subject) {
      pass.clear(subject)
      record.openPass = pass
    }
    guard pass[subject].nextToCount != nil else {
      message = "\(votesIn.count) of \(votesIn.of) are counted.   \(.key, "Enter") goes on   \(.key, "Backspace") fixes"
      return []
    }
    let typed = voting.digit + String(Character(digit))
    if seats >= 10, typed.count < 2 {
      var voting = voting
      voting.digit = typed
      scene = .voting(voting)
      return [.keepPass(record.openPass)]
    }
    return count(Int(typed) ?? 0, now: now)
  }

  /// So many hands for the line that is marked; when all of us are counted the next piece comes.
  private mutating func count(_ count: Int, now: Moment) -> [Effect] {
    scene = .voting(VotingScene())
    guard let pass = openPass, let subject, let choice = pass[subject].nextToCount else { return [] }
    if case .tooMany(let total) = cast(.hands(count, for: choice)) {
      message = "That makes \(total), and we are \(seats).   \(.key, "+") one seat more"
      return [.keepPass(record.openPass)]
    }
    if votesIn.count >= votesIn.of {
      let missing = openPass?[subject].scale.choices.count { openPass?[subject].hands[$0] == nil } ?? 0
      tailZeros.expect(missing * (seats >= 10 ? 2 : 1), at: now)
      return goOn()
    }
    if let pass = openPass, pass[subject].nextToCount == nil {
      message = "\(votesIn.count) of \(votesIn.of) are counted.   \(.key, "Enter") goes on   \(.key, "Backspace") fixes"
    }
    return [.keepPass(record.openPass)]
  }

  /// Takes back the digit, else the last count, else goes to the piece before.
  private mutating func takeBackCount(_ voting: VotingScene) -> [Effect] {
    scene = .voting(VotingScene())
    guard voting.digit.isEmpty else { return [] }
    guard var pass = openPass, let subject else { return [] }
    var ballot = pass[subject]
    guard ballot.room == nil, let last = ballot.scale.choices.last(where: { ballot.hands[$0] != nil }) else {
      return goToPieceBefore()
    }
    ballot.uncount(last)
    pass[subject] = ballot
    record.openPass = pass
    return [.keepPass(pass)]
  }
}
