import Foundation
import SafeText
import Synchronization

/// One line on standard error about what takes long: only where that is a terminal, only after a third of a second,
/// rewritten in place, and gone at the end.
final class ProgressLine: Sendable {
  /// What is being done.
  struct Step: Hashable {
    var words: String
    var done = 0
    /// Nil where it is not known how much there is.
    var total: Int?

    /// The line after so many seconds, short enough for any window.
    func line(seconds: Int) -> String {
      let count = total.map { " \(done) of \($0)" } ?? (seconds > 0 ? ", \(seconds) s" : "")
      return DisplayText(words).fitted(to: 50).string + count
    }
  }

  private struct State {
    var step: Step?
    var since = ContinuousClock.now
    var isWatched = false
    var isShown = false
  }

  private static let patience = Duration.milliseconds(300)
  private let state = Mutex(State())
  private let isOnTerminal = isatty(STDERR_FILENO) == 1

  /// Something begins; without a total the seconds are shown.
  func begin(_ words: String, of total: Int? = nil) {
    guard isOnTerminal else { return }
    let isWatched = state.withLock { state in
      defer { state.isWatched = true }
      if state.step == nil { state.since = .now }
      state.step = Step(words: words, total: total)
      return state.isWatched
    }
    guard !isWatched else { return }
    Thread.detachNewThread { [self] in
      repeat { poll(nil, 0, 100) } while show()
    }
  }

  /// So many are done of the step at hand.
  func reached(_ count: Int) {
    state.withLock { $0.step?.done = count }
  }

  /// Takes the line away; more than once is harmless.
  func end() {
    state.withLock { state in
      if state.isShown { Self.write("\r\u{1B}[K") }
      state.step = nil
      state.isShown = false
    }
  }

  /// Whether there is still something to show.
  private func show() -> Bool {
    state.withLock { state in
      guard let step = state.step else {
        state.isWatched = false
        return false
      }
      let elapsed = ContinuousClock.now - state.since
      guard elapsed > Self.patience else { return true }
      Self.write("\r\(step.line(seconds: Int(elapsed.components.seconds)))\u{1B}[K")
      state.isShown = true
      return true
    }
  }

  private static func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}
