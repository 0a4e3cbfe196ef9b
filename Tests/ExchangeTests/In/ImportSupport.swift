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
