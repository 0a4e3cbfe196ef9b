/// What the team itself wants of its minutes; nothing until it says so.
package struct Targets: Hashable, Sendable, Codable {
  /// Planning's share of what was recorded, breaks aside, in percent: 1 to 100.
  package var planningShare: Int?
  /// Minutes on student work in one stretch: 1 to 600.
  package var unbrokenMinutes: Int?

  /// Percents that planning's share can be.
  package static let shareRange = 1...100
  /// Minutes that an unbroken stretch can be.
  package static let minutesRange = 1...600

  /// Numbers outside their ranges count as none.
  package init(planningShare: Int? = nil, unbrokenMinutes: Int? = nil) {
    self.planningShare = planningShare.flatMap { Targets.shareRange.contains($0) ? $0 : nil }
    self.unbrokenMinutes = unbrokenMinutes.flatMap { Targets.minutesRange.contains($0) ? $0 : nil }
  }

  /// Whether the team wants nothing of its minutes.
  package var isEmpty: Bool { planningShare == nil && unbrokenMinutes == nil }
}
