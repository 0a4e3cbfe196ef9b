import Screen

extension KeyMap {
  /// The keys of single screens.
  static let screens: [Binding] =
    start + task + tag + groups + minutes + agenda + mirror + leaving + splits + timeline + year

  private static let start: [Binding] = [
    Binding(
      .start, [.character(" ")], "Space", .space, "tried / not yet / set aside", short: "tried",
      "Marks a move of the last meeting; tried asks by how many of us."),
    Binding(.start, "e", .write, "team", "Changes the team's name, course and seats."),
  ]

  private static let task: [Binding] = [
    Binding(.task, "r", .reason, "reason", "The task asks us to reason."),
    Binding(.task, "p", .reproduce, "reproduce", "The task asks us to reproduce."),
    Binding(.task, "y", .yes, "just taught", "Says yes or no: the method had just been taught."),
    Binding(.task, [.enter], "Enter", .open, "levels", "Opens the four levels, as written and as set up."),
    Binding(.task, "m", .misconception, "anticipate", "Adds a misconception that we anticipate."),
    Binding(.task, "A", .addPapers, "add papers", "Adds papers; asks only how many (12)."),
    Binding(.task, "e", .write, "words", "Edits the prompt and the right answer."),
    Binding(.task, "n", .next, "next task", "The next task of this meeting."),
    Binding(
      .task, "w", .onTheWay, "on the way", "What changed the task between the page and the work: a list to mark."),
    Binding(
      .task, "t", .everyoneTags, "everyone tags",
      "Everyone tags the tasks themselves, with no tag shown until all are in."),
    Binding(.levels, [.enter], "Enter", .open, "written", "Sets the marked level as the task is written."),
    Binding(
      .levels, [.character(" ")], "Space", .space, "set up",
      "Sets the marked level, or differed by class, as the task was set up."),
    Binding(.levels, "w", .onTheWay, "on the way", "What changed the task on the way: a list to mark."),
    Binding(.onTheWay, [.character(" ")], "Space", .space, "mark", "Marks what happened, or takes the mark away."),
    Binding(
      .onTheWay, [.enter], "Enter", .open, "done", "Keeps it, with nothing marked too; we are not asked again."),
    Binding(
      .onTheWay, "C", .byClass, "by class", "Shows or hides each class, in the order they came in."),
  ]

  private static let tag: [Binding] = [
    Binding(.tag, "r", .reason, "reason", "This work says why. Goes to the next sample."),
    Binding(.tag, "p", .reproduce, "reproduce", "This work gives steps or a rule. Goes to the next sample."),
    Binding(.tag, "x", .noEvidence, "no evidence", "We can't tell from this. Goes to the next sample."),
    Binding(.tag, "d", .inDoubt, "in doubt", "The last tag was in doubt. Never required."),
    Binding(
      .tag, "m", .misconception, "misconception", short: "group", "Puts this sample in a misconception group."),
    Binding(.tag, "e", .write, "words", "Marks the words that decide; on paper, writes them."),
    Binding(.tag, "s", .suggest, "suggest", "Shows or hides a suggestion, with the words that made it."),
    Binding(.tag, "n", .next, "next", "The next sample without a tag, in this task or the next."),
    Binding(
      .tag, "t", .everyoneTags, "everyone tags", short: "all tag",
      "Everyone tags, with no tag shown until all are in."),
    Binding(.tag, "A", .addPapers, "add papers", "Adds papers; asks only how many (12)."),
    Binding(.tag, [.character(" ")], "Space", .space, "more", "Reads on in a long piece of work."),
  ]

  private static let splits: [Binding] = [
    Binding(.splits, "r", .reason, "we agree for now", "We agree for now on reason."),
    Binding(.splits, "p", .reproduce, "we agree for now", "We agree for now on reproduce."),
    Binding(.splits, "x", .noEvidence, "we agree for now", "We agree for now on no evidence."),
    Binding(
      .splits, "y", .yes, "what all chose", "Accepts what all chose, on every paper where all chose the same."),
    Binding(
      .splits, "w", .define, "we call this",
      "Keeps the case for what we agreed as what we call it, or asks for the words; again: other words."),
    Binding(.splits, "e", .write, "the cases", "Writes the case for each side."),
    Binding(.splits, "n", .next, "next", "The next one that we have not agreed on."),
    Binding(
      .splits, [.enter], "Enter", .open, "levels", "On a task: opens the four levels, to settle which of them."),
    Binding(
      .splits, "t", .everyoneTags, "everyone tags", short: "all tag", "Everyone tags the work on the wall, blind."),
    Binding(.splits, "i", .figures, "figures", "Agreement beyond luck, with its range."),
  ]

