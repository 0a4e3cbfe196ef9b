/// Which rows of a list are shown where not all have room: the marked one always, and how many are above and below.
struct ListWindow: Hashable {
  /// The rows that have room, counted from 0 in the whole list.
  let shown: Range<Int>
  /// How many are cut off; where there are any, a row is kept free to say so.
  let above: Int
  /// How many are cut off at the end; 0 also where there is no room to say so.
  let below: Int

  /// - Complexity: O(1).
  init(count: Int, marked: Int, room: Int) {
    guard count > room else {
      (shown, above, below) = (0..<max(0, count), 0, 0)
      return
    }
    let marked = max(0, min(marked, count - 1))
    guard room > 2 else {
      shown = marked..<min(count, marked + max(0, min(room, 1)))
      (above, below) = (0, 0)
      return
    }
    if marked < room - 1 {
      shown = 0..<room - 1
    } else if marked >= count - room + 1 {
      shown = count - room + 1..<count
    } else {
      let lower = marked - (room - 2) / 2
      shown = lower..<lower + room - 2
    }
    above = shown.lowerBound
    below = count - shown.upperBound
  }

  /// The row, from 0, of the first one that is shown.
  var offset: Int { above > 0 ? 1 : 0 }
}
