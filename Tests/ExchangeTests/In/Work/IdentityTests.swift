import Exchange
import Meetings
import Testing

@Suite struct IdentityTests {
  private func identities(_ csv: String) throws -> [[PieceIdentity]] {
    try imported(csv).tasks.map { $0.pieces.map(\.identity) }
  }

  @Test("Equal rows of a task are counted, different ones are not")
  func occurrences() throws {
    #expect(
      try identities(
        """
        task,section,answer,response
        T,A,3/7,I added
        T,A,3/7,I added
        T,B,3/7,I added
        T,A,3/7,I added.
        U,A,3/7,I added
        T,A,3/7,"I added"
        """) == [
          [
            .content(occurrence: 0), .content(occurrence: 1), .content(occurrence: 0), .content(occurrence: 0),
            .content(occurrence: 2),
          ],
          [.content(occurrence: 0)],
        ])
  }

  @Test("The same file gives the same identities whatever program saved it")
  func savedAgain() throws {
    let csv = "task,answer,response\nT,3/7,\"a\nb\"\nT,3/7,é ½\nT,3/7,\"a\nb\"\n"
    let other =
      [0xEF, 0xBB, 0xBF]
      + Array("task;answer;response\r\n\"T\";3/7 ;\"a\r\nb\"\r\nT;3/7;é ½\r\nT;3/7;\"a\rb\"\r\n".utf8)
    let (first, second) = (try imported(csv), try imported(other))
    #expect(first.tasks.map { $0.pieces.map(\.identity) } == second.tasks.map { $0.pieces.map(\.identity) })
    #expect(first.tasks.map { $0.pieces.map(\.response) } == second.tasks.map { $0.pieces.map(\.response) })
  }

  @Test("An id is an identity of its task; the second row with it is left out")
  func givenIdentity() throws {
    let work = try imported("id,task,answer\n1,T,3\n1,U,4\n1,T,5\n,T,6\n1,T,7\n")
    #expect(work.tasks.map { $0.pieces.map(\.identity) } == [[.given("1"), .content(occurrence: 0)], [.given("1")]])
    #expect(
      work.report.skipped == [
        SkippedRow(line: 4, reason: .sameIdentifier(line: 2)), SkippedRow(line: 6, reason: .sameIdentifier(line: 2)),
      ])
  }

  @Test("Names are given back only when asked for, and never in a piece")
  func names() throws {
    let csv = "First name,Last name,2+2,3+3\nZelda,Quux,4,6\nYoko,Xarn,,7\n"
    let work = try imported(csv, keepsNames: true)
    #expect(
      work.names == [
        KeptName(task: 0, piece: 0, student: "Zelda Quux"), KeptName(task: 1, piece: 0, student: "Zelda Quux"),
        KeptName(task: 1, piece: 1, student: "Yoko Xarn"),
      ])
    for name in ["Zelda", "Quux", "Yoko", "Xarn"] {
      #expect(!"\(work.tasks)".contains(name))
      #expect(!work.report.lines.joined().contains(name))
    }
    #expect(try imported(csv).names.isEmpty)
  }
}
