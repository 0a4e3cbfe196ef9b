import CTerminal
package import Screen

/// The real terminal: the only one there is, and its only owner.
///
/// It belongs to the thread that opened it and is not `Sendable`; from elsewhere, only `wake()` may be called. While it
/// is open, what the program writes to standard error is held back (unless that is a file) and shown when it closes.
/// A trap or a deadly signal gives the terminal back first. SIGTERM, SIGHUP, SIGINT and SIGQUIT no longer end the
/// program: `wait` reports them.
package final class CursesTerminal {
  /// What the terminal says of itself.
  package let profile: TerminalProfile

  private let palette: Palette
  private let inASCII: Bool
  private var decoder = InputDecoder()
  /// The canvas that curses was given last; nil when it must be given everything.
  private var shown: Canvas?
  private var lastSize = Size(columns: 0, rows: 0)
  private var isOpen = true

  /// Takes the terminal over.
  ///
  /// When it cannot be, nothing has changed and nothing is printed. `noColour` is what `NO_COLOR` asks for; the
  /// environment is the caller's to read. With `mouse`, the wheel gives `up` and `down`, and a terminal then selects
  /// text only while Shift is held. Text leaves as UTF-8 whatever the locale, where the machine has any such locale;
  /// otherwise in ASCII.
  package init(theme: Theme, ascii: Bool, mouse: Bool, noColour: Bool) throws(TerminalFailure) {
    var found = ct_profile()
    let outcome = ct_open(!noColour, mouse, &found)
    if let failure = TerminalFailure(outcome, found) { throw failure }
    profile = TerminalProfile(found)
    palette = Palette(theme: theme, colours: profile.colours)
    inASCII = ascii || !profile.isUTF8
    for pair in palette.pairs {
      ct_define_pair(pair.number, pair.foreground, pair.background)
    }
  }

  deinit {
    close()
  }

  /// How large the terminal is now.
  ///
  /// Asked each time, so that a missed signal costs one frame at most.
  package var size: Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    ct_adopt_size(&columns, &rows)
    let size = Size(columns: Int(columns), rows: Int(rows))
    if size != lastSize { shown = nil }
    lastSize = size
    return size
  }

  /// Shows a canvas.
  ///
  /// One of another size than the terminal is cut, or filled up with blanks.
  ///
  /// - Complexity: O(cells) to find the rows that changed; only those are handed on, and only cells that differ are
  ///   sent.
  package func draw(_ canvas: Canvas) {
    let canvas = inASCII ? canvas.ascii() : canvas
    let rows = size.rows
    let previous = shown.flatMap { $0.size == canvas.size ? $0 : nil }
    for row in 0..<rows where previous.map({ !$0.hasSameRow(row, as: canvas) }) ?? true {
      put(row, of: canvas)
    }
    shown = canvas.size.rows == rows ? canvas : nil
    let cursor = canvas.cursor
    ct_show(Int32(clamping: cursor?.row ?? -1), Int32(clamping: cursor?.column ?? -1))
  }

  /// The keys that are waiting, in order; empty when there are none.
  ///
  /// After a lone Esc it waits 25 ms (or `ESCDELAY`) for the rest of a sequence.
  package func keys() -> [Key] {
    var keys: [Key] = []
    while let raw = InputDecoder.Raw(ct_next_input()) {
      if let key = decoder.decode(raw) { keys.append(key) }
    }
    return keys
  }

  /// Sleeps until something happens, or until the milliseconds are over.
  ///
  /// Nil sleeps as long as it takes; a number is cut to an hour. The time a machine sleeps does not count.
  package func wait(milliseconds: Int?) -> Wake {
    let wake = Wake(ct_wait(Int64(milliseconds.map { max(0, $0) } ?? -1)))
    if wake.resized || wake.continued { shown = nil }
    return wake
  }

  /// Ends a `wait` that runs, or else the next one.
  ///
  /// May be called from any thread.
  package static func wake() {
    ct_wake()
  }

  /// Gives the terminal to the shell until the program is continued in the foreground; then a frame must be drawn.
  ///
  /// The terminal may have another size by then. Without a shell that could continue it, the program does not stop.
  /// Told to end meanwhile, it comes back without the screen: nothing is drawn any more, and `wait` reports the signal.
  package func suspend() {
    ct_suspend()
    shown = nil
  }

  /// Gives the terminal back as it was, and shows what was written to standard error.
  ///
  /// More than once is harmless.
  package func close() {
    guard isOpen else { return }
    isOpen = false
    ct_close()
  }

  /// Makes the next `draw` paint every cell, whatever the terminal is thought to show.
  package func redrawEverything() {
    ct_forget()
    shown = nil
  }

  /// Rings or flashes, as the terminal likes.
  package func bell() {
    ct_bell()
  }

  private func put(_ row: Int, of canvas: Canvas) {
    let cells = palette.cells(row, of: canvas)
    ct_put_row(Int32(clamping: row), cells, cells.count)
  }
}
