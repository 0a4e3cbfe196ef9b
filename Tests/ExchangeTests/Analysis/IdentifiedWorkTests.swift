import Meetings
import Testing

@testable import Exchange

@Suite struct IdentifiedWorkTests {
  @Test(
    "A piece is called by its id, or by its row counted from 1 with skipped rows and on from file to file",
    arguments: [
      (["task,answer\nT,3/7\nT,3/7\n"], [["row-1", "row-2"]]),
      (["id,task,answer\np1,T,3/7\n,T,3/7\np3,T,3/7\n"], [["p1", "row-2", "p3"]]),
      (["task,answer\nT,3/7\nT,\n\"T\",3/7\n"], [["row-1", "row-3"]]),
      (["task,response,answer\nT,\"two\nlines\",3/7\nT,x,3/7\n"], [["row-1", "row-2"]]),
      (["task,answer\nT,3/7\nT,\n", "task,answer\nT,3/7\n"], [["row-1", "row-3"]]),
      (["task,prompt,answer\nT,P,1\n", "task,prompt,answer\nT,Q,1\nT,P,1\n"], [["row-1", "row-3"], ["row-2"]]),
      (
        ["Timestamp,What is 1+1?,What is 2+2?\n1/2/2026 9:00,2,4\n1/2/2026 9:01,3,\n"],
        [["row-1", "row-2"], ["row-1"]]
      ),
    ])
  func names(files: [String], expected: [[String]]) throws {
    #expect(IdentifiedWork(try files.map { try imported($0) }).tasks.map(\.ids) == expected)
  }

  @Test(
    "Tasks of two files are one where nothing speaks against it",
    arguments: [
      ("task,prompt,answer\nT,P,1\n", "task,key,answer\nT,9,1\n", 1),
      ("task,key,answer\nT,8,1\n", "task,key,answer\nT,9,1\n", 2),
      ("task,prompt,answer\nT,P,1\n", "task,prompt,answer\nT,Q,1\n", 2),
      ("task,answer\nT,1\n", "task,answer\nU,1\n", 2),
    ])
  func together(first: String, second: String, tasks: Int) throws {
    #expect(IdentifiedWork([try imported(first), try imported(second)]).tasks.count == tasks)
  }
}
