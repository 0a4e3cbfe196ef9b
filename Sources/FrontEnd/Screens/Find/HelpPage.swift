import Meetings
import SafeText
import Screen

/// The keys of a place in sentences, and pages of words beside them; typing narrows them.
package struct HelpPage: Hashable, Sendable {
  /// The place whose keys it explains.
  let place: Place
  /// Which of the place's pages is shown.
  var part: Part
  /// What was typed to narrow it; empty shows all of it.
  var text = ""
  /// The first row that is shown, from 0.
  var first = 0

  init(of place: Place) {
    self.place = place
    part = HelpPage.parts(of: place)[0]
  }

  /// One line of help: a heading, or a key with a part of its sentence.
  enum Row: Hashable {
    case heading(String)
    case key(String, DisplayText)
    case blank
  }

  /// The cells in front of the sentences, less two; a longer label moves its own sentence to the right.
  static func labelRoom(_ layout: Layout) -> Int { layout.value - layout.left - 2 }

  /// The rows that hold what was typed, wrapped at a width.
  func rows(width: Int, labelRoom: Int = 6) -> [Row] {
    guard part == .keys else { return wordRows(width: width) }
    let here = rows(of: place, width: width, labelRoom)
    let anywhere = place.isInput ? [] : rows(of: .anywhere, width: width, labelRoom)
    var rows: [Row] = here.isEmpty ? [] : [.heading("HERE")] + here
    if !anywhere.isEmpty { rows += (rows.isEmpty ? [] : [.blank]) + [.heading("ANYWHERE")] + anywhere }
    return rows
  }

  private func rows(of place: Place, width: Int, _ labelRoom: Int) -> [Row] {
    let words = text.lowercased()
    let bindings = KeyMap.bindings.filter { binding in
      binding.place == place && binding.isExplained
        && (words.isEmpty || binding.sentence.lowercased().contains(words) || binding.word.lowercased().contains(words))
    }
    return bindings.flatMap { binding in
      let shift = max(0, DisplayText(binding.label).width - labelRoom)
      return DisplayText(binding.sentence).wrapped(at: width - shift).enumerated().map { index, line in
        Row.key(index == 0 ? binding.label : "", line)
      }
    }
  }
}

extension State {
  /// Letters narrow the list instead of doing what they do on the screen below.
  mutating func reduceHelp(_ help: HelpPage, _ action: Action) -> [Effect] {
    var help = help
    switch action {
    case .back, .open:
      drawer = nil
      return []
    case .down: help.first += 1
    case .up: help.first -= 1
    case .left, .right:
      guard let part = help.part(by: action == .right ? 1 : -1) else { return [] }
      help.part = part
      help.first = 0
    case .pageDown: help.first += 12
    case .pageUp: help.first -= 12
    case .first: help.first = 0
    case .type(let scalar):
      help.text.unicodeScalars.append(scalar)
      help.first = 0
    case .erase, .eraseWord, .eraseLine: help.text.erase(Erasure(action))
    default: return []
    }
    help.first = max(0, min(help.first, help.rows(width: 50).count - 5))
    drawer = .help(help)
    return []
  }

  /// Draws over the whole screen, with the clock's keys as this team has set them.
  func drawHelp(_ help: HelpPage, on page: inout Page, now: Moment) {
    let layout = page.layout
    page.head(record, screen: help.heading, now: now)
    let labelRoom = HelpPage.labelRoom(layout)
    let rows = help.rows(width: layout.edge - layout.value + 1, labelRoom: labelRoom)
    let room = layout.message - 4
    let first = max(0, min(help.first, rows.count - room))
    for (index, row) in rows[min(first, rows.count)...].prefix(room).enumerated() {
      switch row {
      case .heading(let words): page.put(Line(DisplayText(words)), row: 3 + index, column: layout.left, role: .heading)
      case .key(let label, let sentence):
        let label = DisplayText(options.clockKeys.shown(label))
        let column = layout.value + max(0, label.width - labelRoom)
        page.putRight(Line(label), row: 3 + index, edge: column - 3, role: .key)
        page.put(Line(sentence), row: 3 + index, column: column)
      case .blank: break
      }
    }
    let below = rows.count - first - room
    if below > 0 { page.put("\(below) more below", row: 3 + room, column: layout.value, role: .hint) }
    if !help.text.isEmpty { page.say("find \(.input, DisplayText(help.text))" as Line) }
    let turn = help.nextPart.map { [FooterEntry("→", $0.word)] } ?? []
    page.foot([FooterEntry("↑↓", "read on")] + turn + [FooterEntry("type", "to find")], last: .back)
  }
}
