/// The head of a file: the names of its columns, what a person said of them, and its first rows.
struct ColumnMap: Sendable {
  /// The names as written, trimmed.
  let names: [String]
  /// The names as they are compared.
  let folded: [String]
  /// What `--map` says, by column.
  let given: [Int: ColumnRole]
  /// The first rows that have as many cells as there are names; cells trimmed, blank ones empty.
  let sample: [[String]]

  /// As many columns as are read; a form has some hundred at most.
  static let most = 4096
  /// As many rows as tell what a column holds.
  static let rowsLookedAt = 200

  /// Applies what a person said; throws when a column is not there, or two columns share a role that allows one.
  init(names: [String], overrides: [ColumnOverride], sample: [[String]]) throws(ImportError) {
    self.names = names
    folded = names.map(Exchange.folded)
    self.sample = sample
    var given: [Int: ColumnRole] = [:]
    for override in overrides {
      let index = try override.index(among: names)
      if !override.role.mayRepeat, let other = given.first(where: { $0.value == override.role && $0.key != index }) {
        throw .roleTwice(override.role, names[min(other.key, index)], names[max(other.key, index)])
      }
      given[index] = override.role
    }
    self.given = given
  }

  /// The column a person gave a role to.
  func given(_ role: ColumnRole) -> Int? {
    given.filter { $0.value == role }.keys.min()
  }

  /// The first column with one of these names that nobody gave a role to.
  func named(_ wanted: [String]) -> Int? {
    for name in wanted {
      if let index = folded.indices.first(where: { folded[$0] == name && given[$0] == nil }) { return index }
    }
    return nil
  }

  /// The cells of a column in the first rows that are not blank.
  func values(_ column: Int) -> [String] {
    sample.compactMap { row in
      row.indices.contains(column) && !row[column].isEmpty ? row[column] : nil
    }
  }
}

extension ColumnMap {
  /// The same head with other roles, as a format gives them that knows its vendor's columns.
  func giving(_ roles: [Int: ColumnRole]) -> ColumnMap {
    ColumnMap(names: names, folded: folded, given: roles, sample: sample)
  }

  private init(names: [String], folded: [String], given: [Int: ColumnRole], sample: [[String]]) {
    self.names = names
    self.folded = folded
    self.given = given
    self.sample = sample
  }
}
