import CTerminal

/// The machine's clocks.
///
/// Nothing that is tested reads them: a time is always handed in.
package struct MachineClock: Sendable {
  /// The name of this start of the machine: as long as it is the same, boot times may be compared.
  ///
  /// Nil where unknown.
  package let bootIdentity: String?

  /// The clocks of this machine, whose start is looked up once: no program outlives it.
  package init() {
    var buffer = [CChar](repeating: 0, count: 64)
    ct_boot_identity(&buffer, buffer.count)
    let bytes = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    bootIdentity = bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }

  /// Milliseconds since the machine was started; counted on while the lid is closed, unmoved when the clock is set.
  package var bootMilliseconds: Int64 { ct_boot_milliseconds() }

  /// Milliseconds since the beginning of 1970 in UTC, by the wall clock.
  package var wallMilliseconds: Int64 { ct_wall_milliseconds() }

  /// How many minutes local time was ahead of UTC at an instant of the wall clock; negative west of Greenwich.
  ///
  /// The zone is that of `TZ` or of the machine, read anew each time.
  package func utcOffsetMinutes(at wallMilliseconds: Int64) -> Int {
    let (seconds, rest) = wallMilliseconds.quotientAndRemainder(dividingBy: 1000)
    return Int(ct_utc_offset_minutes(rest < 0 ? seconds - 1 : seconds))
  }
}
