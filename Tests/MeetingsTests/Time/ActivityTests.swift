import Meetings
import Testing

@Suite("Activities") struct ActivityTests {
  static let all: [Activity] =
    [.logistics, .pacing, .strategy, .unfocused, .break] + PlanningKind.allCases.map(Activity.planning)

  @Test("every activity's word reads back", arguments: all)
  func words(activity: Activity) {
    #expect(Activity(word: activity.word) == activity)
  }

  @Test("other words are refused", arguments: ["", "planning", "planning/", "unrecorded", "Logistics", "planning/x"])
  func refused(word: String) {
    #expect(Activity(word: word) == nil)
  }

  @Test("unfocused is general talk on the wall") func wall() {
    #expect(Activity.unfocused.wallName == "general talk")
    #expect(TimeCategory.allCases.map(\.shortName) == ["log", "pac", "str", "pla", "gen", "brk", "unr"])
  }

  @Test("planning goes round its five kinds") func kinds() {
    var kind = PlanningKind.studentWork
    var seen: [PlanningKind] = []
    for _ in 0..<5 {
      seen.append(kind)
      kind = kind.next
    }
    #expect(seen == PlanningKind.allCases && kind == .studentWork)
  }
}
