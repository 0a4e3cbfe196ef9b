import TaskAnalysis
import Testing

@Suite("Agreement report")
struct AgreementReportTests {
  @Test("counts come first, pieces that split second, one coefficient last")
  func order() throws {
    let vector = try #require(try AgreementVectors.load().ratings.first { $0.id == "plc_5teachers_2cat_missing" })
    #expect(
      AgreementReport(try vector.table).sentences == [
        "On 8 of 12 pieces everyone who tagged chose the same.",
        "Pieces that split us: 2, 4, 6, 10.",
        "Beyond luck: alpha 0.61, plausible range 0.20 to 0.90 from 12 pieces.",
        "0 is what random tagging with these shares would give; 1 is perfect. The range is rough.",
      ])
    #expect(
      AgreementReport(try vector.table, withRange: false).sentences[2] == "Beyond luck: alpha 0.61 from 12 pieces.")
  }

  @Test("AC1 stands beside alpha when one tag takes 85 % or more")
  func skewed() throws {
    let vector = try #require(try AgreementVectors.load().ratings.first { $0.id == "plc_skewed_prevalence" })
    #expect(
      AgreementReport(try vector.table).sentences.last
        == "Almost everything got one tag, so alpha is unstable here (-0.04), although pairs of you agreed 90% of the "
        + "time. AC1, which is less affected, is 0.89.")
  }

  @Test("the share of one tag decides at exactly 85 %")
  func threshold() throws {
    // 40 ratings of which 34, then 33, are b.
    let at = try table(unanimousB: 14, split: 6)
    let below = try table(unanimousB: 13, split: 7)
    #expect(AgreementReport(at, withRange: false).largestShare == 0.85)
    guard case .unstableAlpha = AgreementReport(at, withRange: false).beyondLuck else {
      Issue.record("85 % is almost everything")
      return
    }
    guard case .alpha = AgreementReport(below, withRange: false).beyondLuck else {
      Issue.record("82.5 % is not almost everything")
      return
    }
  }

  @Test(
    "no coefficient is shown below 8 pieces rated by two, nor where nothing can disagree",
    arguments: [
      (0, 0, AgreementReport.BeyondLuck.nothingToCompare), (6, 0, .nothingToDisagreeAbout), (6, 1, .tooFewPieces),
      (20, 0, .nothingToDisagreeAbout),
    ])
  func withheld(unanimousB: Int, split: Int, expected: AgreementReport.BeyondLuck) throws {
    #expect(AgreementReport(try table(unanimousB: unanimousB, split: split)).beyondLuck == expected)
  }

  @Test("every withheld figure has its sentence")
  func sentences() throws {
    #expect(
      AgreementReport(try table(unanimousB: 0, split: 0)).sentences
        == ["No piece was tagged by two people, so there is nothing to compare."])
    #expect(
      AgreementReport(try table(unanimousB: 20, split: 0)).sentences == [
        "On 20 of 20 pieces (100%) everyone who tagged chose the same.",
        "Not defined: there was nothing to disagree about.",
      ])
    #expect(
      AgreementReport(try table(unanimousB: 0, split: 1)).sentences == [
        "On 0 of 1 piece everyone who tagged chose the same.", "Pieces that split us: 1.",
        "Fewer than 8 pieces were tagged by two people: too few for a figure beyond luck.",
      ])
  }

  @Test("pieces that one person tagged say nothing about agreement, and many pieces that split are counted")
  func loneAndMany() throws {
    let lone = try Ratings(
      categories: ["a", "b"], rows: [["a", nil], ["a", "b"], [nil, nil]], pieces: ["A", "B", "C"])
    let report = AgreementReport(lone)
    #expect((report.pieces, report.rated, report.unanimous, report.ratings) == (3, 1, 0, 3))
    #expect(report.split == ["B"])
    let many = AgreementReport(try table(unanimousB: 0, split: 15), withRange: false)
    #expect(many.sentences[1] == "Pieces that split us: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 3 more.")
  }

  /// Two raters, who both say b, or one a and the other b.
  private func table(unanimousB: Int, split: Int) throws -> Ratings {
    let rows: [[String?]] =
      Array(repeating: ["a", "b"], count: split) + Array(repeating: ["b", "b"], count: unanimousB)
    return try Ratings(categories: ["a", "b"], rows: rows)
  }
}
