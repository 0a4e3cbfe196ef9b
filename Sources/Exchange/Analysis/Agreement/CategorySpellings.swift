import TaskAnalysis

/// How the declared categories may be written in a file.
///
/// As declared, or else in other capitals where that leaves one; `none` is read as `noEvidence` where only that is
/// declared.
struct CategorySpellings: Sendable {
  private let exact: [[UInt8]]
  private let loose: [String: UInt8]

  /// At most 255 categories, which a table of ratings has checked.
  init(_ categories: [String]) {
    exact = categories.map { Array($0.utf8) }
    var codes = Dictionary(grouping: categories.indices) { folded(categories[$0]) }.compactMapValues {
      $0.count == 1 ? UInt8(exactly: $0[0]) : nil
    }
    if codes["none"] == nil, let code = codes[folded(WorkDemand.noEvidence.rawValue)] { codes["none"] = code }
    loose = codes
  }

  /// The code of a cell's bytes; nil where they are not exactly a declared category.
  func code(_ bytes: ArraySlice<UInt8>) -> UInt8? {
    // Comparing with a few short words is faster than hashing one.
    exact.firstIndex { $0.count == bytes.count && $0.elementsEqual(bytes) }.map(UInt8.init)
  }

  /// The code of a cell's text, in any capitals.
  func code(_ text: String) -> UInt8? {
    let bytes = Array(text.utf8)
    return code(bytes[...]) ?? loose[folded(text)]
  }
}
