/// The arithmetical vocabulary of explanations: what a word stands for, whatever the task.
///
/// Words are looked up with doubled letters written once, since that is how many children spell them.
enum ExplanationWords {
  /// What a listed word stands for.
  enum Meaning: Hashable, Sendable {
    case number(String)
    case operation(WordedOperation)
    /// A word about the parts of a fraction or about what is done to them, by the stem all its forms share.
    case part(String)
    /// A word that carries nothing by itself.
    case filler
  }

  /// What the word stands for; nil for one that is not listed.
  static func meaning(ofFolded word: String) -> Meaning? { meanings[word] }

  /// Whether the word denies something.
  static func denies(folded word: String) -> Bool { denials.contains(word) }

  /// Whether the word speaks of a guess, a memory or a feeling rather than of the mathematics.
  static func guesses(folded word: String) -> Bool { guesses.contains(word) }

  /// The word with every doubled letter written once.
  static func folded(_ word: some StringProtocol) -> String {
    var folded = ""
    var last: Unicode.Scalar?
    for scalar in word.unicodeScalars where scalar != last {
      folded.unicodeScalars.append(scalar)
      last = scalar
    }
    return folded
  }

  /// The word without its ending, so that forms of one word meet.
  static func stem(ofFolded word: String) -> String {
    let length = word.utf8.count
    for ending in endings where length - ending.utf8.count >= 3 && word.hasSuffix(ending) {
      return String(word.dropLast(ending.count))
    }
    return length > 4 && word.hasSuffix("e") ? String(word.dropLast()) : word
  }

  private static let endings = ["ing", "edly", "ed", "es", "s", "ly", "er"]

  private static let meanings: [String: Meaning] = {
    var meanings: [String: Meaning] = [:]
    // Later lists win where a word is in two.
    for word in fillers.split(separator: " ") { meanings[folded(word)] = .filler }
    for (stem, words) in parts {
      for word in words.split(separator: " ") { meanings[folded(word)] = .part(stem) }
    }
    for (operation, words) in operations {
      for word in words.split(separator: " ") { meanings[folded(word)] = .operation(operation) }
    }
    for (number, words) in numbers {
      for word in words.split(separator: " ") { meanings[folded(word)] = .number(number) }
    }
    return meanings
  }()

  private static let denials = Set(
    "not no dont doesnt isnt arent didnt cant never wasnt wont without none nothing".split(separator: " ").map(folded))

  private static let guesses = Set(
    """
    guess guessed idk dunno sure confused confusing random randomly luck hope maybe know knew understand remember \
    sounded sound looked looks seems brain head learned learnt teacher easy obvious confident correct right fair
    """.split(separator: " ").map(folded))

  private static let fillers = """
    a an the i it is this that to of and so because bc cuz cause u you your my me we they them there was be are as in \
    on for at if then than which what when where do did does have has had got get gets would will can could its im ive \
    just with or but how why by from think answer
    """

  private static let parts = [
    ("top", "top numerator numerators upper"),
    ("bot", "bottom denominator denominators lower"),
    ("same", "same equal equivalent"),
    ("both", "both"),
    ("flip", "flip flipped swap reciprocal inverse opposite"),
    ("keep", "keep kept"),
    ("chg", "change changed"),
    ("simp", "simplify simplified simplest simplifies"),
  ]

  private static let operations: [(WordedOperation, String)] = [
    (.addition, "add adds added adding plus plused sum total together altogether more increase up addition"),
    (
      .subtraction,
      "minus minused subtract subtracts subtracted subtracting subtraction takeaway take takes taking took away less "
        + "difference fewer left"
    ),
    (.negative, "negative negatives"),
    (.positive, "positive positives"),
    (
      .multiplication,
      "times time timesed timesing multiply multiplies multiplied multiplyed multiplying multiplication multiple "
        + "product lots"
    ),
    (
      .division,
      "divide divides divided dividing division devide devided share shared split goes go fit fits"
    ),
    (.equality, "equals"),
  ]

  private static let numbers = [
    ("0", "zero"), ("1", "one"), ("2", "two twice double doubled"), ("3", "three"), ("4", "four"), ("5", "five"),
    ("6", "six"), ("7", "seven"), ("8", "eight"), ("9", "nine"), ("10", "ten"), ("11", "eleven"), ("12", "twelve"),
    ("13", "thirteen"), ("14", "fourteen"), ("15", "fifteen"), ("16", "sixteen"), ("17", "seventeen"),
    ("18", "eighteen"), ("19", "nineteen"), ("20", "twenty"), ("30", "thirty"), ("40", "forty"), ("50", "fifty"),
    ("100", "hundred"), ("1/2", "half halve halved"), ("1/3", "third thirds"), ("1/4", "quarter quarters"),
    ("1/5", "fifth fifths"), ("1/6", "sixth sixths"), ("1/8", "eighth eighths"), ("1/9", "ninth ninths"),
    ("1/10", "tenth tenths"),
  ]
}
