package import Meetings
package import TaskAnalysis

/// A meeting's lettered work on a page, to print and to read in silence before anybody votes.
///
/// It carries letters and no names, no tags, and nothing of right or wrong. A meeting without lettered work gets its
/// tasks instead, to be sorted by what they ask.
package struct Handout: Hashable, Sendable {
  /// The lettered work of one task.
  struct Sheet: Hashable, Sendable {
    var number: Int
    var prompt: String
    /// Whether the method had just been taught, which has to be known before tagging; empty where nobody said.
    var taught: String
    var pieces: [Piece]
    /// How many pieces more there are than a table can read.
    var more: Int
  }

  /// What one letter stands for.
  struct Piece: Hashable, Sendable {
    var letter: String
    /// Nil on paper.
    var words: String?
    var answer: String?
    var picture: Picture?
  }

  /// The picture of a piece.
  enum Picture: Hashable, Sendable {
    case shown(PageImage)
    /// It could not be put in. Its file's name is not printed either: files are often named after students.
    case notHere
  }

  /// How many pieces of a task are printed at most.
  package static let mostPieces = 60

  let title: String
  let details: Phrase
  let goal: String
  let sheets: [Sheet]
  /// The tasks to be sorted, where there is no work to be tagged.
  let tasks: [Piece]
  let definitions: [String]

  /// Takes the letters that the meeting looks at; `rows` are a task's samples, `pictures` the files that could be read.
  package init(
    of record: Record, rows: [MathTask.ID: [SampleRow]], pictures: [String: PageImage] = [:], definitions: [String] = []
  ) {
    let meeting = record.meeting
    title = meeting.map(\.title).flatMap { $0.isEmpty ? nil : $0 } ?? "Student work"
    let day = meeting?.start.map { "\($0.local.longDay) \($0.local.year)" } ?? ""
    details = [Phrase(record.team.name), Phrase(day)].joined(separator: " · ")
    goal = meeting?.goal ?? ""
    self.definitions = definitions
    sheets = record.tasks.enumerated().compactMap { index, task in
      let own = rows[task.task.id] ?? []
      guard !own.isEmpty else { return nil }
      return Sheet(
        number: index + 1, prompt: task.task.wording, taught: task.sections.taughtWords,
        pieces: own.prefix(Handout.mostPieces).map { Piece($0.sample, pictures: pictures) },
        more: max(0, own.count - Handout.mostPieces))
    }
    tasks =
      sheets.isEmpty
      ? record.tasks.enumerated().map { Piece(letter: "\($0.offset + 1)", words: $0.element.task.wording) } : []
  }

  /// Whether there is anything to read.
  package var isEmpty: Bool { sheets.isEmpty && tasks.isEmpty }

  /// The letters whose picture could not be put in.
  package var lettersWithoutPicture: [String] {
    sheets.flatMap(\.pieces).filter { $0.picture == .notHere }.map(\.letter)
  }

  /// The page.
  package var file: ExportFile {
    ExportFile(name: "handout.html", text: page.markup)
  }
}

extension Handout.Piece {
  fileprivate init(_ sample: WorkSample, pictures: [String: PageImage]) {
    self.init(
      letter: sample.letter, words: sample.response, answer: sample.answer,
      picture: sample.image.map { pictures[$0].map(Handout.Picture.shown) ?? .notHere })
  }
}

extension [TaskInSection] {
  /// One sentence for all classes; empty where nobody said.
  fileprivate var taughtWords: String {
    let said = Set(compactMap(\.justTaught))
    return switch (said.contains(true), said.contains(false)) {
    case (true, true): "In some classes the method had just been taught."
    case (true, false): "The method had just been taught."
    case (false, true): "The method had not just been taught."
    case (false, false): ""
    }
  }
}
