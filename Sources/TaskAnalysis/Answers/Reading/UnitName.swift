/// The one name of a unit: `hrs` is `hour`, `square cm` is `cm^2`, `miles per hour` is `mile/hour`, `red apples` is
/// `red apple`; nil where the words are not a unit but go on with the sentence or change the number (`5 tenths`).
///
/// Naming a name changes nothing. `m`, `g`, `l`, `h` and `s` are units; other single letters are algebra.
func unitName(_ bytes: ArraySlice<UInt8>) -> String? {
  if let first = bytes.first, bytes.count == 1, let name = unitSigns[first] { return name }
  guard bytes.count <= 40, bytes.allSatisfy(\.belongsToUnit) else { return nil }
  let text = String(decoding: bytes, as: UTF8.self)
  if let name = knownUnits[text] { return name }
  let words = text.split { $0 == " " || $0 == "." }.map(String.init)
  let per = words.firstIndex(of: "per")
  let halves =
    per.map { [words[..<$0].joined(separator: " "), words[($0 + 1)...].joined(separator: " ")] }
    ?? text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
  if halves.count == 2 {
    guard let above = simpleUnitName(halves[0]), let below = simpleUnitName(halves[1]) else { return nil }
    return "\(above)/\(below)"
  }
  return halves.count == 1 ? simpleUnitName(text) : nil
}

/// The name of a unit without a stroke.
private func simpleUnitName(_ text: String) -> String? {
  if let name = knownUnits[text] { return name }
  var words = text.split { $0 == " " || $0 == "." }.map(String.init)
  guard (1...3).contains(words.count), !words.contains(where: notUnits.contains) else { return nil }
  if let power = powerWords[words[0]], words.count > 1 {
    return simpleUnitName(words[1...].joined(separator: " ")).flatMap { raised($0, to: power) }
  }
  if let power = powerWords[words[words.count - 1]], words.count > 1 {
    return simpleUnitName(words.dropLast().joined(separator: " ")).flatMap { raised($0, to: power) }
  }
  let last = words.removeLast()
  if let power = last.last.flatMap({ $0 == "2" ? 2 : $0 == "3" ? 3 : nil }) {
    let base = String(last.dropLast())
    guard base.hasSuffix("^") || knownUnits[base] != nil else { return nil }
    let whole = (words + [base.hasSuffix("^") ? String(base.dropLast()) : base]).joined(separator: " ")
    return simpleUnitName(whole).flatMap { raised($0, to: power) }
  }
  // One or two letters that are not known are algebra: `5x`, `2ab`.
  guard last.utf8.allSatisfy(\.isLetter), words.allSatisfy({ $0.utf8.allSatisfy(\.isLetter) }) else { return nil }
  guard !words.isEmpty || last.utf8.count > 2 || knownUnits[last] != nil else { return nil }
  let name = knownUnits[last] ?? singular(last)
  guard !notUnits.contains(name), powerWords[name] == nil else { return nil }
  return (words + [name]).joined(separator: " ")
}

private func raised(_ unit: String, to power: Int) -> String? { unit.contains("^") ? nil : "\(unit)^\(power)" }

/// A plural that ends in s without it; the same for a singular.
private func singular(_ word: String) -> String {
  let keepsItsEnd = ["ss", "us", "is", "as", "os"].contains { word.hasSuffix($0) }
  guard word.utf8.count > 3, word.hasSuffix("s"), !keepsItsEnd else { return word }
  if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
  let takesE = ["xes", "ches", "shes", "sses"].contains { word.hasSuffix($0) }
  return String(word.dropLast(takesE ? 2 : 1))
}

extension UInt8 {
  fileprivate var belongsToUnit: Bool {
    switch self {
    case .space, UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "^"), UInt8(ascii: "2"), UInt8(ascii: "3"):
      true
    default: isLetter
    }
  }
}

private let unitSigns = [UInt8(ascii: "$"): "dollar", UInt8(ascii: "\""): "inch", UInt8(ascii: "'"): "foot"]

private let powerWords = ["square": 2, "sq": 2, "squared": 2, "cubic": 3, "cu": 3, "cubed": 3]

private let knownUnits: [String: String] = {
  let spellings = [
    "mm": ["millimeter", "millimetre"], "cm": ["centimeter", "centimetre"], "m": ["meter", "metre"],
    "km": ["kilometer", "kilometre"], "inch": ["in", "ins", "inches"], "foot": ["ft", "feet"], "yard": ["yd", "yds"],
    "mile": ["mi"], "mg": ["milligram"], "g": ["gram", "gm", "gramme"], "kg": ["kilogram", "kilo", "kgs"],
    "ounce": ["oz"], "pound": ["lb", "lbs", "gbp"], "ml": ["milliliter", "millilitre"], "l": ["liter", "litre"],
    "second": ["s", "sec", "secs"], "minute": ["min", "mins"], "hour": ["h", "hr", "hrs"], "day": [],
    "week": ["wk", "wks"],
    "month": [], "year": ["yr", "yrs"], "am": ["a.m"], "pm": ["p.m"], "degree": ["deg"], "degreec": ["celsius"],
    "degreef": ["fahrenheit"], "dollar": ["usd", "buck"], "euro": ["eur"], "cent": [], "yen": [], "rupee": ["rs"],
    "mile/hour": ["mph"], "km/hour": ["kph", "kmh"], "person": ["people", "persons"],
    "child": ["children", "kids", "kid"],
    "unit": [], "cup": [], "penny": ["pence", "pennies"],
  ]
  var names: [String: String] = [:]
  for (name, others) in spellings {
    for spelling in [name] + others {
      names[spelling] = name
      if spelling.utf8.count > 2 { names[spelling + "s"] = name }
    }
  }
  return names
}()

/// Words that go on with a sentence, or change the number before them.
private let notUnits: Set<String> = [
  "is", "are", "was", "were", "be", "because", "and", "or", "the", "i", "it", "to", "than", "of", "so", "if", "as",
  "not", "no", "but", "which", "that", "you", "then", "since", "by", "per", "percent", "inf", "infinity",
  "plus", "minus", "times", "over", "divided", "pi", "sqrt", "root", "remainder",
  "half", "halves", "third", "thirds", "quarter", "quarters", "fourth", "fourths", "fifth", "fifths", "sixth",
  "sixths", "seventh", "sevenths", "eighth", "eighths", "ninth", "ninths", "tenth", "tenths", "hundredth",
  "hundredths", "thousandth", "thousandths", "ten", "tens", "ones", "hundred", "hundreds", "thousand", "thousands",
  "million", "millions", "billion", "billions", "dozen", "dozens", "x", "y", "sin", "cos", "tan", "log",
]
