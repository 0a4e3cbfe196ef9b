import SafeText

extension Canvas {
  /// The text of every row, each exactly as wide as the canvas.
  package var textRows: [String] {
    (0..<size.rows).map { row in
      var scalars = String.UnicodeScalarView()
      for column in 0..<size.columns {
        self[row, column].glyph?.append(to: &scalars)
      }
      return String(scalars)
    }
  }

  /// The letters of the roles of every row, one a cell.
  package var styleRows: [String] {
    (0..<size.rows).map { row in
      String((0..<size.columns).map { column in self[row, column].role.rawValue })
    }
  }
}
