import Meetings
import SafeText
import Screen

extension State {
  /// Opens the line of all seats' keys.
  mutating func openSeatKeys() -> [Effect] {
    guard record.meeting != nil else {
      message = "Keys belong to seats, and seats to a meeting; begin one first."
      return []
    }
    return lay(.field(Field(.seatKeys, text: record.seatKeys.keys.prefix(seats).joined(separator: " "))))
  }

  /// Gives the seats their keys; refused where two seats would share one, and the line stays to be mended.
  mutating func keepSeatKeys(_ text: String) -> [Effect] {
    do {
      let keys = try record.seatKeys.replacing(with: text, seats: seats)
      guard keys != record.seatKeys else { return [] }
      message = "The seats have other keys.   \(.key, "u") take it back"
      return commit(
        .seatKeys,
        [
          .seatKeys(
            Replacement(
              before: record.seatKeys == .usual ? nil : record.seatKeys, after: keys == .usual ? nil : keys))
        ])
    } catch {
      message = Message(Line(DisplayText(error.description)))
      return lay(.field(Field(.seatKeys, typed: text)))
    }
  }

  /// Says that what was asked for waits until the open pass is closed.
  mutating func sayAfterTags() -> [Effect] {
    message = "After all tags are in.   \(.key, "t") everyone tags"
    return []
  }
}
