import Exchange
import Meetings

/// Reads a file written in a test.
func imported(
  _ csv: String, format: String = "auto", map: [String] = [], keepsNames: Bool = false
) throws -> ImportedWork {
  try imported(Array(csv.utf8), format: format, map: map, keepsNames: keepsNames)
}

func imported(
  _ bytes: [UInt8], format: String = "auto", map: [String] = [], keepsNames: Bool = false
) throws -> ImportedWork {
  var request = ImportRequest(keepsNames: keepsNames)
  request.format = FormatChoice(format) ?? .auto
  request.map = try map.map { try ColumnOverride(parsing: $0) }
  return try WorkFile.read(bytes, as: request)
}

extension ImportedPiece {
  /// What was written, whichever field it is in.
  var written: String { [response, answer, image].compactMap { $0 }.joined(separator: " | ") }
}

/// A small generator with a seed, so that a failing case comes back (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
