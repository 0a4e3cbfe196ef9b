import TaskAnalysis

extension SplitMix64 {
  /// A generator whose numbers nobody foresees.
  ///
  /// Asks the system once: the system's own generator is a system call for every number, a tenth of a large import.
  static func unforeseen() -> SplitMix64 { SplitMix64(seed: .random(in: .min ... .max)) }
}
