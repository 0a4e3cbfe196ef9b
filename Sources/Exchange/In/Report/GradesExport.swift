/// An export that holds points and no work.
package enum GradesExport: Hashable, Sendable, CaseIterable {
  case canvasGradebook, gradescopeGrades, gradescopeEvaluations, moodleGrades

  /// What was found, as the error says it.
  var found: String {
    switch self {
    case .canvasGradebook: "a Canvas gradebook"
    case .gradescopeGrades: "grades from Gradescope"
    case .gradescopeEvaluations: "evaluations from Gradescope"
    case .moodleGrades: "grades from Moodle"
    }
  }

  /// What to export instead.
  var remedy: String {
    switch self {
    case .canvasGradebook:
      "in Canvas open the quiz, then Quiz Statistics, then Student Analysis, and import the file it makes"
    case .gradescopeGrades, .gradescopeEvaluations:
      "write a file with the columns task and image (or response), or sort the papers on the table"
    case .moodleGrades:
      "in Moodle open the quiz, then Results, then Responses, and download that table as CSV"
    }
  }
}
