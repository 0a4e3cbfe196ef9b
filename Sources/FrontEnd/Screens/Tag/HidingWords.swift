import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// Takes words that belong on no wall, such as a name, out of a piece of work, wherever they stand in it; what was
  /// marked in its words goes, since its place moved.
  mutating func hideWords(_ marking: Marking) -> [Effect] {
    guard let meeting = record.meeting, let row = row(of: marking.sample), let response = row.sample.response else {
      return []
    }
    let hidden = String(decoding: Array(response.utf8)[marking.part], as: UTF8.self)
    var after = row.sample
    after.response = response.hiding(hidden)
    after.answer = row.sample.answer?.hiding(hidden)
    var edits: [Edit] = [.sample(Replacement(before: row.sample, after: after))]
    if row.decidingPart != nil {
      var tag = row.tag
      tag.words = nil
      edits.append(
        .tag(meeting: meeting.id, sample: row.reference, Replacement(before: row.tag, after: tag.isEmpty ? nil : tag)))
    }
    message = Message(
      "Crossed out on \(marking.sample.letter), here and in all that leaves.   \(.key, "u") take it back",
      short: "Crossed out on \(marking.sample.letter).   \(.key, "u") take it back")
    return commit(.hideWords, edits)
  }
}

extension String {
  /// With … for a run of words wherever it stands as words of its own: `Ben` goes, `Benefit` stays.
  ///
  /// What stands around the words, as in `(Ben's).`, is not looked for, and from three letters on neither are capitals,
  /// which children forget: hiding `Ben.` hides `ben` as well.
  ///
  /// - Complexity: O(*n* · *m*) in the letters of both, which are a student's words.
  fileprivate func hiding(_ words: String) -> String {
    let letters = Array(self)
    let looked = words.core
    let isExact = looked.count < 3
    let same = { (one: Character, other: Character) in
      isExact ? one == other : one.lowercased() == other.lowercased()
    }
    var result = ""
    var index = 0
    while index < letters.count {
      let end = index + looked.count
      guard end <= letters.count, zip(letters[index..<end], looked).allSatisfy(same),
        index == 0 || !letters[index - 1].isOfWord, end == letters.count || !letters[end].isOfWord
      else {
        result.append(letters[index])
        index += 1
        continue
      }
      result += "…"
      index = end
    }
    return result
  }

  /// Without marks at both ends and without a possessive `'s`; all of it where nothing else is there.
  private var core: [Character] {
    let all = Array(self)
    guard let first = all.firstIndex(where: \.isOfWord), let last = all.lastIndex(where: \.isOfWord) else { return all }
    let core = all[first...last]
    let hasOwner = core.count > 2 && core.last?.lowercased() == "s" && ["'", "’"].contains(core.dropLast().last)
    return Array(hasOwner ? core.dropLast(2) : core)
  }
}

extension Character {
  fileprivate var isOfWord: Bool { isLetter || isNumber }
}
