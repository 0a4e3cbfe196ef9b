/// What made a suggestion, as the rest of a sentence: the student's words where there are any, else the first remark.
struct GroupEvidence: Hashable, Sendable {
  /// `"one"`, `the same answer 3/7`, `short`; empty where nothing is known.
  let object: String
  private let kind: Kind

  private enum Kind: Hashable { case says, has, isLike }

  /// Reads a reason such as `short, says "one"`.
  init(_ reason: String) {
    if let said = GroupEvidence.said(in: reason) {
      (object, kind) = (said, .says)
      return
    }
    let first = reason.prefix { $0 != "," }
    (object, kind) = first.hasPrefix("same ") ? ("the \(first)", .has) : (String(first), .isLike)
  }

  /// The reason without what gives way to it.
  var inShort: String {
    switch kind {
    case .says: "says \(object)"
    case .has: String(object.dropFirst(4))
    case .isLike: object
    }
  }

  /// What stands before the object: `says `, or `say ` of several.
  func verb(isOne: Bool) -> String {
    switch kind {
    case .says: isOne ? "says " : "say "
    case .has: isOne ? "has " : "have "
    case .isLike: (isOne ? "is alike" : "are alike") + (object.isEmpty ? "" : ": ")
    }
  }

  /// What follows a `says` that stands before a quotation mark; always the end of a reason.
  private static func said(in reason: String) -> String? {
    var rest = reason[...]
    while let start = rest.firstIndex(of: "s") {
      rest = rest[start...]
      if rest.hasPrefix("says \"") { return String(rest.dropFirst(5)) }
      rest = rest.dropFirst()
    }
    return nil
  }
}
