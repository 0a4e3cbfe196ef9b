/// One kind of file that work comes in: how it is recognised and what its columns are.
///
/// To add one, write a file beside this one that extends `ImportFormat` with a value, and put it into ``all``.
package struct ImportFormat: Hashable, Sendable {
  /// The word of `--format`.
  package let name: String
  /// What people call it.
  package let title: String
  let recognises: @Sendable (ColumnMap) -> Bool
  let layout: @Sendable (ColumnMap) throws(ImportError) -> FileLayout

  /// Every format, in the order in which they are tried; the last takes any file.
  package static let all: [ImportFormat] = [
    .canvas, .gradescope, .moodle, .msForms, .long, .googleForms, .wide,
  ]

  package static func == (one: ImportFormat, other: ImportFormat) -> Bool {
    one.name == other.name
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(name)
  }
}

/// What `--format` says.
package enum FormatChoice: Hashable, Sendable {
  case auto
  case chosen(ImportFormat)

  /// The words of `--format`.
  package static let words = ["auto"] + ImportFormat.all.map(\.name)

  /// Reads a word of `--format`; nil when it is none.
  package init?(_ word: String) {
    if word == "auto" {
      self = .auto
    } else if let format = ImportFormat.all.first(where: { $0.name == word }) {
      self = .chosen(format)
    } else {
      return nil
    }
  }

  /// The format of a file with these columns.
  func format(of columns: ColumnMap) -> ImportFormat {
    switch self {
    // Whoever says which column names the task says that a row is a piece.
    case .auto where columns.given(.task) != nil: .long
    case .auto: ImportFormat.all.first { $0.recognises(columns) } ?? .wide
    case .chosen(let format): format
    }
  }
}
