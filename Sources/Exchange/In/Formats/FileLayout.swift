/// Where a word of a task comes from.
enum WordSource: Hashable, Sendable {
  /// The same for every row: a column's own name.
  case fixed(String)
  /// The cell of this column.
  case column(Int)
}

/// How right or wrong is told of one piece.
enum CorrectSource: Hashable, Sendable {
  /// A column of yes and no.
  case column(Int)
  /// A column of points; nil where each cell says what is possible, as in `0.5 / 1`.
  case points(Int, possible: Double?)
}

/// The columns of a row that together are one piece of work on one task.
struct WorkColumns: Hashable, Sendable {
  var title: WordSource
  var prompt: WordSource?
  var key: Int?
  /// A form's cell, which may hold words, an answer alone, or the link of a picture.
  var cell: Int?
  var response: Int?
  var answer: Int?
  var image: Int?
  var correct: CorrectSource?

  init(title: WordSource, prompt: WordSource? = nil, cell: Int? = nil) {
    self.title = title
    self.prompt = prompt
    self.cell = cell
  }

  /// A question as its own words name it.
  init(question words: String, cell: Int? = nil) {
    self.init(title: .fixed(words.shortened(to: 60)), prompt: .fixed(words), cell: cell)
  }

  /// Every column that must be there for the row to be this piece.
  var needed: [Int] {
    var columns = [cell, response, answer, image].compactMap { $0 }
    if case .column(let index) = title { columns.append(index) }
    return columns
  }
}

/// How the rows of one student's attempts are told apart.
struct AttemptColumns: Hashable, Sendable {
  /// The attempt's number, the higher the later; nil when the later row is the later attempt.
  var number: Int?
  /// Whether the attempt was finished, in the vendor's words.
  var status: Int?
  /// Its grade, which an unfinished attempt does not have.
  var grade: Int?
  /// When it was started, the same on every row of one attempt.
  var started: Int?
}

/// How a vendor writes cells.
enum CellStyle: Hashable, Sendable {
  case plain
  /// Rich text, as Canvas keeps it.
  case html
  /// Rich text, `-` for nothing, and the questions of STACK.
  case moodle
}

/// What every column of a file is.
struct FileLayout: Hashable, Sendable {
  var work: [WorkColumns]
  /// Whose work it is; several columns make one name.
  var student: [Int] = []
  var section: Int?
  var grade: Int?
  var taught: Int?
  var id: Int?
  var group: Int?
  var attempts: AttemptColumns?
  var style = CellStyle.plain
  var leftOut: [LeftOutColumn] = []

  /// Whose work a row is; empty when the file does not say.
  func student(of row: CSVReader) -> String {
    var name = ""
    for column in student {
      guard let part = row.trimmed(column) else { continue }
      if !name.isEmpty { name += " " }
      name += part
    }
    return name
  }
}
