import Meetings
import SafeText
import TaskAnalysis

/// Getting the next meeting ready, the day before: a file, a question in it, how many papers, the goal, a pile.
package struct PrepareScene: Hashable, Sendable {
  /// A line that can be marked.
  enum Line: Hashable, Sendable {
    case file
    case question(Int)
    case count
    case goal
    /// A number on it makes a task with that many papers to sort.
    case pile
    /// Enter on it shows the protocols, and asks when the bell is.
    case agenda
  }

  /// The line that takes the keys.
  private(set) var marked = Line.file
  /// The path as it is typed; blanks around it do not count.
  private(set) var file: String
  /// What the file holds, once it was looked into.
  private(set) var reading: FileReading?
  /// The question whose work we want, counted from 0.
  private(set) var chosen: Int?
  /// How many papers to bring in, as it is typed; see ``wanted``.
  private(set) var count: String
  /// The goal as it is typed; the meeting has it after Enter.
  private(set) var goal: String
  /// How many papers lie on the table, as it is typed; empty where there is no further pile.
  private(set) var pile: String
  /// Whether the chosen question's work is in.
  private(set) var isTaken = false
  /// Whether the next letter begins the line anew where it holds an offer.
  private var isFresh = true

  /// The lines as far as they were typed before.
  init(file: String = "", count: String = "", goal: String = "", pile: String = "") {
    self.file = file
    self.count = count.isEmpty ? PrepareScene.usualCount : count
    self.goal = goal
    self.pile = pile
  }

  static let usualCount = "12"

  /// Whether a question is chosen whose work is not yet in.
  var isPending: Bool { chosen != nil && !isTaken }

  /// The question whose work we want; nil where none is chosen.
  var question: FileReading.Question? {
    guard let reading, let chosen, reading.questions.indices.contains(chosen) else { return nil }
    return reading.questions[chosen]
  }

  /// How many papers are asked for; nil while that is no number of papers that can be brought in at once.
  var wanted: Int? {
    Int(count).flatMap { (1...State.mostPapers).contains($0) ? $0 : nil }
  }

  /// The lines from top to bottom.
  var lines: [Line] {
    var lines: [Line] = [.file]
    lines += (reading?.questions ?? []).indices.map(Line.question)
    if chosen != nil { lines.append(.count) }
    lines.append(.goal)
    if !isPending { lines.append(.pile) }
    return lines + [.agenda]
  }

  /// Goes to a line; what is typed there first may take the place of what stood on it.
  mutating func mark(_ line: Line) {
    marked = line
    isFresh = true
  }

  /// Goes some lines on, and stops at either end.
  mutating func move(by step: Int) {
    let place = lines.firstIndex(of: marked) ?? 0
    mark(lines[max(0, min(place + step, lines.count - 1))])
  }

  /// Writes on the marked line; on a question a digit goes to the number of papers, and anything else to the path.
  mutating func type(_ scalar: Unicode.Scalar) {
    let isDigit = ("0"..."9").contains(scalar)
    switch marked {
    case .file: typePath(String(Character(scalar)))
    case .question, .count:
      if isDigit {
        if marked != .count { mark(.count) }
        PrepareScene.append(scalar, to: &count, isFresh: isFresh)
        isTaken = false
      } else if scalar != " " {
        mark(.file)
        typePath(String(Character(scalar)))
      }
    case .goal:
      if goal.unicodeScalars.count < Field.longest { goal.unicodeScalars.append(scalar) }
    case .pile:
      if isDigit { PrepareScene.append(scalar, to: &pile, isFresh: false) }
    case .agenda: break
    }
    isFresh = false
  }

  /// A pasted path may come on any line but the goal's; its line ends and the blanks around it are not its own.
  mutating func paste(_ text: String) {
    let text = text.trimmed
    guard !text.isEmpty else { return }
    if marked == .goal {
      goal = String((goal + DisplayText(text).string).prefix(Field.longest))
    } else if marked != .file, text.unicodeScalars.allSatisfy({ ("0"..."9").contains($0) }) {
      for digit in text.unicodeScalars.prefix(4) { type(digit) }
    } else {
      if marked != .file { mark(.file) }
      typePath(text.split(whereSeparator: \.isNewline).first.map(String.init) ?? text)
    }
    isFresh = false
  }

  /// Takes back some of the marked line; a path that changes lets its file go.
  mutating func erase(_ erasure: Erasure) {
    isFresh = false
    switch marked {
    case .file:
      file.erase(erasure)
      forgetFile()
    case .question, .agenda: break
    case .count:
      count.erase(erasure)
      isTaken = false
    case .goal: goal.erase(erasure)
    case .pile: pile.erase(erasure)
    }
  }

  private mutating func typePath(_ text: String) {
    if isFresh, reading != nil { file = "" }
    file = String((file + text).prefix(Field.longest))
    forgetFile()
  }

  private mutating func forgetFile() {
    (reading, chosen, isTaken) = (nil, nil, false)
  }

  private static func append(_ digit: Unicode.Scalar, to text: inout String, isFresh: Bool) {
    if isFresh { text = "" }
    if text.unicodeScalars.count < 4 { text.unicodeScalars.append(digit) }
  }

  /// Shows what the file holds; the first question that looks like work is chosen.
  mutating func show(_ reading: FileReading) {
    self.reading = reading
    chosen = reading.suggested
    isTaken = false
    mark(chosen == nil ? (reading.questions.isEmpty ? .file : .question(0)) : .count)
  }

  /// Takes a question of the file, counted from 0, and asks for the number of papers next.
  mutating func choose(_ question: Int) {
    chosen = question
    isTaken = false
    mark(.count)
  }

  /// Lets go of a file that cannot be used, and goes back to its path.
  mutating func refuse() {
    forgetFile()
    mark(.file)
  }

  /// The chosen question's work is in.
  mutating func workIsIn() {
    isTaken = true
    mark(.goal)
  }

  /// The pile has become a task: its line is empty for another one.
  mutating func pileIsIn() {
    pile = ""
    mark(.pile)
  }

  /// What the names of its lines' drafts begin with.
  static let draftPrefix = "prepare/"

  /// The draft of the marked line; nil for one in which nothing is typed.
  var draft: (key: String, text: String)? {
    switch marked {
    case .file: ("\(PrepareScene.draftPrefix)file", file)
    case .question, .agenda: nil
    case .count: ("\(PrepareScene.draftPrefix)count", count)
    case .goal: ("\(PrepareScene.draftPrefix)goal", goal)
    case .pile: ("\(PrepareScene.draftPrefix)pile", pile)
    }
  }
}
