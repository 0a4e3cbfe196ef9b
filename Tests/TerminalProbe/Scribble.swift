import SafeText
import Screen

/// Text, blanks, wide and marked letters in all roles at random places: the same for the same seed and size.
///
/// Scribbles with neighbouring seeds share most of their cells, as the frames of a program do. Their number stands in
/// the last row, which is drawn last.
struct Scribble: RandomNumberGenerator {
  private static let words: [DisplayText] = [
    "because", "three quarters is more", "● reason", "○ reproduce", "日本語", "e\u{301}te\u{301}", "  ", "          ",
    "▸", "x", "— … ·", "ＷＩＤＥ",
  ]
  private let seed: UInt64
  private var state: UInt64

  init(seed: UInt64) {
    self.seed = seed
    state = seed
  }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state ^ (state >> 29)) &* 0xBF58_476D_1CE4_E5B9
  }

  func draw(on canvas: inout Canvas) {
    let roles = Role.allCases
    for older in max(1, seed - min(seed, 7))...seed {
      var layer = Scribble(seed: older)
      for _ in 0..<12 {
        let row = Int.random(in: 0..<max(1, canvas.size.rows), using: &layer)
        let column = Int.random(in: -3..<max(1, canvas.size.columns), using: &layer)
        let word = Self.words.randomElement(using: &layer) ?? ""
        canvas.put(word, row: row, column: column, role: roles.randomElement(using: &layer) ?? .plain)
      }
    }
    canvas.clear(row: canvas.size.rows - 1)
    canvas.put("scribble \(seed).", row: canvas.size.rows - 1, column: 0)
  }
}
