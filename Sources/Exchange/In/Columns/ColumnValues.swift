/// What the cells of a column show it to be, when its name does not.
enum ColumnValues: Hashable, Sendable {
  case times, addresses, names, mixed

  /// Looks at cells that are not blank; without any the column is mixed.
  ///
  /// Names are told by four cells or more that nearly all differ and are two to four capitalised words each, or one to
  /// four with `firstNamesToo`: a column of names brought in by mistake does more harm than a question left out, which
  /// is reported.
  static func kind(of values: [String], firstNamesToo: Bool = false) -> ColumnValues {
    guard !values.isEmpty else { return .mixed }
    if share(of: values, isTimestamp) >= 0.9 { return .times }
    if share(of: values, isAddress) >= 0.8 { return .addresses }
    let differ = Double(Set(values.map(folded)).count) / Double(values.count)
    if values.count >= 4, differ >= 0.9, share(of: values, { looksLikeName($0, firstNamesToo) }) >= 0.8 {
      return .names
    }
    return .mixed
  }

  private static func share(of values: [String], _ isOne: (String) -> Bool) -> Double {
    Double(values.count(where: isOne)) / Double(values.count)
  }

  /// A date with a time of day: five numbers, one of them maybe a month's name, minutes of two digits behind a colon,
  /// and few other words, such as PM or UTC.
  static func isTimestamp(_ text: String) -> Bool {
    guard text.utf8.count <= 40, text.first?.isNumber == true, hasMinutes(text) else { return false }
    var numbers = 0
    var words = 0
    var previous: Character = " "
    for character in text {
      let isDigit = character.isASCII && character.isNumber
      if isDigit, !previous.isNumber { numbers += 1 }
      if character.isLetter, !previous.isLetter { words += 1 }
      guard isDigit || character.isLetter || " /-.:,+\u{202F}\u{A0}()'".contains(character) else { return false }
      previous = character
    }
    return numbers + min(words, 1) >= 5 && words <= 3
  }

  private static func hasMinutes(_ text: String) -> Bool {
    var digitsBehind: Int?
    for character in text {
      if character == ":" || (character == "." && digitsBehind == nil) {
        digitsBehind = 0
      } else if character.isNumber, let digits = digitsBehind {
        if digits == 1 { return true }
        digitsBehind = digits + 1
      } else {
        digitsBehind = nil
      }
    }
    return false
  }

  private static func isAddress(_ text: String) -> Bool {
    guard let at = text.firstIndex(of: "@"), at != text.startIndex else { return false }
    let host = text[text.index(after: at)...]
    return host.contains(".") && !text.contains(" ")
  }

  private static func looksLikeName(_ text: String, _ firstNamesToo: Bool) -> Bool {
    let words = text.split { $0 == " " || $0 == "," }
    return ((firstNamesToo ? 1 : 2)...4).contains(words.count) && text.count > 1
      && words.allSatisfy { word in
        word.first?.isUppercase == true && word.allSatisfy { $0.isLetter || "'’-.".contains($0) }
      }
  }
}
