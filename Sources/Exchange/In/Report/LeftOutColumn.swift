/// Why a column was not brought in.
package enum LeftOutReason: Hashable, Sendable, CaseIterable, CustomStringConvertible {
  case namesAPerson, valuesLookLikeNames, aboutThePerson, time, points, feedback, status, unnamed, unknown, asAsked

  package var description: String {
    switch self {
    case .namesAPerson: "who it was"
    case .valuesLookLikeNames: "looks like names (--map COLUMN=question if it is work)"
    case .aboutThePerson: "about the person"
    case .time: "time"
    case .points: "points"
    case .feedback: "feedback"
    case .status: "the form's own"
    case .unnamed: "has no name"
    case .unknown: "not a column of this format (--map COLUMN=ROLE if it is)"
    case .asAsked: "as asked"
    }
  }
}

/// A column of the file of which nothing was kept.
package struct LeftOutColumn: Hashable, Sendable {
  package let name: String
  package let reason: LeftOutReason
  /// Its place in the file, from 0.
  package let column: Int
}
