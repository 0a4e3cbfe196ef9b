import Meetings
import TaskAnalysis

/// One line of the picker.
enum PickerChoice: Hashable, Sendable {
  case group(GroupRecord)
  case noneSeen
  case bank(Misconception)
  /// What was typed, as the name of a new group.
  case new(String)
}

/// What the picker offers for what is typed.
struct PickerChoices: Hashable, Sendable {
  /// Groups in use first, the bank behind them.
  let found: [PickerChoice]
  /// The new group, which stands apart.
  let new: PickerChoice?
  /// How many misconceptions were found, and among how many.
  let count: Int
  let total: Int

  /// How far one page goes.
  static let page = 5

  /// The rows that can be marked, the new group last.
  var all: [PickerChoice] { found + (new.map { [$0] } ?? []) }
}

extension State {
  /// What the picker offers: every typed word occurs in it, whether in capitals or not.
  /// - Complexity: O(*n*) in the entries of the bank.
  func choices(_ picker: Picker) -> PickerChoices {
    let words = picker.typed.lowercased().split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
    let groups = offeredGroups(picker.purpose)
    let inUse = groups.filter { fits(words, in: [$0.group.name, $0.group.hint]) }
    var bank: [Misconception] = []
    var noneSeen: [PickerChoice] = []
    var total = groups.count
    var new: PickerChoice?
    let name = picker.typed.trimmed
    switch picker.purpose {
    case .merge: break
    case .place, .anticipate:
      let used = Set(groups.compactMap(\.group.bank))
      let free = MisconceptionBank.entries.filter { !used.contains($0.id) }
      bank = ranked(free.filter { fits(words, in: [$0.name, $0.example, $0.domain.name]) }, words, picker.likely)
      total += free.count
      if case .place = picker.purpose, fits(words, in: ["none seen"]) { noneSeen = [.noneSeen] }
      let known = groups.map { $0.group.name.lowercased() } + ["none seen"]
      if !name.isEmpty, !known.contains(name.lowercased()) { new = .new(name) }
    }
    return PickerChoices(
      found: inUse.map(PickerChoice.group) + noneSeen + bank.map(PickerChoice.bank), new: new,
      count: inUse.count + bank.count, total: total)
  }

  /// Entries that are called what was typed before those that mention it; among them those that the task can show.
  private func ranked(
    _ entries: [Misconception], _ words: [[UInt8]], _ likely: LikelyMisconceptions
  ) -> [Misconception] {
    let ranks = entries.map { ((fits(words, in: [$0.name]) ? 0 : 3) + likely.rank(of: $0), $0) }
    return (0..<6).flatMap { rank in ranks.filter { $0.0 == rank }.map(\.1) }
  }

  private func offeredGroups(_ purpose: Picker.Purpose) -> [GroupRecord] {
    switch purpose {
    case .place(let sample): record.index(of: sample.task).map { record.tasks[$0].groupsBySize } ?? []
    case .anticipate(let task): record.index(of: task).map { record.tasks[$0].groupsBySize } ?? []
    case .merge(let id):
      record.tasks.first { $0.group(id) != nil }?.groupsBySize.filter { $0.group.id != id } ?? []
    }
  }

  private func fits(_ words: [[UInt8]], in texts: [String]) -> Bool {
    let bytes = Array(texts.joined(separator: "\n").lowercased().utf8)
    return words.allSatisfy { bytes.holds($0) }
  }
}

extension [UInt8] {
  /// Whether other bytes occur in these, one after the other.
  fileprivate func holds(_ other: [UInt8]) -> Bool {
    guard let first = other.first, other.count <= count else { return other.isEmpty }
    return indices.prefix(count - other.count + 1).contains { start in
      self[start] == first && self[start..<start + other.count].elementsEqual(other)
    }
  }
}
