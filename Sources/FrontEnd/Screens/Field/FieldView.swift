import Meetings
import SafeText
import Screen

extension State {
  /// A line to type in, in a drawer, so that what is above stays where it was.
  func drawField(_ field: Field, on page: inout Page) {
    guard !isTypedInPlace(field) else { return }
    let layout = page.layout
    page.clear(from: layout.drawer)
    page.rule(row: layout.drawer)
    page.put(Line(heading(of: field)), row: layout.drawer + 1, column: layout.left, role: .heading)
    page.input(
      DisplayText(field.text), row: layout.drawer + 3, column: layout.value,
      width: field.isNumber ? 6 : layout.edge - layout.value + 1)
    page.put(Line(hint(of: field)), row: layout.drawer + 5, column: layout.value, role: .hint)
    page.foot([FooterEntry("Enter", "keep"), FooterEntry("Esc", "as it was")], last: .clock)
  }

  private func heading(of field: Field) -> DisplayText {
    switch field.purpose {
    case .note: "A NOTE ON WHAT IS SHOWN"
    case .goal: "OUR GOAL TODAY"
    case .papers: "HOW MANY PAPERS?"
    case .prompt, .newTask: "THE WORDS OF THE TASK"
    case .key: "THE RIGHT ANSWER"
    case .paperWords(let sample): "THE WORDS ON PAPER \(sample.letter) THAT DECIDE"
    case .newGroup: "A NEW GROUP: WHAT DO THEY THINK?"
    case .groupName: "THE GROUP'S NAME"
    case .groupExample: "WHAT STANDS ON THESE PAPERS"
    case .groupPapers: "HOW MANY PAPERS WITHOUT LETTERS?"
    case .teamName: "THE TEAM'S NAME"
    case .course: "WHAT WE TEACH"
    case .seats: "HOW MANY OF US?"
    case .triedBy: "TRIED BY HOW MANY OF US?"
    case .heard: "WHAT STUDENTS SAID"
    case .move: "ONE MOVE, IN ONE LESSON"
    case .plan: "MINUTES UNTIL THE BELL, FROM THE BEGINNING"
    case .bell: "WHEN IS THE BELL?"
    case .stepName: "THE STEP'S NAME"
    case .stepSentence: "ONE LINE FOR THE WALL"
    case .mirrorWords(_, let item), .mirrorMinutes(_, let item): mirrorQuestion(item)
    case .sideCase(_, let side): "A CASE FOR \(side.mark) \(side.words.uppercased())"
    case .definition(let id):
      "WE CALL THIS \((ballot(id)?.agreed?.words ?? "").uppercased()) BECAUSE"
    case .seatKeys: "THE KEYS OF EACH SEAT: REASON, REPRODUCE, NO EVIDENCE"
    case .instead: "WHAT DID THEY THINK INSTEAD?"
    case .askNext: "THE ITEM TO ASK NEXT"
    case .objective: "OUR OBJECTIVE, IN OUR WORDS"
    case .target(_, let measure): "HOW MANY \(measure.wallName.uppercased())?"
    case .targetShare: "OUR TARGET: PLANNING, OF 100 MINUTES"
    case .targetMinutes: "OUR TARGET: MINUTES ON STUDENT WORK, UNBROKEN"
    case .stretchName: "WHAT WAS IT ABOUT?"
    }
  }

  private func hint(of field: Field) -> DisplayText {
    switch field.purpose {
    case .goal: "What shall every student be able to say, and why?"
    case .papers: "Up to 15 get letters; more are sorted on the table."
    case .newGroup, .groupName: "The thinking in the team's own words, not the verdict."
    case .seats: "2 to 12."
    case .bell: "As on the clock: 1545 is 15:45. What is late never eats the move."
    case .stepSentence: "Such as: what do you see? It may stay empty."
    case .sideCase: "One sentence, by anyone: the work, not who thinks so."
    case .definition: "Our own words; they come back where we split like this."
    case .seatKeys: "Three for each of us, from left to right; no key twice."
    case .instead(let verdict): "Enter alone keeps \"\(verdict.name)\"."
    case .askNext: "Six slips on a page; it waits for the next meeting."
    case .objective: "What will be different, for our students, this year?"
    case .target: "What the tool counts in meetings that have ended."
    case .targetShare, .targetMinutes: "Ours alone, and ours to change. Empty is no target."
    default: "Kept as you type."
    }
  }
}
