import Meetings
import Screen

extension KeyMap {
  /// What works on every screen where nothing is typed.
  static let anywhere: [Binding] = [
    Binding(
      .anywhere, "1", .switchClock(.logistics), "logistics",
      "Logistics: dates, rooms, forms, tests. Choosing a task is planning."),
    Binding(
      .anywhere, "2", .switchClock(.pacing), "pacing",
      "Pacing: where we are, what to skip. Why so long: planning."),
    Binding(
      .anywhere, "3", .switchClock(.strategy), "strategy",
      "Strategy: tips we swap, no why yet. With a why it is planning."),
    Binding(
      .anywhere, "4", .switchClock(.planning), "planning",
      "Planning: thinking, a lesson. Not: beliefs (talk). Again: next kind."),
    Binding(
      .anywhere, "5", .switchClock(.unfocused), "general talk",
      "General talk: no problem, no lesson. A pause is a break. No verdict."),
    Binding(.anywhere, "0", .switchClock(.break), "break", "A break; the curtain is drawn."),
    Binding(
      .anywhere, [], "F1-F6", nil, "clock", "Logistics to general talk, and break; they work while typing too."),
    Binding(
      .anywhere, "b", .beganEarlier, "it began earlier",
      "What is running now began some minutes ago; its neighbour shrinks."),
    Binding(
      .anywhere, ">", .nextStep, "next step",
      "Goes to the next step of the agenda: the clock and the screen go with it."),
    Binding(.anywhere, "<", .stepBack, "step back", "Goes to the step before."),
    Binding(.anywhere, ".", .curtain, "curtain", "Draws the curtain: only the goal and the time. Any key lifts it."),
    Binding(.anywhere, "g", .goal, "goal", "The goal over the whole screen, until a key; Enter changes it."),
    Binding(.anywhere, "a", .goTo(.agenda), "agenda", "The step of the agenda, large."),
    Binding(.anywhere, "c", .goTo(.clock), "clock", "The clock, large."),
    Binding(.anywhere, "o", .note, "note", "Writes a note on what is shown."),
    Binding(.anywhere, "v", .picture, "picture", "Shows the picture of what is shown, if there is one."),
    Binding(
      .anywhere, "+", .moreSeats, "one seat more", "One seat more. Says how many of us there are now."),
    Binding(
      .anywhere, "-", .fewerSeats, "one seat fewer", "One seat fewer. Says how many of us there are now."),
    Binding(
      .anywhere, [.tab], "Tab", .nextScreen, "next screen",
      "Task, Tag, Splits, Groups, Clock, Summary, and round again."),
    Binding(.anywhere, [.backTab], "Shift-Tab", .screenBefore, "screen before", "The same way back."),
    Binding(
      .anywhere, [.up, .character("k")], "↑↓", .up, "choose", "One up, one down; k and j do the same."),
    Binding(.anywhere, [.down, .character("j")], "↓", .down, "down", "One down."),
    Binding(
      .anywhere, [.left, .character("h")], "←→", .left, "side", "One left, one right; h and l do the same."),
    Binding(.anywhere, [.right, .character("l")], "→", .right, "right", "One right."),
    Binding(
      .anywhere, [.home], "Home", .first, "first",
      "The first in the list; End is the last, PgUp and PgDn a screenful."),
    Binding(.anywhere, [.end], "End", .last, "last", "The last in the list."),
    Binding(.anywhere, [.pageUp], "PgUp", .pageUp, "page up", "A screenful up."),
    Binding(.anywhere, [.pageDown], "PgDn", .pageDown, "page down", "A screenful down."),
    Binding(
      .anywhere, [.enter], "Enter", .open, "open", "Does what the footer says beside it, on what is marked ▸."),
    Binding(
      .anywhere, "u", .undo, "undo",
      "Takes back the last change, and the one before, back to the start of this meeting."),
    Binding(.anywhere, [.control("r")], "Ctrl-R", .redo, "redo", "Does again what was undone."),
    Binding(.anywhere, "/", .find, "find", "Narrows a list."),
    Binding(.anywhere, ":", .palette, "all actions", "Finds any action by its words."),
    Binding(.anywhere, "?", .help, "help", "Every key of this screen, in sentences."),
    Binding(.anywhere, [.escape], "Esc", .back, "back", "One step back; nothing is lost."),
    Binding(
      .anywhere, [.character("q")], "q", .leave, "leave",
      "Leaves. While a meeting runs, q again leaves and the clock stops. Everything is kept already."),
    Binding(.anywhere, [], "no key", .goTo(.start), "start", "Goes to Start: our meetings, and work to bring in."),
    Binding(.anywhere, [], "no key", .goTo(.task), "task", "Goes to Task: its words, and what it asks."),
    Binding(.anywhere, [], "no key", .goTo(.tag), "tag", "Goes to Tag: the work, piece by piece."),
    Binding(.anywhere, [], "no key", .goTo(.splits), "splits", "Goes to Splits: where our votes differed."),
    Binding(.anywhere, [], "no key", .goTo(.groups), "groups", "Goes to Groups: the thinking we see, and our moves."),
    Binding(
      .anywhere, [], "no key", .goTo(.summary), "summary", "Goes to Summary: what we decided, to export."),
    Binding(.anywhere, [], "no key", .writeGoal, "write the goal", "Changes our goal for this meeting."),
    Binding(.anywhere, [], "no key", .newTask, "a new task", "Adds a task to this meeting, in its words."),
    Binding(
      .anywhere, [], "no key", .handout, "handout", "Writes the lettered work on a page to print and read in silence."),
    Binding(
      .anywhere, [], "no key", .lookFors, "look-fors",
      "Writes one page of what we agreed to look for, and what we try."),
    Binding(
      .anywhere, [], "no key", .voteByHands, "everyone tags by hands",
      "Everyone tags with fingers at the chest; one of us types the counts."),
    Binding(
      .anywhere, [], "no key", .voteByKeys, "everyone tags with keys",
      "Everyone tags with three keys of their own, on the same keyboards."),
    Binding(
      .anywhere, [], "no key", .passKeyboard, "pass the keyboard",
      "Everyone tags one after the other, and passes the keyboard on."),
    Binding(
      .anywhere, [], "no key", .sortTasks, "sort the tasks",
      "Everyone sorts the tasks by what they ask; no student work is needed."),
    Binding(
      .anywhere, [], "no key", .closePass, "close the pass",
      "Closes the pass that is open, with the tags that are in."),
    Binding(
      .anywhere, [], "no key", .editSeatKeys, "the seats' keys", "Changes which three keys belong to which seat."),
    Binding(
      .anywhere, [], "no key", .askNext, "ask next",
      "Makes the item to ask next: exit slips to print, and a task that waits for the next meeting."),
    Binding(
      .anywhere, [], "no key", .poster, "poster",
      "Prints two ways to solve the task for a hallway, and asks how you would."),
    Binding(
      .anywhere, [], "no key", .carry, "who carries it",
      "Marks what in the school has to carry a move; never required."),
    Binding(
      .anywhere, [], "no key", .ourObjective, "our objective",
      "Writes our objective of the year, and up to three things to count."),
    Binding(
      .anywhere, [], "no key", .askAboutGoal, "ask about the goal",
      "Turns off, or on, that the goal line asks to go back to it."),
    Binding(
      .anywhere, [], "no key", .goTo(.trends), "trends",
      "The trends over our meetings: minutes, demand, thinking, moves."),
    Binding(
      .anywhere, [], "no key", .close, "end the meeting", "Reads the minutes back; Enter twice ends the meeting."),
    Binding(
      .anywhere, [], "no key", .chooseAgenda, "choose an agenda",
      "Takes another protocol, ours or one of those that come along."),
    Binding(
      .anywhere, [], "no key", .bell, "the bell",
      "Sets when the bell rings; the steps in front of the move fit themselves to it."),
    Binding(
      .anywhere, [], "no key", .mirror, "look into a mirror",
      "Between meetings: a page of questions about us, for us, once or twice a year."),
  ]
}
