import PseudoTerminal
import Testing

/// What a frame costs on the way to the terminal: over a slow line, and for everyone who watches.
@Suite("Bytes that are sent") struct SentBytesTests {
  /// A task with responses of 20 to 80 characters.
  private static func journey() throws -> Journey {
    let words = "because one more piece is closer to the whole than two are when they were cut smaller, I say".split(
      separator: " ")
    let rows = (1...260).map { number in
      var text = ""
      for step in 0..<60 where text.count < 80 { text += "\(words[(number * 5 + step * 7) % words.count]) " }
      return "\(number),Compare,\(text.prefix(20 + number * 37 % 61).filter { $0 != "," }),\(number % 3)/4"
    }
    return try Journey(work: "id,task,response,answer\n\(rows.joined(separator: "\n"))\n")
  }

  @Test("a tag key costs at most 250 bytes, and two hundred at once 3,000", arguments: [(80, 24), (60, 18), (120, 35)])
  func tagging(columns: Int, rows: Int) throws {
    let journey = try Self.journey()
    let screen = try journey.open(
      "--screen", "tag", now: "2026-01-15T15:00:00Z,frozen", columns: columns, rows: rows)
    try #require(screen.waitForText("help"))
    try #require(screen.isQuiet())
    var costs: [Int] = []
    for key in 0..<30 {
      screen.forgetOutput()
      screen.send(["r", "p", "x"][key % 3])
      try #require(screen.wait { !screen.output.isEmpty })
      try #require(screen.isQuiet())
      costs.append(screen.output.count)
    }
    let ordered = costs.sorted()
    #expect(ordered[15] <= 250, "the middle one of \(ordered)")
    #expect(costs.reduce(0, +) / costs.count <= 300, "on average \(costs.reduce(0, +) / costs.count)")
    screen.forgetOutput()
    screen.send(String(repeating: "rp", count: 100))
    try #require(screen.wait { !screen.output.isEmpty })
    try #require(screen.isQuiet())
    #expect(screen.output.count <= 3000)
  }

  @Test("a running clock costs at most 20 bytes a second") func idle() throws {
    let journey = try Self.journey()
    let screen = try journey.open("--screen", "tag")
    try #require(screen.waitForText("1 of 260"))
    screen.forgetOutput()
    let start = ContinuousClock.now
    #expect(!screen.wait(seconds: 5) { screen.output.count > 100 })
    #expect(ContinuousClock.now - start >= .seconds(5) && !screen.output.isEmpty)
  }
}

extension PseudoTerminal {
  /// Waits until nothing was sent for a tenth of a second.
  func isQuiet() -> Bool {
    var last = output.count
    var since = ContinuousClock.now
    return wait {
      if output.count != last { (last, since) = (output.count, .now) }
      return ContinuousClock.now - since > .milliseconds(100)
    }
  }
}
