import Testing

@testable import Storage

@Suite("The first bytes of a file")
struct DatabaseHeaderTests {
  private static let team: [UInt8] = {
    var bytes = Array("SQLite format 3\0".utf8) + Array(repeating: 0, count: 84)
    bytes[63] = 7
    bytes.replaceSubrange(68..<72, with: [0x77, 0x68, 0x79, 0x3F])
    return bytes
  }()

  @Test(
    "tell what it is",
    arguments: [
      ([], DatabaseHeader.Reading.nothing),
      (Array("task,response\n".utf8), .foreign),
      (Array(repeating: 0, count: 100), .foreign),
      (Array(team.prefix(99)), .foreign),
      (team, .database(DatabaseHeader(version: 7, applicationID: Schema.applicationID))),
    ])
  func reading(bytes: [UInt8], expected: DatabaseHeader.Reading) {
    #expect(DatabaseHeader.read(bytes) == expected)
  }
}
