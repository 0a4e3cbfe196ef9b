/// What a student put into one cell of a form: words, an answer alone, or the link of a picture.
struct WorkCell: Hashable, Sendable {
  var response: String?
  var answer: String?
  var image: String?

  init(_ text: String) {
    if Self.isPicture(text) {
      image = text
    } else if Self.isBareAnswer(text) {
      answer = text
    } else {
      response = text
    }
  }

  /// Whether a text is only an answer: numbers and signs with at most one word before or behind them, or the letters
  /// of the choices taken.
  ///
  /// `3/4`, `x = 5`, `48 hours` and `B, D` are; `I think 5`, `3 times 4` and `idk` are words.
  static func isBareAnswer(_ text: String) -> Bool {
    guard text.utf8.count <= 48, !text.contains(where: \.isNewline) else { return false }
    var tokens: [Bool] = []
    var letterRun = 0
    var isCommand = false
    var hasDigit = false
    for character in text + " " {
      if character.isLetter {
        letterRun += 1
        continue
      }
      // `\frac` and its like are signs.
      if letterRun > 0 { tokens.append(letterRun > 1 && !isCommand) }
      letterRun = 0
      isCommand = character == "\\"
      if character.isNumber {
        hasDigit = true
        tokens.append(false)
      }
    }
    let words = tokens.count { $0 }
    if words == 0 { return hasDigit || (!tokens.isEmpty && tokens.count <= 8) }
    return hasDigit && words == 1 && (tokens.first == true || tokens.last == true)
  }

  /// Whether a text is where a picture lies: a name with a picture's ending, or a link into a form's uploads.
  static func isPicture(_ text: String) -> Bool {
    let last = text.split(separator: ".").last.map { $0.lowercased() } ?? ""
    if text.contains("."), pictureEndings.contains(last), !text.contains(where: \.isNewline) { return true }
    let lower = text.prefix(80).lowercased()
    return (lower.hasPrefix("https://") || lower.hasPrefix("http://"))
      && ["drive.google.com", "sharepoint.com", "onedrive", "1drv.ms", "photos.", "pluginfile.php"]
        .contains { lower.contains($0) }
  }

  private static let pictureEndings: Set<String> = [
    "png", "jpg", "jpeg", "heic", "heif", "gif", "webp", "tif", "tiff", "bmp", "svg", "pdf",
  ]
}
