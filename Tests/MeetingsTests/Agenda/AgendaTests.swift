import Meetings
import Testing

@Suite("The agenda") struct AgendaTests {
  static let bell: Int64 = 45 * 60_000

  @Test("the standard agenda fills 45 minutes and keeps 15 from the move on") func standard() {
    #expect(Agenda.standard.minutes == 45)
    #expect(Agenda.standard.minutesFromMove == 15)
    #expect(Agenda.standard.slack == 3)
    #expect(Agenda.standard.plan == [.logistics: 5, .planning: 37])
    #expect(Agenda.standard.moveBegins(bell: Self.bell) == Int64(1_800_000))
  }

  @Test("a step that begins late still ends when planned, so an overrun never eats the move") func overrun() {
    #expect(Agenda.standard.plannedEnd(of: 3, bell: Self.bell) == Int64(1_380_000))
    #expect(Agenda.standard.plannedEnd(of: 99, bell: Self.bell) == Self.bell)
    #expect(Agenda([]).moveBegins(bell: Self.bell) == nil)
  }

  @Test(
    "an earlier bell makes the steps before the move shorter in proportion, a later one longer; the move keeps its time",
    arguments: [(45, [3, 7, 14, 23, 30, 40]), (30, [1, 3, 7, 11, 15, 25]), (60, [4, 10, 21, 34, 45, 55])])
  func otherBell(length: Int, ends: [Int64]) {
    let bell = Int64(length) * 60_000
    #expect((0..<6).map { Agenda.standard.plannedEnd(of: $0, bell: bell) / 60_000 } == ends)
    #expect(Agenda.standard.moveBegins(bell: bell) == bell - 900_000)
  }

  @Test("no bell is so early that a step would end before the beginning") func veryEarly() {
    #expect((0..<8).allSatisfy { Agenda.standard.plannedEnd(of: $0, bell: 60_000) >= 0 })
    #expect(Agenda.standard.moveBegins(bell: 60_000) == 0)
    #expect(Agenda([Agenda.Step("a", minutes: 4, activity: nil)]).plannedEnd(of: 0, bell: 600_000) == 600_000)
  }

  @Test("steps go forward to the last and back to before the first") func progress() {
    var progress = AgendaProgress()
    for minute in 0..<12 { progress.step(in: .standard, at: Int64(minute) * 60_000) }
    #expect(progress.current == 7)
    #expect(progress.hasBegun(7) && !progress.hasBegun(8))
    #expect(progress.took(0) == 60_000 && progress.took(7) == nil && progress.took(-1) == nil)
    for _ in 0..<12 { progress.stepBack() }
    #expect(progress.current == nil)
  }
}
