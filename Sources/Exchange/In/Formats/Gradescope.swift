extension ImportFormat {
  /// Gradescope: responses of an online assignment or bubble sheet, one row a student; its grades hold no work.
  static let gradescope = ImportFormat(
    name: "gradescope", title: "Gradescope",
    recognises: { columns in
      GradescopeColumns.grades(columns) != nil
        || (GradescopeColumns.isRoster(columns) && !GradescopeColumns.responses(columns).isEmpty)
    },
    layout: { columns throws(ImportError) in
      if let export = GradescopeColumns.grades(columns) { throw .holdsNoWork(export) }
      let responses = GradescopeColumns.responses(columns)
      guard !responses.isEmpty || columns.given(.question) != nil else {
        throw .columnsMissing(
          format: "Gradescope", expected: "columns such as Question 1 Response", found: columns.names, line: 1,
          instead: nil)
      }
      var overrides = columns.given
      for index in columns.names.indices where overrides[index] == nil {
        if responses.contains(index) {
          overrides[index] = .question
        } else if GradescopeColumns.isPoints(columns.folded[index]) {
          overrides[index] = .ignore
        }
      }
      return try WideColumns(columns.giving(overrides), keepsID: false).layout()
    }
  )
}

private enum GradescopeColumns {
  static func isRoster(_ columns: ColumnMap) -> Bool {
    columns.folded.contains("sid") && columns.folded.contains("email")
  }

  static func isPoints(_ name: String) -> Bool {
    name.hasSuffix("max points") || name.hasSuffix("submission time") || name.hasSuffix("lateness (h:m:s)")
      || name.hasSuffix(" pts)") || name.hasSuffix("score")
  }

  static func responses(_ columns: ColumnMap) -> [Int] {
    columns.folded.indices.filter { index in
      let name = columns.folded[index]
      return name.hasSuffix(" response") || name.hasSuffix(" answer") || name.hasPrefix("response ")
        || name.hasPrefix("response:")
    }
  }

  /// Which export without work this is; nil when it is none.
  static func grades(_ columns: ColumnMap) -> GradesExport? {
    let names = columns.folded
    if names.contains("assignment submission id") || names.contains("question submission id") {
      return .gradescopeEvaluations
    }
    guard isRoster(columns) || names.contains("submission id"), responses(columns).isEmpty,
      columns.given(.question) == nil
    else { return nil }
    let hasPoints = names.contains { $0.hasSuffix(" - max points") || $0.hasSuffix(" pts)") }
    return hasPoints || (names.contains("total score") && names.contains("max points")) ? .gradescopeGrades : nil
  }
}
