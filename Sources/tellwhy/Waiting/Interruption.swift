import Foundation
import Synchronization

/// Whether Ctrl-C was pressed; outside of the type, since a signal's handler may capture nothing.
private let isAsked = Atomic(false)

/// What Ctrl-C does while work is brought in, so that the words about it are true.
enum Interruption {
  /// How a program ends that was interrupted: 128 and the signal.
  static let status = 128 + SIGINT

  /// While nothing has been touched: the program ends with one sentence.
  static func endsAtOnce<Value>(_ body: () throws -> Value) rethrows -> Value {
    signal(SIGINT) { _ in
      let words: StaticString = "\r\u{1B}[Ktellwhy: stopped; nothing was brought in\n"
      write(STDERR_FILENO, words.utf8Start, words.utf8CodeUnitCount)
      _exit(128 + SIGINT)
    }
    defer { signal(SIGINT, SIG_DFL) }
    return try body()
  }

  /// While something is written that is kept as a whole or not at all: the body asks whether to go on.
  static func isHeldBack<Value>(_ body: (_ asked: () -> Bool) throws -> Value) rethrows -> Value {
    isAsked.store(false, ordering: .relaxed)
    signal(SIGINT) { _ in isAsked.store(true, ordering: .relaxed) }
    defer { signal(SIGINT, SIG_DFL) }
    return try body { isAsked.load(ordering: .relaxed) }
  }
}
