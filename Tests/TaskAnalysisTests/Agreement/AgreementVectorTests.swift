import Foundation
import TaskAnalysis
import Testing

/// The tables of `agreement-vectors.json`: published ones, ones of meetings, and edges.
@Suite("Agreement figures")
struct AgreementVectorTests {
  @Test("all rating tables give the figures of the vectors to 1e-9", arguments: try AgreementVectors.load().ratings)
  func ratings(vector: AgreementVectors.RatingVector) throws {
    let table = try vector.table
    expectClose(table.percentAgreement, vector.expected["percentAgreement"])
    expectClose(table.krippendorffAlpha, vector.expected["krippendorffAlpha"])
    expectClose(table.gwetAC1, vector.expected["gwetAC1"])
    expectClose(table.fleissKappa, vector.expected["fleissKappa"])
    if table.raters == 2 { expectClose(table.cohenKappa, vector.cohenKappa) }
    let report = AgreementReport(table, withRange: false)
    #expect(Double(report.rated) == vector.expected["unitsWithTwoOrMore"] ?? nil)
    #expect(Double(report.ratings) == vector.expected["totalRatings"] ?? nil)
    if let share = vector.expected["unanimousShare"] ?? nil {
      #expect(abs(Double(report.unanimous) / Double(report.rated) - share) < 1e-9)
    }
  }

  @Test(
    "all contingency tables give the figures of the vectors", arguments: try AgreementVectors.load().contingencyTables)
  func contingency(vector: AgreementVectors.ContingencyVector) throws {
    let table = try vector.table
    #expect(Double(table.pieces.count) == vector.expected["n"] ?? nil)
    expectClose(table.percentAgreement, vector.expected["percentAgreement"])
    expectClose(table.cohenKappa, vector.expected["cohenKappa"])
    expectClose(table.fleissKappa, vector.expected["scottPi_fleissKappa"])
    expectClose(table.krippendorffAlpha, vector.expected["krippendorffAlpha"])
    expectClose(table.gwetAC1, vector.expected["gwetAC1"])
  }

  @Test("the generator and the ranges are those of the vectors")
  func ranges() throws {
    let vectors = try AgreementVectors.load()
    var generator = SplitMix64(seed: vectors.bootstrapRNG.seed)
    #expect((0..<5).map { _ in String(generator.next()) } == vectors.bootstrapRNG.first5Outputs)
    var checked = 0
    for vector in vectors.ratings {
      for bootstrap in vector.bootstrap ?? [] {
        let coefficient = try #require(coefficients[bootstrap.statistic])
        let range = try #require(
          try vector.table.bootstrapRange(of: coefficient, replicates: bootstrap.B, seed: bootstrap.seed))
        expectClose(range.lowerBound, bootstrap.percentile95[0])
        expectClose(range.upperBound, bootstrap.percentile95[1])
        checked += 1
      }
    }
    #expect(checked == 10)
  }

  @Test("31 tables are checked")
  func count() throws {
    let vectors = try AgreementVectors.load()
    #expect(vectors.ratings.count + vectors.contingencyTables.count == 31)
  }

  private let coefficients: [String: AgreementCoefficient] = [
    "percentAgreement": .percentAgreement, "krippendorffAlpha": .krippendorffAlpha, "gwetAC1": .gwetAC1,
    "fleissKappa": .fleissKappa,
  ]
}

/// Both undefined, or equal to 1e-9.
private func expectClose(
  _ value: Double?, _ expected: Double??, sourceLocation: SourceLocation = #_sourceLocation
) {
  switch (value, expected ?? nil) {
  case (nil, nil): break
  case (let value?, let expected?):
    #expect(abs(value - expected) < 1e-9, "\(value) for \(expected)", sourceLocation: sourceLocation)
  case (let value, let expected):
    Issue.record("\(String(describing: value)) for \(String(describing: expected))", sourceLocation: sourceLocation)
  }
}

/// What the file holds, as far as it is checked.
struct AgreementVectors: Decodable {
  struct RatingVector: Decodable, Sendable, CustomTestStringConvertible {
    let id: String
    let categories: [Category]
    let ratings: [[Category?]]
    let expected: [String: Double?]
    let cohenKappa: Double?
    let bootstrap: [Bootstrap]?

    var testDescription: String { id }

    var table: Ratings {
      get throws { try Ratings(categories: categories.map(\.name), rows: ratings.map { $0.map { $0?.name } }) }
    }
  }

  struct ContingencyVector: Decodable, Sendable, CustomTestStringConvertible {
    let id: String
    let categories: [Category]
    let table_rows_rater1_cols_rater2: [[Int]]
    let expected: [String: Double?]

    var testDescription: String { id }

    /// One row of two ratings for each piece that was counted.
    var table: Ratings {
      get throws {
        var rows: [[String?]] = []
        for (first, counts) in zip(categories, table_rows_rater1_cols_rater2) {
          for (second, count) in zip(categories, counts) {
            rows += Array(repeating: [first.name, second.name], count: count)
          }
        }
        return try Ratings(categories: categories.map(\.name), rows: rows)
      }
    }
  }

  struct Bootstrap: Decodable, Sendable {
    let statistic: String
    let B: Int
    let seed: UInt64
    let percentile95: [Double]
  }

  struct Generator: Decodable {
    let seed: UInt64
    let first5Outputs: [String]
  }

  /// A category is a word in some tables and a number in others.
  struct Category: Decodable, Sendable {
    let name: String

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        name = String(number)
      } else {
        name = try container.decode(String.self)
      }
    }
  }

  let ratings: [RatingVector]
  let contingencyTables: [ContingencyVector]
  let bootstrapRNG: Generator

  static func load() throws -> AgreementVectors {
    let file = try #require(
      Bundle.module.url(forResource: "agreement-vectors", withExtension: "json", subdirectory: "Fixtures"))
    return try JSONDecoder().decode(AgreementVectors.self, from: Data(contentsOf: file))
  }
}
