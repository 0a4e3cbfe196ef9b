import Screen

extension KeyMap {
  /// The keys of places where something is typed: only their own work there, and the clock's function keys.
  static let fields: [Binding] = prepare + byHand + piles + closing + find + field + marking + voting + assumptions

  private static func clock(_ place: Place) -> Binding {
    Binding(place, [], "F1-F6", nil, "clock", "Switches the clock.")
  }

  private static let prepare: [Binding] = [
    Binding(
      .prepare, [], "letters", nil, "type",
      "Writes or pastes the file's path, the number of papers, the draft of the goal."),
    Binding(.prepare, [.up], "↑↓", .up, "line", "One line up, one down."),
    Binding(.prepare, [.down], "↓", .down, "line", "One line down."),
    Binding(
      .prepare, [.enter], "Enter", .open, "take it", "Takes what is marked and goes on to the next line."),
    Binding(
      .prepare, [], "Space", nil, "by hand", "On the number of papers: chooses them by hand, one by one."),
    Binding(.prepare, [.backspace], "Backspace", .erase, "fix", "Takes a letter back."),
    Binding(.prepare, [.control("w")], "Ctrl-W", .eraseWord, "a word", "Takes the last word away."),
    Binding(.prepare, [.control("u")], "Ctrl-U", .eraseLine, "empty", "Empties the line."),
    Binding(
      .prepare, [.escape], "Esc", .back, "back",
      "Back to Start; what is ready is kept. Esc on the file's line lets the file go."),
  ]

  private static let byHand: [Binding] = [
    Binding(.byHand, [], "Space", nil, "in or out", "Takes the marked piece of work in, or out again."),
    Binding(.byHand, [.enter], "Enter", .open, "take these", "Brings in what is chosen, under letters."),
    Binding(.byHand, [.up], "↑↓", .up, "choose", "One up, one down."),
    Binding(.byHand, [.down], "↓", .down, "choose", "One down."),
    Binding(.byHand, [.pageUp], "PgUp", .pageUp, "page up", "A screenful up."),
    Binding(.byHand, [.pageDown], "PgDn", .pageDown, "page down", "A screenful down."),
    Binding(.byHand, [.escape], "Esc", .back, "back", "Back, with nothing changed."),
    clock(.byHand),
  ]

  private static let piles: [Binding] = [
    Binding(.piles, [], "0-9", nil, "count", "How many papers lie in the marked pile."),
    Binding(
      .piles, [.enter], "Enter", .open, "next pile", "The next pile; after the last, back to where we were."),
    Binding(
      .piles, [.backspace], "Backspace", .erase, "fix", "Takes a digit back, then the pile before."),
    Binding(.piles, [.escape], "Esc", .back, "back", "Back; the counts already in are kept."),
    clock(.piles),
  ]

  private static let closing: [Binding] = [
    Binding(
      .closing, [.enter], "Enter", .open, "yes", "The minutes are about right; then: ends the meeting."),
    Binding(
      .closing, [], "0-9", nil, "minutes",
      "Writes the minutes of the marked line; the largest other line gives or takes them."),
    Binding(.closing, [.up], "↑↓", .up, "line", "One line up, one down."),
    Binding(.closing, [.down], "↓", .down, "line", "One line down."),
    Binding(
      .closing, "w", .onTheWay, "on the way", "What changed a task between the page and the work: a list to mark."),
    Binding(.closing, [.backspace], "Backspace", .erase, "fix", "Takes a digit back."),
    Binding(.closing, "u", .undo, "undo", "Takes back the last change."),
    Binding(.closing, "?", .help, "help", "Every key of this screen, in sentences."),
    Binding(.closing, [.escape], "Esc", .back, "back", "Back; the meeting goes on."),
    clock(.closing),
  ]

  private static let find: [Binding] = [
    Binding(.find, [], "letters", nil, "type to find", "Narrows the list."),
    Binding(.find, [.up], "↑↓", .up, "choose", "One up, one down."),
    Binding(.find, [.down], "↓", .down, "choose", "One down."),
    Binding(.find, [.pageUp], "PgUp", .pageUp, "page up", "A screenful up."),
    Binding(.find, [.pageDown], "PgDn", .pageDown, "page down", "A screenful down."),
    Binding(.find, [.enter], "Enter", .open, "take it", "Does what the footer says beside it."),
    Binding(.find, [.backspace], "Backspace", .erase, "fix", "Takes a letter back."),
    Binding(.find, [.control("w")], "Ctrl-W", .eraseWord, "a word", "Takes the last word away."),
    Binding(.find, [.control("u")], "Ctrl-U", .eraseLine, "empty", "Empties the line."),
    Binding(.find, [.escape], "Esc", .back, "back", "Back, with nothing changed."),
    clock(.find),
  ]

  private static let field: [Binding] = [
    Binding(.field, [], "letters", nil, "type", "Writes."),
    Binding(.field, [], "0-9", nil, "type", "Writes a number."),
    Binding(.field, [.enter], "Enter", .open, "keep", "Keeps what is written."),
    Binding(.field, [.backspace], "Backspace", .erase, "fix", "Takes a letter back."),
    Binding(.field, [.control("w")], "Ctrl-W", .eraseWord, "a word", "Takes the last word away."),
    Binding(.field, [.control("u")], "Ctrl-U", .eraseLine, "empty", "Empties the line."),
    Binding(.field, [.escape], "Esc", .back, "as it was", "Leaves it as it was."),
    clock(.field),
  ]

  private static let marking: [Binding] = [
    Binding(.marking, [.left], "←→", .left, "first word", "The first word that decides: one back, one on."),
    Binding(.marking, [.right], "→", .right, "first word", "One word on."),
    Binding(.marking, [.character(" "), .down], "Space", .space, "a word more", "One word more belongs to it."),
    Binding(.marking, [.backspace, .up], "Backspace", .erase, "a word fewer", "One word fewer belongs to it."),
    Binding(.marking, [.enter], "Enter", .open, "keep", "Keeps what is marked."),
    Binding(.marking, "x", .hide, "cross out", "Crosses it out, such as a name: … stands in its place."),
    Binding(.marking, [.escape], "Esc", .back, "as it was", "Leaves it as it was."),
    clock(.marking),
  ]

  private static let assumptions: [Binding] = [
    Binding(.assumptions, [], "0-9", nil, "number", "Writes the marked number; what follows from it changes at once."),
    Binding(.assumptions, [.up], "↑↓", .up, "line", "One line up, one down."),
    Binding(.assumptions, [.down], "↓", .down, "line", "One line down."),
    Binding(.assumptions, [.enter], "Enter", .open, "next line", "The next line; after the last, back to the trends."),
    Binding(.assumptions, [.backspace], "Backspace", .erase, "fix", "Takes a digit back."),
    Binding(.assumptions, [.escape], "Esc", .back, "back", "Back to the trends; the numbers stay as they are."),
    clock(.assumptions),
  ]
}
