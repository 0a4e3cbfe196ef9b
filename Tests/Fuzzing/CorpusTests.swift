import Foundation
import TaskAnalysis
import Testing

@Suite("Foreign bytes") struct CorpusTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus")

  private static func corpus(of target: FuzzTarget) throws -> [[UInt8]] {
    try FileManager.default.contentsOfDirectory(
      at: folder.appending(path: target.rawValue), includingPropertiesForKeys: nil
    ).sorted { $0.path < $1.path }.map { [UInt8](try Data(contentsOf: $0)) }
  }

  @Test("nothing in the corpus breaks its reader", arguments: FuzzTarget.allCases)
  func replay(target: FuzzTarget) throws {
    let corpus = try Self.corpus(of: target)
    #expect(!corpus.isEmpty)
    for bytes in corpus { target.run(bytes) }
  }

  @Test("nor does it cut, doubled or damaged", arguments: FuzzTarget.allCases)
  func damaged(target: FuzzTarget) throws {
    var generator = SplitMix64(seed: 1)
    for bytes in try Self.corpus(of: target).prefix(40) where !bytes.isEmpty && bytes.count < 2000 {
      for _ in 0..<3 {
        var damaged = bytes
        for _ in 0..<3 {
          let place = Int.random(in: 0..<damaged.count, using: &generator)
          damaged[place] = UInt8.random(in: .min ... .max, using: &generator)
        }
        target.run(Array(damaged.prefix(Int.random(in: 1...damaged.count, using: &generator))))
        target.run(damaged + bytes)
      }
    }
  }
}
