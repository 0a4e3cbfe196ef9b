package import Screen

/// Where the columns and rows of a page stand; rows and columns count from 0.
package struct Layout: Hashable, Sendable {
  /// The three sizes that are laid out; a terminal between two of them uses the smaller.
  package enum Form: Hashable, Sendable {
    /// 60 by 18, and any size for a back row.
    case small
    /// 80 by 24.
    case medium
    /// 120 by 35, with a side column.
    case large
  }

  /// The smallest terminal that a page fits.
  package static let least = Size(columns: 60, rows: 18)

  /// The whole terminal, whatever part of it the form fills.
  package let size: Size
  package let form: Form
  /// Whether the small form takes the whole of a larger terminal.
  package let isBackRow: Bool

  package init(size: Size, isBackRow: Bool = false) {
    self.size = size
    self.isBackRow = isBackRow
    if isBackRow || size.columns < 80 || size.rows < 24 {
      form = .small
    } else if size.columns < 120 || size.rows < 35 {
      form = .medium
    } else {
      form = .large
    }
  }

  /// Whether a page fits at all.
  package var fits: Bool {
    size.columns >= Layout.least.columns && size.rows >= Layout.least.rows
  }

  package var isSmall: Bool { form == .small }
  package var isLarge: Bool { form == .large }

  /// The first column of labels.
  package var left: Int { isSmall ? 1 : 2 }
  /// The column in which all values begin.
  package var value: Int { isSmall ? 8 : 10 }
  /// The last column of the rows that never leave: goal, clock and keys.
  package var right: Int { size.columns - (isSmall ? 2 : 3) }
  /// The last column of the main column.
  package var edge: Int { isBackRow ? right : min(right, isSmall ? 58 : 77) }
  /// The columns of the side column; nil where there is none.
  package var side: ClosedRange<Int>? { isLarge ? 84...117 : nil }
  /// Rows more than the form was drawn for, which go to the student's words or to a list.
  package var extraRows: Int {
    let drawn = isSmall ? 18 : isLarge ? 35 : 24
    return max(0, size.rows - drawn)
  }
  /// The row in which a drawer's rule lies.
  package var drawer: Int { isSmall ? 8 : 11 }
  /// The row of messages, above the keys.
  package var message: Int { size.rows - 2 }
  /// The row of keys, the last one.
  package var keys: Int { size.rows - 1 }
  /// How wide a student's line may be.
  package var wordsWidth: Int {
    isBackRow ? edge - value + 1 : isSmall ? 50 : 60
  }
}
