/// What `analyze` says about the work in files, as a text for people and as JSON for scripts.
///
/// Everything in it is a suggestion or a count: rules are *consistent with* an answer, and no student is in it.
package struct AnalysisReport: Hashable, Sendable {
  let tasks: [AnalyzedTask]

  /// Looks at the tasks, several at once.
  package init(_ work: IdentifiedWork) {
    tasks = work.tasks.mappedTogether(inRunsOf: 1) { AnalyzedTask($0) }
  }
}
