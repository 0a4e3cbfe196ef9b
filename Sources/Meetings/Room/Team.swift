/// The people who meet; one team file holds one team's year.
package struct Team: Hashable, Sendable, Codable {
  package var name: String
  /// What they teach; empty when nobody wrote it.
  package var course: String
  /// How many of us there usually are.
  package var seats: Int

  package static let seatRange = 2...12

  package init(name: String = "", course: String = "", seats: Int = 6) {
    self.name = name
    self.course = course
    self.seats = seats
  }
}
