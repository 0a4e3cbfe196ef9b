import Screen

extension KeyMap {
  /// The keys of the three ways in which everyone tags.
  static let voting: [Binding] = hands + seats + passing

  private static func shared(_ place: Place) -> [Binding] {
    [
      Binding(place, [.character(" ")], "Space", .space, "more", "Reads on in a long piece of work."),
      Binding(place, "+", .moreSeats, "one seat more", "One seat more, from this piece on."),
      Binding(place, "-", .fewerSeats, "one seat fewer", "One seat fewer, from this piece on."),
      Binding(place, ":", .palette, "all actions", "Finds any action by its words."),
      Binding(place, "?", .help, "help", "Every key of this screen, in sentences."),
      Binding(place, [], "F1-F6", nil, "clock", "Switches the clock."),
    ]
  }

  private static func undoing(_ place: Place) -> [Binding] {
    [
      Binding(place, "u", .undo, "undo", "Takes back the last change; tags that are in stay."),
      Binding(place, [.control("r")], "Ctrl-R", .redo, "redo", "Does again what was undone."),
    ]
  }

  private static let hands: [Binding] =
    [
      Binding(.hands, [], "0-9", nil, "count", "The count of hands for the line that is marked."),
      Binding(
        .hands, [.backspace], "Backspace", .erase, "fix", "Takes back the last count, then the sample before."),
      Binding(
        .hands, [.enter], "Enter", .open, "go on",
        "Goes on with this count, or to the next sample with hands missing."),
      Binding(.hands, [.escape], "Esc", .back, "back", "Back to Tag; counts already in are kept."),
    ] + undoing(.hands) + shared(.hands)

  private static let seats: [Binding] =
    [
      Binding(
        .seats, [], "letters", nil, "a seat's keys",
        "Left: reason. Middle: reproduce. Right: no evidence. The last one counts; the same again does nothing."),
      Binding(.seats, [.enter], "Enter", .open, "go on", "Goes to the next sample, with some missing."),
      Binding(.seats, [.backspace], "Backspace", .erase, "start again", "Clears this sample for all seats."),
      Binding(.seats, [.left], "←", .left, "before", "The sample before; its tags stay hidden."),
      Binding(.seats, [.escape], "Esc", .back, "back", "Back to Tag; tags already in are kept."),
    ] + shared(.seats)

  private static let passing: [Binding] =
    [
      Binding(.passing, "r", .reason, "reason", "Reason, for whoever has the keyboard. It is not shown."),
      Binding(.passing, "p", .reproduce, "reproduce", "Reproduce, for whoever has the keyboard. It is not shown."),
      Binding(.passing, "x", .noEvidence, "no evidence", "We can't tell from this. It is not shown."),
      Binding(.passing, [.enter], "Enter", .open, "go on", "Goes to the next sample without a tag for this one."),
      Binding(.passing, [.backspace], "Backspace", .erase, "before", "The sample before, to tag it anew."),
      Binding(.passing, [.escape], "Esc", .back, "back", "Back to Tag; tags already in are kept."),
    ] + undoing(.passing) + shared(.passing)
}
