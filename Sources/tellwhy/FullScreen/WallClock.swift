import Meetings
import Terminal

/// Where moments come from: the machine, or `TELLWHY_NOW` for tests and documentation.
///
/// `TELLWHY_NOW=2026-01-15T15:00:00Z` sets the time at the start, and it runs on; with `,frozen` behind it, it stands
/// still. Time since boot then follows the set clock, so that one run can be ten minutes after another.
struct WallClock {
  private struct Setting {
    let wall: Int64
    let isFrozen: Bool
    let boot: Int64
  }

  private let machine = MachineClock()
  private let setting: Setting?
  private let standing: Moment?

  /// A clock that stands still.
  init(standingAt moment: Moment) {
    setting = nil
    standing = moment
  }

  init(environment: [String: String]) throws {
    standing = nil
    guard let text = environment["TELLWHY_NOW"], !text.isEmpty else {
      setting = nil
      return
    }
    let isFrozen = text.hasSuffix(",frozen")
    guard let wall = WallClock.milliseconds(of: isFrozen ? text.dropLast(7) : text[...]) else {
      throw Failure("TELLWHY_NOW: expected a time such as 2026-01-15T15:00:00Z, found \(text)")
    }
    setting = Setting(wall: wall, isFrozen: isFrozen, boot: MachineClock().bootMilliseconds)
  }

  /// Whether time stands still, so that nothing on screen changes by itself.
  var isFrozen: Bool { standing != nil || setting?.isFrozen == true }

  var now: Moment {
    if let standing { return standing }
    let boot = machine.bootMilliseconds
    guard let setting else {
      let wall = machine.wallMilliseconds
      return Moment(
        sinceBoot: boot, boot: machine.bootIdentity ?? "", wall: wall,
        offsetMinutes: machine.utcOffsetMinutes(at: wall))
    }
    let wall = setting.wall + (setting.isFrozen ? 0 : boot - setting.boot)
    return Moment(
      sinceBoot: wall, boot: "TELLWHY_NOW", wall: wall, offsetMinutes: machine.utcOffsetMinutes(at: wall))
  }

  /// Reads `2026-01-15T15:00:00Z`; nil for anything else.
  static func milliseconds(of text: Substring) -> Int64? {
    let parts = text.split(whereSeparator: { "-T:Z".contains($0) }).compactMap { Int($0) }
    guard text.count == 20, text.hasSuffix("Z"), parts.count == 6, (1...12).contains(parts[1]),
      (1...31).contains(parts[2]), parts[3] < 24, parts[4] < 60, parts[5] < 61
    else { return nil }
    let days = CivilDate.days(year: parts[0], month: parts[1], day: parts[2])
    return (days * 86_400 + Int64(parts[3] * 3600 + parts[4] * 60 + parts[5])) * 1000
  }
}
