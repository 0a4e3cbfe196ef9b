/// What the team itself wants of its minutes; nothing until it says so.
package struct Targets: Hashable, Sendable, Codable {
  /// Planning's share of what was recorded, breaks aside, in percent: 1 to 100.
  package var planningShare: Int?
  /// Minutes on student work in one stretch: 1 to 600.
  package var unbrokenMinutes: Int?

  package static let shareRange = 1...100
  package static let minutesRange = 1...600

  /// Numbers outside their ranges count as none.
  package init(planningShare: Int? = nil, unbrokenMinutes: Int? = nil) {
    self.planningShare = planningShare.flatMap { Targets.shareRange.contains($0) ? $0 : nil }
    self.unbrokenMinutes = unbrokenMinutes.flatMap { Targets.minutesRange.contains($0) ? $0 : nil }
  }

  package var isEmpty: Bool { planningShare == nil && unbrokenMinutes == nil }
}
