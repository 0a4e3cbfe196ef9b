/// What a column of a file is for; the words of `--map COLUMN=ROLE`.
package enum ColumnRole: String, CaseIterable, Hashable, Sendable {
  /// Names the task a row is about.
  case task
  /// The words students read.
  case prompt
  /// The right answer.
  case key
  /// The student's words.
  case response
  /// The student's answer alone.
  case answer
  /// Where a picture of the work lies.
  case image
  /// Whether the answer is right: yes/no, true/false, 1/0.
  case correct
  /// Who wrote it; never enters the team file.
  case student
  case section
  case grade
  /// Whether the method had just been taught: yes/no.
  case taught
  /// What a row is known by when the file comes again.
  case id
  /// A misconception already given; `none` means that none was seen.
  case group
  /// A question of its own: the header is the prompt, the cells are the work.
  case question
  /// Nothing that is brought in.
  case ignore

  /// Whether several columns may have it.
  var mayRepeat: Bool {
    switch self {
    case .student, .question, .ignore: true
    default: false
    }
  }
}
