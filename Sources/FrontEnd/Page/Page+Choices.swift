import SafeText
import Screen

/// One line of a list to choose from: its name, and on the right what tells it apart.
struct Choice {
  var name: DisplayText
  var note: DisplayText = ""
}

extension Page {
  /// A list in a drawer, as many lines as there is room for, the marked one always among them.
  mutating func choices(_ heading: DisplayText, _ choices: [Choice], marked: Int) {
    clear(from: layout.drawer)
    rule(row: layout.drawer)
    put(Line(heading), row: layout.drawer + 1, column: layout.left, role: .heading)
    if choices.count > layout.message - layout.drawer - 3 {
      putRight("\(marked + 1) of \(choices.count)", row: layout.drawer + 1, role: .hint)
    }
    let first = layout.drawer + (layout.isSmall ? 2 : 3)
    let room = max(1, layout.message - first)
    let top = max(0, min(marked - room / 2, choices.count - room))
    for (index, choice) in choices[top...].prefix(room).enumerated() {
      let width = layout.edge - layout.left - 3 - choice.note.width
      put(Line(choice.name.fitted(to: width)), row: first + index, column: layout.left + 2)
      putRight(Line(choice.note), row: first + index, role: .hint)
      guard index + top == marked else { continue }
      put("▸", row: first + index, column: layout.left)
      mark(row: first + index)
    }
  }
}
