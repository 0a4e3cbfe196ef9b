import CPseudoTerminal
import Foundation

/// A program without a terminal, run to its end.
///
/// Not `Foundation.Process`: that waits for the end of a socket which its child inherits, and a tmux server keeps it.
package enum Program {
  /// Where a program lies that was built beside the tests.
  package static func built(_ name: String) -> String {
    let bundle = URL(fileURLWithPath: CommandLine.arguments.first ?? "")
    return bundle.deletingLastPathComponent().appendingPathComponent(name).path
  }

  /// Runs a program and returns what it wrote to standard output and error, and how it ended.
  package static func run(
    _ path: String, _ arguments: [String], environment: [String: String] = [:]
  ) throws -> (output: String, ending: Ending?) {
    var output: Int32 = -1
    let process = withCStrings([path] + arguments) { arguments in
      withCStrings(environment.merging(Coverage.environment) { $1 }.map { "\($0)=\($1)" }) { environment in
        cpt_spawn_piped(path, arguments, environment, &output)
      }
    }
    guard process > 0 else { throw CannotStart(path: path) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while case let count = read(output, &chunk, chunk.count), count > 0 {
      bytes += chunk[..<count]
    }
    Foundation.close(output)
    return (String(decoding: bytes, as: UTF8.self), Ending(cpt_reap(process, true)))
  }
}

/// Lends strings as C wants them: a list of pointers with a null pointer at its end.
func withCStrings<Result>(
  _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  var pointers = strings.map { strdup($0) }
  pointers.append(nil)
  defer { pointers.forEach { free($0) } }
  return pointers.withUnsafeBufferPointer { buffer in
    guard let base = buffer.baseAddress else { preconditionFailure("a list with a null pointer is not empty") }
    return body(base)
  }
}
