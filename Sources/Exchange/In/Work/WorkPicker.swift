package import Meetings

/// Picks a meeting's set out of a class: every common answer once, then as different as can be.
package enum WorkPicker {
  /// So many pieces with one answer are looked at for their words; the rest of a very large group is not.
  private static let wordsLookedAt = 200
  /// So many of the latest picks a piece is compared with.
  private static let picksComparedWith = 24

  /// The places of about `count` pieces, ascending; blanks (`idk`, `-`, `?`) are left out.
  ///
  /// Answers that two or more gave come first, most frequent first, one piece each; then again from the answers whose
  /// share is least filled, answers given once included. Within one answer the piece whose words differ
  /// most from those picked already is taken, of equals the first. With fewer pieces than asked for, all are picked.
  /// `answerForm` gives the form by which two answers are one, such as `Answer(_:)?.canonical`.
  ///
  /// - Complexity: each pick looks at the words of the pieces with one answer.
  package static func pick(
    about count: Int = 12, from pieces: [ImportedPiece], answerForm: (String) -> String
  ) -> [Int] {
    let written = pieces.indices.filter { !isBlank(pieces[$0]) }
    guard written.count > count else { return Array(written) }
    guard count > 0 else { return [] }
    var groups = answerGroups(written, pieces, answerForm)
    var picked: [Int] = []
    var words: [Set<String>] = []
    while picked.count < count, let next = nextGroup(groups) {
      let place = mostDifferent(groups[next].waiting, pieces, from: words)
      picked.append(groups[next].waiting.remove(at: place))
      groups[next].picked += 1
      words.append(wordSet(pieces[picked[picked.count - 1]]))
    }
    return picked.sorted()
  }

  private struct AnswerGroup {
    var waiting: [Int]
    var size: Int
    var picked = 0

    /// How full the group's share of the set would be with one more; shares are as the roots of the sizes, so that the
    /// answer of most does not crowd out the others.
    var fill: Double { Double(picked + 1) * Double(picked + 1) / Double(size) }
  }

  /// The pieces by answer, most frequent first; those that have no answer are one group.
  private static func answerGroups(
    _ written: [Int], _ pieces: [ImportedPiece], _ answerForm: (String) -> String
  ) -> [AnswerGroup] {
    var placeOf: [String: Int] = [:]
    var groups: [AnswerGroup] = []
    for index in written {
      let form = (pieces[index].answer ?? leadingAnswer(of: pieces[index])).map(answerForm) ?? ""
      if let place = placeOf[form] {
        groups[place].waiting.append(index)
        groups[place].size += 1
      } else {
        placeOf[form] = groups.count
        groups.append(AnswerGroup(waiting: [index], size: 1))
      }
    }
    return groups.enumerated().sorted { one, other in
      one.element.size != other.element.size ? one.element.size > other.element.size : one.offset < other.offset
    }.map(\.element)
  }

  /// The answer that words without an answer of their own begin with: `3/4` of "its 3/4 because".
  private static func leadingAnswer(of piece: ImportedPiece) -> String? {
    piece.response?.split(whereSeparator: \.isWhitespace).prefix(3)
      .first { $0.contains(where: \.isNumber) }
      .map { String($0).trimmingSuffix { ",.:;!?".contains($0) } }
  }

  /// The group to pick from next: a common answer that is not in the set, else the one whose share is least filled.
  private static func nextGroup(_ groups: [AnswerGroup]) -> Int? {
    let open = groups.indices.filter { !groups[$0].waiting.isEmpty }
    return open.min { one, other in
      let (first, second) = (groups[one], groups[other])
      let (isNew, isOtherNew) = (first.picked == 0 && first.size > 1, second.picked == 0 && second.size > 1)
      if isNew != isOtherNew { return isNew }
      let (left, right) = (first.fill, second.fill)
      return left != right ? left < right : one < other
    }
  }

  private static func mostDifferent(_ waiting: [Int], _ pieces: [ImportedPiece], from picked: [Set<String>]) -> Int {
    var best = (place: 0, distance: -1.0)
    for (place, index) in waiting.prefix(wordsLookedAt).enumerated() {
      let words = wordSet(pieces[index])
      let nearest =
        picked.suffix(picksComparedWith).map { distance(words, $0) }.min() ?? Double(min(words.count, 12)) / 12
      if nearest > best.distance { best = (place, nearest) }
    }
    return best.place
  }

  /// How much two sets of words differ, from 0 (the same) to 1 (nothing in common): Jaccard's distance.
  private static func distance(_ one: Set<String>, _ other: Set<String>) -> Double {
    let common = one.intersection(other).count
    let all = one.count + other.count - common
    return all == 0 ? 0 : 1 - Double(common) / Double(all)
  }

  private static func wordSet(_ piece: ImportedPiece) -> Set<String> {
    Set(foldedWords(folded(piece.response ?? "")).map(String.init))
  }

  /// Whether a student wrote nothing to look at.
  static func isBlank(_ piece: ImportedPiece) -> Bool {
    guard piece.image == nil else { return false }
    return [piece.response, piece.answer].allSatisfy { text in
      guard let text else { return true }
      let words = foldedWords(folded(text)).joined(separator: " ")
      return (words.isEmpty && !text.contains { "+×÷=<>".contains($0) }) || nothingSaid.contains(words)
    }
  }

  private static let nothingSaid: Set<String> = [
    "idk", "i don't know", "i don t know", "i dont know", "dont know", "don t know", "dunno", "no idea", "not sure",
    "i m not sure", "im not sure", "n a", "na", "none", "nothing", "blank", "no answer", "i have no idea", "idk sorry",
    "keine ahnung", "weiss nicht", "weiss ich nicht", "je ne sais pas", "jsp", "no se", "no lo se", "nao sei",
    "non lo so",
    "geen idee", "weet ik niet",
  ]
}
