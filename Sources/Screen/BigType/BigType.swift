package import SafeText

/// Letters that are read from the back of the room, made of dots.
///
/// Capitals, digits, space and `! ' + , - . / : < = > ?` have dots; lower case is raised first.
package enum BigType {
  /// Four rows, in which a dot is one column by half a row; nil when a character has no dots.
  package static func half(_ text: String) -> [DisplayText]? {
    columns(of: text).map { columns in
      [0, 2, 4, 6].map { row in
        dots(columns) { column in halves[Int(column >> row & 3)] }
      }
    }
  }

  /// Seven rows, in which a dot is two columns by one row; nil when a character has no dots.
  package static func full(_ text: String) -> [DisplayText]? {
    columns(of: text).map { columns in
      (0..<7).map { row in
        dots(columns) { column in column >> row & 1 == 1 ? "██" : "  " }
      }
    }
  }

  /// The columns that `half` takes, and half of those that `full` takes; nil when a character has no dots.
  package static func halfWidth(_ text: String) -> Int? {
    columns(of: text)?.count
  }

  private static let halves: [String] = [" ", "▀", "▄", "█"]

  private static func dots(_ columns: [UInt8], _ shape: (UInt8) -> String) -> DisplayText {
    var row = ""
    for column in columns {
      row += shape(column)
    }
    return DisplayText(row)
  }

  /// The columns of dots, with an empty one between two characters; narrow characters lose their empty edges.
  private static func columns(of text: String) -> [UInt8]? {
    var columns: [UInt8] = []
    for (index, scalar) in text.uppercased().unicodeScalars.enumerated() {
      guard let dots = font[scalar] else { return nil }
      if index > 0 { columns.append(0) }
      let all = [32, 24, 16, 8, 0].map { UInt8(truncatingIfNeeded: dots >> $0) }
      switch scalar {
      case " ": columns += [0, 0, 0]
      case ":", "'", "!", ".", ",": columns += all.filter { $0 != 0 }
      default: columns += all
      }
    }
    return columns
  }
}
