import SafeText
import Screen

extension Page {
  /// A student's words behind their bar, in the room there is; with the words that decide underlined.
  ///
  /// More lines than room: the last row says how many are left, on its right.
  mutating func words(_ words: StudentWords, row: Int, room: Int, firstLine: Int = 0) {
    guard room > 0, !words.lines.isEmpty else { return }
    let isSpaced = layout.isLarge && words.lines.count * 2 - 1 <= room
    let step = isSpaced ? 2 : 1
    let fits = words.lines.count - firstLine <= room
    let first = fits ? min(firstLine, max(0, words.lines.count - 1)) : min(firstLine, words.lines.count - 1)
    let shown = words.lines[first...].prefix(fits ? room : room - 1)
    for (index, line) in shown.enumerated() {
      let at = row + index * step
      put("▌", row: at, column: layout.value - 3, role: .words)
      if isSpaced, index + 1 < shown.count { put("▌", row: at + 1, column: layout.value - 3, role: .words) }
      put(Line(line.text), row: at, column: layout.value, role: .words)
      if let marked = line.marked {
        paint(row: at, columns: layout.value + marked.lowerBound..<layout.value + marked.upperBound, role: .deciding)
      }
    }
    if !fits {
      let left = words.lines.count - first - shown.count
      putRight("\(left) more \(left == 1 ? "line" : "lines"), Space", row: row + room - 1, role: .hint)
    }
  }
}
