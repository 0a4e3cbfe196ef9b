import Screen

/// The rows of the Groups screen: the list first, and below it what belongs to the marked row.
struct GroupsRows {
  /// The first row of the list.
  let list = 5
  /// How many rows from one main row to the next.
  let step: Int
  /// How many rows the main rows of the list may take.
  let room: Int
  /// The first of the rows that stand below the main ones.
  let rest: Int
  /// The heading of what belongs to the marked row, or its first line in the small form.
  let detail: Int

  init(_ layout: Layout, main: Int, others: Int) {
    let (least, most) = GroupsRows.details(layout)
    let isWide = layout.isLarge && list + main * 2 + others + 2 <= most
    step = isWide ? 2 : 1
    let gap = others == 0 || main == 0 ? 0 : 1
    let needed = list + main * step + gap + others + 1 + (layout.isLarge ? 1 : 0)
    detail = max(least, min(needed, most))
    let free = detail - 1 - list - others
    let blank = main * step + gap <= free ? gap : 0
    room = max(1, free - blank)
    rest = list + min(main * step, room) + blank
  }

  /// The first row of the detail when the list is short, and when it is long.
  private static func details(_ layout: Layout) -> (Int, Int) {
    switch layout.form {
    case .small: (12, 12 + layout.extraRows)
    case .medium: (12, 15 + layout.extraRows)
    case .large: (16, 22 + layout.extraRows)
    }
  }
}
