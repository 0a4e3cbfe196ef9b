/// A sign that a spreadsheet changed what a student wrote.
enum SpreadsheetDamage: Hashable, Sendable {
  /// `#NAME?` and its like: a cell that began with `=`, `+` or `-` was taken for a formula.
  case formulaError
  /// `3-Apr`: a fraction was taken for a date.
  case date
  /// `44989`: the same date as the number a spreadsheet keeps for it.
  case dateNumber
  /// `1.23E+11`: a long number was shortened.
  case scientificNumber

  /// Looks at a whole cell; nil when it looks like what a student writes.
  init?(_ text: String) {
    guard text.utf8.count <= 24, let first = text.utf8.first else { return nil }
    if first == UInt8(ascii: "#") {
      guard Self.isFormulaError(text) else { return nil }
      self = .formulaError
      return
    }
    guard let signs = Signs(text) else { return nil }
    if signs.hasLetters || signs.separators > 1, Self.isDate(text) {
      self = .date
    } else if Self.isDateNumber(text) {
      self = .dateNumber
    } else if signs.hasLetters, Self.isScientific(text) {
      self = .scientificNumber
    } else {
      return nil
    }
  }

  /// What a text is made of, byte by byte: tells most answers apart cheaply.
  private struct Signs {
    private(set) var hasLetters = false
    /// How many spaces and signs may stand between the parts of a date.
    private(set) var separators = 0

    /// Nil for a text without digits, or with something that neither dates nor numbers have.
    init?(_ text: String) {
      var hasDigits = false
      for byte in text.utf8 {
        switch byte {
        case 0x30...0x39: hasDigits = true
        case 0x41...0x5A, 0x61...0x7A, 0x80...: hasLetters = true
        case 0x20, UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."): separators += 1
        case UInt8(ascii: ":"), UInt8(ascii: "+"), UInt8(ascii: ","): break
        default: return nil
        }
      }
      guard hasDigits else { return nil }
    }
  }

  /// The errors of Excel, LibreOffice and Google Sheets, in the languages that translate them.
  private static func isFormulaError(_ text: String) -> Bool {
    let upper = text.uppercased()
    if upper.utf8.count >= 4, upper.allSatisfy({ $0 == "#" }) { return true }
    return formulaErrors.contains(upper)
  }

  private static let formulaErrors: Set<String> = [
    "#NAME?", "#VALUE!", "#REF!", "#DIV/0!", "#N/A", "#NUM!", "#NULL!", "#ERROR!", "#SPILL!", "#CALC!", "#BEZUG!",
    "#WERT!", "#ZAHL!", "#NV", "#NOM?", "#VALEUR!", "#NOMBRE!", "#NUL!", "#¿NOMBRE?", "#¡VALOR!", "#¡REF!", "#¡DIV/0!",
    "#¡NUM!", "#¡NULO!", "#N/D", "#NOME?", "#VALOR!", "#VALORE!", "#RIF!", "#NAAM?", "#WAARDE!", "#VERW!", "#DEEL/0!",
    "#GETAL!", "#LEEG!", "#NB", "#FEHLER!",
  ]

  /// `3-Apr`, `Apr-03`, `3. Apr`, `4/3/2024`, `2024-03-04`, also with a time of day behind.
  private static func isDate(_ text: String) -> Bool {
    let parts = text.split { "-/. ".contains($0) }
    if parts.count == 2 || parts.count == 3, let month = parts.first(where: { $0.first?.isLetter == true }) {
      let rest = parts.filter { $0 != month }
      let name = folded(String(month))
      return rest.count == parts.count - 1 && rest.allSatisfy { $0.allSatisfy(\.isNumber) && $0.count <= 4 }
        && text.contains { "-./".contains($0) } && isMonth(name)
    }
    guard parts.count >= 3, parts.prefix(3).allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }) else {
      return false
    }
    let numbers = parts.prefix(3).compactMap { Int($0) }
    guard numbers.count == 3, parts.dropFirst(3).allSatisfy({ $0.contains(":") || ["AM", "PM"].contains($0) }) else {
      return false
    }
    let years = 1900...2100
    let separators = Set(text.prefix { $0 != ":" }.filter { "-/.".contains($0) })
    guard separators.count == 1 else { return false }
    return (years.contains(numbers[2]) && numbers[0] <= 31 && numbers[1] <= 31)
      || (years.contains(numbers[0]) && numbers[1] <= 12 && numbers[2] <= 31)
  }

  private static func isMonth(_ name: String) -> Bool {
    name.count <= 10 && months.contains { name == $0 || (name.count >= 3 && $0.hasPrefix(name)) }
  }

  private static let months: [String] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "januar", "februar", "marz", "mrz", "mai", "juni", "juli", "oktober", "dezember", "janvier", "janv",
    "fevrier", "fevr", "fev", "mars", "avril", "avr", "juin", "juillet", "juil", "aout", "septembre", "octobre",
    "novembre",
    "decembre", "enero", "ene", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "sept",
    "octubre", "noviembre", "diciembre", "dic", "januari", "februari", "maart", "mrt", "mei", "augustus", "janeiro",
    "fevereiro", "marco", "maio", "junho", "julho", "setembro", "set", "outubro", "out", "novembro", "dezembro", "dez",
    "gennaio", "gen", "febbraio", "aprile", "maggio", "mag", "giugno", "giu", "luglio", "lug", "settembre", "ottobre",
    "ott",
    "dicembre",
  ]

  /// A whole number between the days 1 January 2000 and 31 December 2049 of Excel's calendar.
  private static func isDateNumber(_ text: String) -> Bool {
    guard text.utf8.count == 5, let day = Int(text) else { return false }
    return (36_526...54_788).contains(day)
  }

  private static func isScientific(_ text: String) -> Bool {
    let parts = text.uppercased().split(separator: "E", omittingEmptySubsequences: false)
    guard parts.count == 2, let sign = parts[1].first, sign == "+" || sign == "-" else { return false }
    let exponent = parts[1].dropFirst()
    return exponent.count >= 2 && exponent.allSatisfy(\.isNumber)
      && parts[0].contains { $0 == "." || $0 == "," }
      && Double(parts[0].map { $0 == "," ? "." : String($0) }.joined()) != nil
  }
}
