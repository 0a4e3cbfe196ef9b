import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// One seat after the other goes through the pieces; nobody sees what the seats before chose.
  mutating func reducePassing(_ voting: VotingScene, _ action: Action) -> [Effect] {
    if voting.isHandedOn {
      scene = .voting(taking(voting))
      return []
    }
    switch action {
    case .reason: return choose(.reason)
    case .reproduce: return choose(.reproduce)
    case .noEvidence: return choose(.noEvidence)
    case .open: return nextOfSeat()
    case .erase, .left: return goToPieceBefore()
    default: return []
    }
  }

  private func taking(_ voting: VotingScene) -> VotingScene {
    var voting = voting
    voting.isHandedOn = false
    return voting
  }

  private mutating func choose(_ choice: BallotChoice) -> [Effect] {
    guard let pass = openPass else { return [] }
    switch cast(.seat(pass.seat, choice)) {
    case .counted, .asBefore: return nextOfSeat()
    case .tooMany:
      message = "All are in here.   \(.key, "Enter") goes on"
      return []
    case .notOffered, .notASeat: return []
    }
  }

  /// The next piece for this seat; after the last one the keyboard goes on, and after the last seat the pass closes.
  private mutating func nextOfSeat() -> [Effect] {
    guard var pass = openPass else { return [] }
    if let next = nextPiece(from: piece + 1), next > piece { return [.keepPass(pass)] + lookAtPiece(next) }
    guard pass.seat < seats else { return closePass() }
    pass.seat += 1
    record.openPass = pass
    scene = .voting(VotingScene())
    return [.keepPass(pass)] + lookAtPiece(nextPiece(from: 0) ?? 0)
  }
}
