import PseudoTerminal
import TaskAnalysis
import Testing

@Suite("Changing the window's size", .enabled(if: TmuxScreen.isAvailable)) struct ResizingTests {
  @Test("after a storm of sizes from 1 by 1 to 250 by 80 no cell is stale", arguments: ["light", "mono"])
  func storm(theme: String) throws {
    let journey = try Journey()
    _ = try journey.run("new", journey.team, "--team", "Grade 5")
    let csv = try journey.write("work.csv", MeetingByKeysTests.work)
    _ = try journey.run("import", csv, "--file", journey.team)
    var environment = journey.environment
    environment["TELLWHY_NOW"] = "2026-01-15T15:00:00Z,frozen"
    let screen = try TmuxScreen(
      "\(journey.program) \(journey.team) --screen tag --theme \(theme)", environment: environment)
    try #require(try screen.waitForText("1 of 3"))
    var generator = SplitMix64(seed: 7)
    for _ in 0..<6 {
      for _ in 0..<8 {
        try screen.resize(
          columns: .random(in: 1...250, using: &generator), rows: .random(in: 1...80, using: &generator))
      }
      let columns = Int.random(in: 60...250, using: &generator)
      let rows = Int.random(in: 18...80, using: &generator)
      try screen.resize(columns: columns, rows: rows)
      try #require(
        try screen.wait { $0.count == rows && $0[2].count == columns && $0.last?.hasSuffix("help") == true })
      // Keys with an answer, so that it is known that what came before them was painted.
      try screen.press("u")
      try #require(try screen.waitForText("left to take back"))
      try screen.press("d")
      try #require(try screen.waitForText("Doubt belongs"))
      let afterStorm = try screen.seenRows()
      try screen.press("C-l")
      try screen.press("u")
      try #require(try screen.waitForText("left to take back"))
      try screen.press("d")
      try #require(try screen.waitForText("Doubt belongs"))
      #expect(try screen.seenRows() == afterStorm, "\(theme), \(columns) by \(rows)")
    }
  }
}
