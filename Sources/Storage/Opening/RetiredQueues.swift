import GRDB
import Synchronization

/// Connections that are closed, kept until the program ends.
private let retired = Mutex<[DatabaseQueue]>([])

extension DatabaseQueue {
  /// Closes a connection that was only needed for a moment, and keeps what is left of it.
  ///
  /// Letting go of a dispatch queue starts libdispatch's pool of threads on Linux, which then looks after itself every
  /// second: one wake-up more a second, for the rest of a meeting.
  func retire() throws {
    retired.withLock { $0.append(self) }
    try close()
  }
}
