extension ImportFormat {
  /// The workbook of a Microsoft form saved as CSV: `ID`, two times, who it was, then the questions; a quiz has points
  /// and feedback on each question, named after it.
  static let msForms = ImportFormat(
    name: "ms-forms", title: "Microsoft Forms",
    recognises: { columns in
      if columns.folded.contains(where: HeaderWords.startTime.contains),
        columns.folded.contains(where: HeaderWords.completionTime.contains)
      {
        return true
      }
      // In a language not known here: a running number and two columns of times.
      return columns.folded.first == "id"
        && [1, 2].allSatisfy { ColumnValues.kind(of: columns.values($0)) == .times }
    },
    layout: { columns throws(ImportError) in try WideColumns(columns, keepsID: false).layout() }
  )
}
