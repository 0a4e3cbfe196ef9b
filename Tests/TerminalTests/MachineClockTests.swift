import Foundation
import Terminal
import Testing

@Suite("The machine's clocks")
struct MachineClockTests {
  private let clock = MachineClock()

  @Test("boot time is positive and never goes back")
  func bootTime() {
    let first = clock.bootMilliseconds
    let second = clock.bootMilliseconds
    #expect(first > 0)
    #expect(second >= first)
  }

  @Test("the wall clock is the one that Foundation reads")
  func wallTime() {
    let difference = Double(clock.wallMilliseconds) - Date.now.timeIntervalSince1970 * 1000
    #expect(abs(difference) < 5000)
  }

  @Test("one start of the machine has one name")
  func bootIdentity() throws {
    let name = try #require(clock.bootIdentity)
    #expect(name == clock.bootIdentity)
    #expect(name.count == 36)
  }

  @Test(
    "the offset of local time is the one that Foundation finds, also before 1970",
    arguments: [-1, 0, 1_768_489_200_000, 1_783_000_000_000, -86_400_000_000] as [Int64])
  func offset(instant: Int64) {
    let date = Date(timeIntervalSince1970: Double(instant) / 1000)
    #expect(clock.utcOffsetMinutes(at: instant) == TimeZone.current.secondsFromGMT(for: date) / 60)
  }
}
