import Exchange
import Meetings
import Testing

@Suite struct GradescopeTests {
  @Test(
    "Exports that hold only points are refused with the way out",
    arguments: [
      (
        "First Name,Last Name,SID,Email,HW1,HW1 - Max Points,HW1 - Submission Time\na,b,1,a@b.c,1,1,x\n",
        GradesExport.gradescopeGrades
      ),
      (
        "Name,SID,Email,Total Score,Max Points,Status,Submission ID,1: Halves (5.0 pts)\na,1,a@b.c,5,5,Graded,9,5\n",
        .gradescopeGrades
      ),
      (
        "Assignment Submission ID,Question Submission ID,First Name,Last Name,SID,Email,Score,Adds across\n1,2,a,b,1,x@y.z,0,true\n",
        .gradescopeEvaluations
      ),
    ])
  func grades(csv: String, export: GradesExport) {
    #expect(throws: ImportError.holdsNoWork(export)) { try imported(csv) }
    #expect(throws: ImportError.holdsNoWork(export)) { try imported(csv, format: "gradescope") }
  }

  @Test("Responses are work, points are not")
  func responses() throws {
    let work = try imported(
      "First Name,Last Name,SID,Email,Sections,Question 1 Response,Question 1 Score\nAna,Lopez,1,a@b.c,P2,3/7,0\n")
    #expect(work.report.format.name == "gradescope")
    #expect(work.tasks.map(\.title) == ["Question 1 Response"])
    #expect(work.tasks.first?.pieces.first?.section == "P2")
  }
}
