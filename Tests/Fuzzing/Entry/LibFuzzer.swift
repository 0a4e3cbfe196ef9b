import Foundation

/// What libFuzzer runs, chosen by `FUZZ_TARGET`.
private let target = ProcessInfo.processInfo.environment["FUZZ_TARGET"].flatMap(FuzzTarget.init)

/// libFuzzer calls this with every input it makes up.
@_cdecl("LLVMFuzzerTestOneInput") public func fuzz(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard let target else {
    fatalError("FUZZ_TARGET: expected one of \(FuzzTarget.allCases.map(\.rawValue).joined(separator: ", "))")
  }
  target.run(Array(UnsafeBufferPointer(start: bytes, count: count)))
  return 0
}
