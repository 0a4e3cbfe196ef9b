import Meetings
import SafeText
import Screen
import Testing

@testable import FrontEnd

@Suite("Paths in the message row") struct PathInWordsTests {
  @Test(
    "home is ~, folders in the middle make room, and the name stays whole as long as it can",
    arguments: [
      ("/home/ana/Documents/tellwhy/a.html", 44, "~/Documents/tellwhy/a.html"),
      ("/home/ana/Documents/tellwhy/2026-11-22-solve-3x-5-20/exit.html", 44, "~/Documents/tellwhy/…/exit.html"),
      ("/home/ana/Documents/tellwhy/2026-11-22-solve-3x-5-20", 33, "~/…/2026-11-22-solve-3x-5-20"),
      ("/home/anabel/a.html", 44, "/home/anabel/a.html"), ("/tmp/x/summary.html", 16, "/…/summary.html"),
      ("/tmp/x/summary.html", 14, "…/summary.html"),
      ("/tmp/x/a-very-long-name-of-a-summary.html", 20, "a-very-…summary.html"),
      ("", 10, ""),
    ])
  func words(path: String, room: Int, words: String) {
    let shown = pathInWords(path, home: "/home/ana", room: room)
    #expect(shown.string == words)
    #expect(shown.width <= room)
  }

  @Test("what was written is named on the wall, wherever it lies")
  func written() {
    let now = FrameMeeting.at(42)
    var state = FrameMeeting.state(.task, at: now)
    state.options.home = "/home/ana"
    let path = "/home/ana/Documents/tellwhy/2026-11-22-a-very-long-title-of-a-meeting-that-was/exit-slips-expl.html"
    _ = reduce(&state, .arrived(.written(path: path)), now: now)
    for columns in [60, 80] {
      let rows = render(state, size: .init(columns: columns, rows: 24), now: now).textRows
      #expect(rows.contains { $0.contains("Written: ~/") && $0.contains("/exit-slips-expl.html") })
    }
    #expect(state.written == [path])
  }
}
