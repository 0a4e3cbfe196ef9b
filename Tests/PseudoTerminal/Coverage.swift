import Foundation

/// Where a program that was built to count what it runs leaves its counts.
///
/// In a folder of its own beside those of the tests: a program that is killed as it ends leaves half a file, and one such
/// file among its own makes `swift test` fail. `.ci/coverage` takes what is whole.
enum Coverage {
  private static let name = "LLVM_PROFILE_FILE"

  /// What every program gets beside its own environment; empty where nothing is counted.
  static let environment: [String: String] = {
    guard let path = ProcessInfo.processInfo.environment[name], let slash = path.lastIndex(of: "/") else { return [:] }
    return [name: "\(path[..<slash])/programs\(path[slash...])"]
  }()
}
