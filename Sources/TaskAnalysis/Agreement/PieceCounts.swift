/// How often each category was given to each piece: all that the statistics need to know of a table.
struct PieceCounts: Sendable {
  let categories: Int

  /// Piece after piece, the ratings in each category.
  private(set) var counts: [Int32]

  /// For each piece, how many rated it.
  private(set) var ratings: [Int32]

  /// For each piece, the ordered pairs of ratings that agree: the sum over categories of c(c - 1).
  private(set) var agreeingPairs: [Int64]

  /// - Complexity: O(pieces × (raters + categories)).
  init(_ table: Ratings) {
    let pieces = table.pieces.count
    let categories = table.categories.count
    var counts = [Int32](repeating: 0, count: pieces * categories)
    var ratings = [Int32](repeating: 0, count: pieces)
    var agreeingPairs = [Int64](repeating: 0, count: pieces)
    var cell = 0
    for piece in 0..<pieces {
      let first = piece * categories
      var pairs: Int64 = 0
      var rated: Int32 = 0
      for _ in 0..<table.raters {
        let category = table.cells[cell]
        cell += 1
        guard category != Ratings.gap else { continue }
        // The pairs of one more rating with those that are already there, in both orders.
        pairs += 2 * Int64(counts[first + Int(category)])
        counts[first + Int(category)] += 1
        rated += 1
      }
      ratings[piece] = rated
      agreeingPairs[piece] = pairs
    }
    self.categories = categories
    self.counts = counts
    self.ratings = ratings
    self.agreeingPairs = agreeingPairs
  }

  /// How many pieces there are.
  var pieces: Int { ratings.count }

  /// For each piece, which of the pieces with other counts it is like, and one piece of each kind.
  ///
  /// Large tables have few kinds: ten raters and three categories have at most 286.
  var kinds: (ofPiece: [Int], examples: [Int]) {
    var known: [ArraySlice<Int32>: Int] = [:]
    var ofPiece: [Int] = []
    var examples: [Int] = []
    for piece in 0..<pieces {
      let key = counts[(piece * categories)..<((piece + 1) * categories)]
      if let kind = known[key] {
        ofPiece.append(kind)
      } else {
        known[key] = examples.count
        ofPiece.append(examples.count)
        examples.append(piece)
      }
    }
    return (ofPiece, examples)
  }

  /// Whether everybody who rated a piece chose the same; at least two did.
  func isUnanimous(_ piece: Int) -> Bool {
    let rated = Int64(ratings[piece])
    return rated >= 2 && agreeingPairs[piece] == rated * (rated - 1)
  }
}
