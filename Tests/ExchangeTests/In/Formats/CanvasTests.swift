import Exchange
import Meetings
import Testing

@Suite struct CanvasTests {
  private static let analysis = """
    name,id,sis_id,section,section_id,section_sis_id,submitted,attempt,"1001: <p>What is 1/2 + 2/5?</p>",1.0,1002: Why?,2.0,n correct,n incorrect,score
    "Lopez, Ana",7,a7,Period 2,55,s55,2026-01-12 20:01:01 UTC,2,9/10,1.0,"<p>same size parts</p>",0.0,1,1,1
    "Ito, Ben",8,b8,Period 2,55,s55,2026-01-12 20:00:00 UTC,1,3/7,0.0,,0.0,0,2,0
    "Lopez, Ana",7,a7,Period 2,55,s55,2026-01-12 19:00:00 UTC,1,3/7,0.0,I added,0.0,0,2,0
    """

  @Test("Student Analysis gives each student's latest attempt, question by question")
  func studentAnalysis() throws {
    let work = try imported(Self.analysis, keepsNames: true)
    #expect(work.report.format.name == "canvas")
    #expect(work.tasks.map(\.prompt) == ["What is 1/2 + 2/5?", "Why?"])
    #expect(work.tasks.map { $0.pieces.map(\.written) } == [["9/10", "3/7"], ["same size parts"]])
    #expect(work.tasks.first?.pieces.map(\.correct) == [true, false])
    #expect(work.tasks.first?.pieces.first?.section == "Period 2")
    #expect(work.report.skipped == [SkippedRow(line: 4, reason: .earlierAttempt)])
    #expect(work.names.map(\.student) == ["Lopez, Ana", "Lopez, Ana", "Ito, Ben"])
  }

  @Test("Points where nobody got any say nothing")
  func unmarked() throws {
    let work = try imported(Self.analysis)
    #expect(work.tasks.last?.pieces.map(\.correct) == [nil])
  }

  @Test("The names that Canvas translates are known by their cells")
  func otherLanguage() throws {
    let work = try imported(
      """
      Nimi,Lähetetty,Yritys,1001: Laske 2+2,1,n oikein
      Ana,2026-01-12 20:01:01 UTC,1,5,0,0
      Ana,2026-01-12 21:01:01 UTC,2,4,1,1
      """)
    #expect(work.tasks.first?.pieces.map(\.answer) == ["4"])
  }

  @Test("A survey without names keeps every row")
  func anonymous() throws {
    let work = try imported(
      "section,submitted,1001: Why?,0\nA,2026-01-12 20:01:01 UTC,x,0\nA,2026-01-12 20:01:01 UTC,y,0\n")
    #expect(work.tasks.first?.pieces.count == 2)
  }

  @Test("A gradebook holds no work")
  func gradebook() {
    let error = #expect(throws: ImportError.self) {
      try imported(
        """
        Student,ID,SIS User ID,SIS Login ID,Section,Exit ticket (150834),Current Score,Final Score
            Points Possible,,,,,10.00,(read only),(read only)
        Ana Lopez,1,a1,ana,P2,9.00,90.0,90.0
        """)
    }
    #expect(error == .holdsNoWork(.canvasGradebook))
  }
}
