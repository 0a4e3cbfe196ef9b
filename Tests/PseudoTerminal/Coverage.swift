import Foundation

/// Where a program that was built to count what it runs leaves its counts: beside those of the tests that started it.
enum Coverage {
  /// What every program gets beside its own environment; empty where nothing is counted.
  static let environment = ProcessInfo.processInfo.environment.filter { $0.key == "LLVM_PROFILE_FILE" }
}
