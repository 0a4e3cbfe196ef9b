import Meetings
import SafeText
import Screen

/// One row of a mirror.
struct MirrorRow {
  var text: DisplayText
  var role: Role = .plain
  /// Whether a tick stands before the text; nil where none can.
  var isTicked: Bool?
  /// Whether it goes on with the text of the row above, behind its tick.
  var isContinued = false
  var right: DisplayText = ""
  /// Which of the lines that can be marked it is; nil for one that cannot.
  var line: Int?
}

/// The rows of a mirror from top to bottom, with the answers of one day.
struct MirrorRows {
  /// Wrapped to the width, as many as the mirror needs.
  private(set) var rows: [MirrorRow] = []
  private let width: Int
  private var lines = 0

  init(_ scene: MirrorScene, _ reflection: Reflection?, width: Int) {
    self.width = width
    for item in scene.mirror.items {
      if !rows.isEmpty { rows.append(MirrorRow(text: "")) }
      append(item, reflection, scene.months)
    }
  }

  private mutating func append(_ item: Mirror.Item, _ reflection: Reflection?, _ months: [MonthMinutes]) {
    switch item.kind {
    case .levels(let words), .marks(let words):
      appendWrapped(item.question, role: .heading)
      for word in words {
        appendLine(
          MirrorRow(text: DisplayText(word), isTicked: reflection?.has(word, for: item.question) ?? false))
      }
    case .yesOrNo:
      appendLine(
        MirrorRow(text: DisplayText(item.question), right: Self.right(reflection?.answer(to: item.question), "")))
    case .minutes:
      appendLine(
        MirrorRow(
          text: DisplayText(item.question), right: Self.right(reflection?.answer(to: item.question), " minutes")))
    case .words:
      appendLine(MirrorRow(text: DisplayText(item.question)))
      appendWrapped(reflection?.answer(to: item.question) ?? "", role: .words)
    case .clock:
      appendWrapped(item.question, role: .heading)
      rows += Self.rows(of: months)
    }
  }

  private static func right(_ answer: String?, _ unit: DisplayText) -> DisplayText {
    guard let answer, !answer.isEmpty else { return "–" }
    return DisplayText(answer) + unit
  }

  /// A line that can be marked; what is too long for a row goes on below.
  private mutating func appendLine(_ row: MirrorRow) {
    var first = row
    let parts = row.text.wrapped(at: max(10, width - 2 - row.right.width))
    first.text = parts.first ?? ""
    first.line = lines
    lines += 1
    rows.append(first)
    rows += parts.dropFirst().map { MirrorRow(text: $0, isContinued: row.isTicked != nil) }
  }

  private mutating func appendWrapped(_ text: String, role: Role) {
    rows += DisplayText(text).wrapped(at: width).filter { !$0.isEmpty }.map { MirrorRow(text: $0, role: role) }
  }

  /// Our own minutes, a row a month: what led beside what was managed.
  private static func rows(of months: [MonthMinutes]) -> [MirrorRow] {
    guard !months.isEmpty else { return [MirrorRow(text: "No meeting has been held yet.", role: .hint)] }
    return months.suffix(12).map { month in
      let parts = [TimeCategory.planning, .logistics, .pacing].map { category in
        "\(category.wallName) \(month.minutes[category] ?? 0)" as DisplayText
      }
      return MirrorRow(
        text: "\(month.name): \(parts.joined(separator: " · "))",
        right: month.meetings == 1 ? "1 meeting" : "\(month.meetings) meetings")
    }
  }

  /// The first row to show, so that the marked line is among as many as there is room for.
  func top(marked: Int, room: Int) -> Int {
    let place = rows.firstIndex { $0.line == marked } ?? 0
    return max(0, min(place - room / 2, rows.count - room))
  }
}