  private static let groups: [Binding] = [
    Binding(
      .groups, "m", .misconception, "other group", "Puts this sample in another group, or in a new one."),
    Binding(
      .groups, "e", .write, "words",
      "Marks the words that show the misconception; on paper, writes them."),
    Binding(.groups, "r", .reason, "reason", "Tags this sample: reason."),
    Binding(.groups, "p", .reproduce, "reproduce", "Tags this sample: reproduce."),
    Binding(.groups, "x", .noEvidence, "no evidence", "Tags this sample: no evidence."),
    Binding(.groups, "s", .suggest, "suggest", "Shows or hides suggested samples."),
    Binding(.groups, "y", .yes, "yes", "Takes the suggestion."),
    Binding(.groups, "n", .next, "next", "Leaves the suggestion, shows the next."),
    Binding(
      .groups, "A", .addPapers, "add papers", "Puts a number of papers without letters in the whole group."),
    Binding(.groups, "N", .new, "new", "A new group."),
    Binding(.groups, "E", .name, "name", "Changes the name of the whole group."),
    Binding(.groups, "M", .merge, "merge", "Puts the whole group together with another."),
    Binding(.groups, "D", .divide, "divide", "Divides the whole group in two."),
    Binding(.groups, [.enter], "Enter", .open, "finish", "The move and the lesson; the rest is filled in."),
    Binding(.finish, [.enter], "Enter", .open, "answer", "Writes in the marked line."),
    Binding(
      .finish, [], "←→", nil, "kind",
      "On the move: press for why, representation, counter-example, number choice and others."),
  ]

  private static let minutes: [Binding] = [
    Binding(.clock, [.enter], "Enter", .open, "correct", "Corrects the timeline."),
    Binding(.clock, "e", .write, "plan", "Sets the minutes until the bell."),
    Binding(.clock, "T", .target, "our target", short: "target", "Sets what we want of our minutes."),
    Binding(
      .clock, "i", .studies, "studies", "What studies report about meeting time, with their doubts."),
    Binding(.studies, "T", .target, "our target", "Sets what we want of our minutes."),
  ]

  private static let timeline: [Binding] = [
    Binding(.timeline, [], "↑↓", .up, "stretch", "One stretch up, one down."),
    Binding(.timeline, [], "←→", .left, "its start", "The marked stretch starts a minute earlier or later."),
    Binding(
      .timeline, [.enter], "Enter", .open, "what it was", "Changes what the marked stretch was."),
    Binding(.timeline, "D", .divide, "divide", "Divides the stretch in two."),
    Binding(.timeline, "M", .merge, "merge", "Joins the stretch to the one before."),
    Binding(.timeline, "E", .name, "name", "Says what the stretch was about."),
  ]

  private static let agenda: [Binding] = [
    Binding(.agenda, "e", .write, "change the steps", short: "steps", "Changes steps and minutes."),
    Binding(
      .agenda, [.enter], "Enter", .open, "another agenda", short: "another",
      "Shows the protocols that there are, to take one; then asks when the bell is."),
    Binding(.steps, [], "←→", nil, "minutes", "A minute less, a minute more."),
    Binding(.steps, [.enter], "Enter", .open, "words", "Writes the step's name, then its line for the wall."),
    Binding(
      .steps, [.character(" ")], "Space", .space, "clock", "What the clock counts in this step: the next one."),
    Binding(
      .steps, "y", .yes, "the move", short: "move",
      "This step is the move: nothing may eat its minutes. Again: it is not."),
    Binding(.steps, "N", .new, "new step", short: "new", "A new step behind the marked one."),
    Binding(.steps, [.backspace], "Backspace", .erase, "take it out", short: "out", "Takes the marked step out."),
  ]

  private static let mirror: [Binding] = [
    Binding(
      .mirror, [.enter], "Enter", .open, "answer",
      "Takes or leaves what is marked; a line to write in is opened."),
    Binding(.mirror, [], "←→", nil, "by date", "What we wrote earlier, one date back, one on."),
    Binding(
      .mirror, [.character(" ")], "Space", .space, "all dates",
      "All dates beside each other; nothing is added up. Again: back to one."),
    Binding(
      .mirror, "f", .format, "page", "Writes what stands here as a web page and as Markdown, for us."),
  ]

  private static let leaving: [Binding] = [
    Binding(.summary, [.enter], "Enter", .open, "write it", "Writes the file and says where."),
    Binding(.summary, "f", .format, "format", "Web page, Markdown, tables or JSON."),
    Binding(.summary, "m", .minutes, "minutes", "Adds the minutes to what is shared, or leaves them out."),
    Binding(
      .summary, [.character(" ")], "Space", .space, "for sharing",
      "Changes between for the team and for sharing."),
  ]

  private static let year: [Binding] = [
    Binding(.trends, [.enter], "Enter", .open, "open it", "Opens the summary of that meeting."),
    Binding(
      .trends, [], "←→", .left, "other measure", short: "measure",
      "Planning, all minutes, the longest stretch, demand, misconceptions, moves."),
    Binding(
      .trends, "i", .assumptions, "assumptions", short: "hours", "What a year of hours would assume, to be changed."),
    Binding(
      .trends, [], "no key", .bySection, "by section",
      "Demand by class section, in the order they came; nothing under ten papers."),
  ]
}
