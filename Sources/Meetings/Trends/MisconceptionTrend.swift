import TaskAnalysis

/// One way of thinking over the year: in which meetings it was seen, and in which it was looked for and not seen.
package struct MisconceptionTrend: Hashable, Sendable {
  /// What one meeting says of it.
  package struct Mention: Hashable, Sendable {
    package let meeting: Meeting.ID
    /// Letters and papers; 0 where it was anticipated, work was looked at, and none showed it.
    package let count: Int
  }

  /// What became of it.
  package enum Course: String, Hashable, Sendable, CaseIterable {
    /// Seen on two tasks or more, and not looked for in vain since.
    case cameBack
    /// Seen, and in a later meeting looked for and not seen.
    case stopped
    /// Seen on one task, and not looked for since.
    case once
    /// Anticipated and never seen.
    case notSeen
  }

  /// The name it was given last.
  package let name: String
  package let bank: String?
  /// In the order of the meetings; a task that returned counts in the meeting that first looked at it.
  package let mentions: [Mention]
  /// How it went over the meetings that looked for it.
  package let course: Course

  /// The mentions with papers in them.
  package var seen: [Mention] { mentions.filter { $0.count > 0 } }
}

extension MisconceptionTrend {
  /// The year's ways of thinking: those that came back first, by how often, then those that stopped, then the rest.
  ///
  /// Groups of different tasks are one way of thinking where they came from one entry of the bank, or have one name but
  /// for capitals. Nothing is concluded from a meeting that did not look for it.
  static func all(in season: Season) -> [MisconceptionTrend] {
    let order = Dictionary(
      season.meetings.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    var first: [MathTask.ID: HeldTask] = [:]
    for task in season.tasks where first[task.task.id] == nil { first[task.task.id] = task }
    var bankOfName: [String: String] = [:]
    for group in season.groups {
      if let bank = group.bank { bankOfName[group.name.lowercased()] = bank }
    }
    var gathered: [String: [(group: HeldGroup, task: HeldTask, place: Int)]] = [:]
    for group in season.groups {
      guard !group.name.isEmpty, let task = first[group.task], let place = order[task.meeting] else { continue }
      let key = group.bank ?? bankOfName[group.name.lowercased()] ?? "name:\(group.name.lowercased())"
      gathered[key, default: []].append((group, task, place))
    }
    return gathered.values.compactMap { MisconceptionTrend($0.sorted { $0.place < $1.place }) }.sorted { one, other in
      (one.rank, one.name, one.bank ?? "") < (other.rank, other.name, other.bank ?? "")
    }
  }

  private init?(_ groups: [(group: HeldGroup, task: HeldTask, place: Int)]) {
    guard let last = groups.last else { return nil }
    name = last.group.name
    bank = groups.lazy.compactMap(\.group.bank).first
    var mentions: [Mention] = []
    var (seenTasks, lastSeen, lookedForSince) = (0, -1, false)
    for (group, task, place) in groups where group.count > 0 || task.isLookedAt {
      if group.count > 0 {
        seenTasks += 1
        lastSeen = place
        lookedForSince = false
      } else if place > lastSeen {
        lookedForSince = true
      }
      if let before = mentions.last, before.meeting == task.meeting {
        mentions[mentions.count - 1] = Mention(meeting: task.meeting, count: before.count + group.count)
      } else {
        mentions.append(Mention(meeting: task.meeting, count: group.count))
      }
    }
    guard !mentions.isEmpty else { return nil }
    self.mentions = mentions
    course =
      seenTasks == 0 ? .notSeen : lookedForSince ? .stopped : seenTasks > 1 ? .cameBack : .once
  }

  /// Smaller comes first.
  private var rank: Int {
    let kind =
      switch course {
      case .cameBack: 0
      case .stopped: 1
      case .once: 2
      case .notSeen: 3
      }
    return kind * 100_000 - min(seen.count, 99_999)
  }
}
