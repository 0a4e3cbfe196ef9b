/// Divides pieces by their wording alone, where the answer tells nothing.
///
/// Ward's method: the two clusters whose joining moves their pieces least from the middle are joined, until few are
/// left. Found by chains of nearest neighbours, which gives the same clusters faster.
enum LikeWording {
  /// How many clusters are left; two and four were worse on students' explanations, if not by much.
  private static let clusterCount = 3

  /// The clusters, each ascending, the first by its first piece; pieces written alike are never divided.
  /// - Complexity: O(*n*²) in time and space.
  static func clusters(_ vectors: [FeatureVector]) -> [[Int]] {
    let merges = Chain(vectors).merges.sorted { ($0.cost, $0.order) < ($1.cost, $1.order) }
    var parents = Array(vectors.indices)
    func root(_ piece: Int) -> Int {
      var piece = piece
      while parents[piece] != piece { piece = parents[piece] }
      return piece
    }
    for (place, merge) in merges.enumerated() where place < vectors.count - clusterCount || merge.cost < 1e-9 {
      let (one, other) = (root(merge.one), root(merge.other))
      parents[max(one, other)] = min(one, other)
    }
    let members = Dictionary(grouping: vectors.indices, by: root)
    return members.keys.sorted().compactMap { members[$0] }
  }

  private struct Merge {
    let one: Int
    let other: Int
    let cost: Double
    let order: Int
  }

  /// Joins clusters until one is left and notes what each joining cost.
  private struct Chain {
    private(set) var merges: [Merge] = []
    private let count: Int
    private var costs: [Double]
    private var sizes: [Int]
    private var alive: [Int]

    init(_ vectors: [FeatureVector]) {
      count = vectors.count
      sizes = vectors.map { _ in 1 }
      alive = Array(vectors.indices)
      costs = [Double](repeating: 0, count: count * count)
      let squares = vectors.map { $0.product(with: $0) }
      var spread = [Double](repeating: 0, count: vectors.map(\.width).max() ?? 0)
      for one in vectors.indices {
        vectors[one].spread(into: &spread)
        for other in 0..<one {
          let distance = squares[one] + squares[other] - 2 * vectors[other].product(withSpread: spread)
          costs[one * count + other] = max(0, distance) / 2
          costs[other * count + one] = max(0, distance) / 2
        }
        vectors[one].spread(into: &spread, takingBack: true)
      }
      run()
    }

    private mutating func run() {
      var chain: [Int] = []
      while alive.count > 1 {
        let top = chain.last ?? alive[0]
        if chain.isEmpty { chain.append(top) }
        let previous = chain.count > 1 ? chain[chain.count - 2] : nil
        let nearest = nearest(to: top, orRather: previous)
        if nearest == previous {
          chain.removeLast(2)
          join(min(top, nearest), max(top, nearest))
        } else {
          chain.append(nearest)
        }
      }
    }

    /// The nearest cluster; of equally near ones the one asked for, else the first.
    private func nearest(to cluster: Int, orRather preferred: Int?) -> Int {
      var best = preferred ?? (alive[0] == cluster ? alive[1] : alive[0])
      for other in alive where other != cluster && costs[cluster * count + other] < costs[cluster * count + best] {
        best = other
      }
      return best
    }

    private mutating func join(_ one: Int, _ other: Int) {
      let cost = costs[one * count + other]
      merges.append(Merge(one: one, other: other, cost: cost, order: merges.count))
      alive.removeAll { $0 == other }
      let (a, b) = (Double(sizes[one]), Double(sizes[other]))
      for third in alive where third != one {
        let c = Double(sizes[third])
        let fresh =
          ((a + c) * costs[one * count + third] + (b + c) * costs[other * count + third] - c * cost) / (a + b + c)
        costs[one * count + third] = fresh
        costs[third * count + one] = fresh
      }
      sizes[one] += sizes[other]
    }
  }
}
