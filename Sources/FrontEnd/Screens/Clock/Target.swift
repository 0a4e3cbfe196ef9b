import Meetings
import SafeText
import Screen

extension State {
  /// Asks for our share of planning, then for our unbroken minutes.
  mutating func openTarget() -> [Effect] {
    lay(.field(Field(.targetShare, text: record.team.targets.planningShare.map(String.init) ?? "")))
  }

  /// Keeps the share, none for an empty or impossible one, and goes on to the minutes.
  mutating func keepTargetShare(_ share: Int?) -> [Effect] {
    let minutes = record.team.targets.unbrokenMinutes
    let effects = keepTeam { $0.targets = Targets(planningShare: share, unbrokenMinutes: minutes) }
    return effects + lay(.field(Field(.targetMinutes, text: minutes.map(String.init) ?? "")))
  }

  /// Keeps the minutes, none for an empty or impossible number.
  mutating func keepTargetMinutes(_ minutes: Int?) -> [Effect] {
    let share = record.team.targets.planningShare
    let effects = keepTeam { $0.targets = Targets(planningShare: share, unbrokenMinutes: minutes) }
    message =
      record.team.targets.isEmpty ? "We have no target." : "Our target stands on the Clock.   \(.key, "T") changes it"
    return effects
  }

  /// How far we are with what we want of our minutes, our own line first; nothing where we want nothing.
  func targetLines(until elapsed: Int64, isShort: Bool) -> [Line] {
    let targets = record.team.targets
    var lines: [Line] = []
    if let share = targets.planningShare {
      let spent = TimeSpent(record.timeLog, until: elapsed)
      let (have, all) = (spent[.planning] / 60_000, spent.counted / 60_000)
      lines.append(
        isShort
          ? "our target  planning \(.value, "\(have)") of \(all), want \(share) of 100"
          : "our target  planning \(.value, "\(have) of \(all) minutes"), we want \(share) of 100")
    }
    if let minutes = targets.unbrokenMinutes {
      let longest = LongestStretch.studentWork(record.timeLog, until: elapsed).map { $0.length / 60_000 } ?? 0
      let head: DisplayText = lines.isEmpty ? "our target  " : "            "
      lines.append(
        isShort
          ? "\(head)unbroken \(.value, "\(longest)"), want \(minutes)"
          : "\(head)student work unbroken \(.value, "\(longest) minutes"), we want \(minutes)")
    }
    return lines
  }
}
