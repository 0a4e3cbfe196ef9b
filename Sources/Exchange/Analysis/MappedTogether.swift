import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// What a function makes of the elements, in their order, worked out on all processors at once.
  ///
  /// They are taken in runs of a length; one run alone is mapped as usual. A run should take longer than some
  /// microseconds, which is what handing it to another processor costs.
  func mappedTogether<Value: Sendable>(inRunsOf length: Int, _ transform: @Sendable (Element) -> Value) -> [Value] {
    let runs = stride(from: 0, to: count, by: Swift.max(1, length)).map { $0..<Swift.min($0 + length, count) }
    guard runs.count > 1 else { return map(transform) }
    let made = Mutex(runs.map { _ in [Value]() })
    DispatchQueue.concurrentPerform(iterations: runs.count) { number in
      let values = self[runs[number]].map(transform)
      made.withLock { $0[number] = values }
    }
    return made.withLock { $0.flatMap(\.self) }
  }
}
