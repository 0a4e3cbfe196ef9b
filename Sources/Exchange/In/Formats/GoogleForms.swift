extension ImportFormat {
  /// The sheet of a Google Form: a time stamp first, then what it asked, in the language of whoever made it.
  static let googleForms = ImportFormat(
    name: "google-forms", title: "Google Forms",
    recognises: { columns in GoogleFormsColumns.beginWithTimestamp(columns) },
    layout: { columns throws(ImportError) in try WideColumns(columns).layout() }
  )
}

enum GoogleFormsColumns {
  /// Whether the first column is the time stamp, by its name or, in a language not known here, by its cells.
  static func beginWithTimestamp(_ columns: ColumnMap) -> Bool {
    guard let first = columns.folded.first, columns.given[0] == nil else { return false }
    if HeaderWords.timestamp.contains(first) { return true }
    let values = columns.values(0)
    return HeaderMeaning(first) == nil && !values.isEmpty && ColumnValues.kind(of: values) == .times
  }
}
