package import Meetings
package import Screen

/// What a team sets once, in a file of ``Entry`` lines; options on the command line win.
package struct Configuration: Hashable, Sendable {
  /// Nil where the file does not say; it is then the light one.
  package var theme: Theme?
  /// Nil where the file does not say, which is no.
  package var isBackRow: Bool?
  /// Nil where the file does not say; a terminal without UTF-8 gets ASCII all the same.
  package var isASCII: Bool?
  /// Which digit switches the clock to what.
  package var clockKeys = ClockKeys.standard
  /// How many of us there are in a team file that is made.
  package var seats: Int?
  /// What a team file that is made wants of its minutes.
  package var targets = Targets()
  /// The folder for summaries, as it was written.
  package var summaries: String?
  /// Whether the goal's line may ask once to return to the goal.
  package var goalAsks = true

  package init() {}

  private static let plainKeys = [
    "theme", "back row", "ascii", "seats", "planning target", "unbroken target", "summaries", "goal asks",
  ]

  private static let clockWords: [(key: String, category: TimeCategory)] =
    TimeCategory.allCases.filter { $0 != .unrecorded }.map { (key: "\($0.wallName) key", category: $0) }

  /// All keys, in the order in which they are explained.
  package static let keys = plainKeys + clockWords.map(\.key)

  /// A team as it is put into a file that is made.
  package func newTeam(named name: String) -> Team {
    Team(name: name, seats: seats ?? Team().seats, targets: targets)
  }

  /// Reads the file; the failure says in which line and why.
  package init(reading bytes: [UInt8]) throws(EntryFailure) {
    let group = try EntryGroup(try Entry.read(bytes), line: 1, keys: Self.keys)
    theme = try group.choice("theme", among: Theme.allCases.map { (word: $0.rawValue, value: $0) })
    isBackRow = try group["back row"]?.isYes()
    isASCII = try group["ascii"]?.isYes()
    seats = try group.number("seats", in: Team.seatRange)
    targets = Targets(
      planningShare: try group.number("planning target", in: Targets.shareRange),
      unbrokenMinutes: try group.number("unbroken target", in: Targets.minutesRange))
    summaries = group["summaries"]?.value
    goalAsks = try group["goal asks"]?.isYes() ?? true
    var digits: [TimeCategory: Int] = [:]
    var last: Entry?
    for (key, category) in Self.clockWords {
      guard let digit = try group.number(key, in: 0...9) else { continue }
      digits[category] = digit
      last = group[key]
    }
    guard let keys = ClockKeys(changing: digits) else {
      throw .unexpected(
        line: last?.line ?? 1, key: last?.key ?? "", expected: "a digit for each category that no other has",
        found: last?.value ?? "")
    }
    clockKeys = keys
  }
}
