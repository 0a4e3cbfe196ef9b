/// The people who meet; one team file holds one team's year.
package struct Team: Hashable, Sendable, Codable {
  package var name: String
  /// What they teach; empty when nobody wrote it.
  package var course: String
  /// How many of us there usually are.
  package var seats: Int

  /// What the team wants of its minutes.
  package var targets: Targets
  /// Whether the goal line asks, after a while of something else, whether to go back to the goal.
  package var asksAboutGoal: Bool

  /// How many of us there can be.
  package static let seatRange = 2...12

  package init(
    name: String = "", course: String = "", seats: Int = 6, targets: Targets = Targets(), asksAboutGoal: Bool = true
  ) {
    self.name = name
    self.course = course
    self.seats = seats
    self.targets = targets
    self.asksAboutGoal = asksAboutGoal
  }

  /// What was written before a team had targets reads as one without any.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      name: try container.decode(String.self, forKey: .name),
      course: try container.decode(String.self, forKey: .course),
      seats: try container.decode(Int.self, forKey: .seats),
      targets: try container.decodeIfPresent(Targets.self, forKey: .targets) ?? Targets(),
      asksAboutGoal: try container.decodeIfPresent(Bool.self, forKey: .asksAboutGoal) ?? true)
  }
}
