extension Cue {
  /// What students write when they give a reason.
  static let workWithReason: [Cue] = workThatSaysWhy + workThatGeneralises + workThatJudges + workThatConnects

  private static let workThatSaysWhy: [Cue] = [
    Cue(
      "r-because-concept", 2.5, .why, says: "it says why, with a size or a relation",
      falseFriend: "\"Because it is bigger\" may say nothing of what.",
      [
        [
          "because|since|bc|cuz|cos", .edge, .not([" ", "i|we|you", " ", .maybe("just "), actions, .open]),
          .not([.gap(0...12), .edge, "teacher|rule|told|formula"]), .gap(0...90), .edge,
          """
          equal|same|whole|half|part*|piece*|group*|each|more than|less than|bigger|smaller|greater|larger|between|\
          even|odd|always|never|multiple|factor|twice|double|unit*|size|area|shape|slope|rate|ratio|left over|\
          close*|far*|shar+|fair|balance*
          """,
        ]
      ]),
    Cue(
      "r-so-size", 2, .why, says: "it says why, with a size",
      falseFriend: "\"so\" can also join two steps of a rule.",
      [
        [
          .term, " ", "is|are", " ", sizes, .gap(0...20), " so ", .gap(1...30), " ", "is|are|has to be|must be", " ",
          sizes, " ", "to|than", " ", .maybe("a "), .term,
        ],
        [
          .term, " ", "is|are", " ", sizes, .gap(0...20), " so ", .gap(1...30), " ", "is|are|has to be|must be", " ",
          sizes,
        ],
      ]),
    Cue(
      "r-thatmeans", 1.5, .why, says: "it draws a conclusion",
      [
        ["that|this|which", " ", "means|shows|tells me|proves"],
        ["so ", "it|that|there|they", " ", "must|has to|have to|can't|cannot"],
        ["so the ", .word, " ", "must|has to|have to|can't|cannot"],
      ]),
  ]

  /// What a writer did rather than why it holds.
  private static let actions: CuePhrase.Part =
    """
    did|do|times*|multipl+|add*|plus*|subtract*|minus*|took|divid+|used|put|moved|carried|counted|got|said|know|knew|\
    learned|flipped
    """

  private static let sizes: CuePhrase.Part =
    "less|fewer|more|smaller|bigger|greater|larger|closer|nearer|farther|further"

  private static let workThatGeneralises: [Cue] = [
    Cue(
      "r-ifthen", 2, .generalise, says: "it says what follows if",
      falseFriend: "\"If you add 3 and 4 then you get 7\" is a step.",
      [
        [
          "if", .edge, .gap(3...80), .edge,
          "then|it would|it will|you would|you get|it has to|they would|there would",
        ]
      ]),
    Cue(
      "r-general", 2, .generalise, says: "it goes beyond these numbers",
      falseFriend: "\"You always put the bigger first\" is a recalled rule.",
      [
        [
          """
          always|never|every time|no matter what|no matter which|no matter how|any number|any two|any even|any odd|\
          for all|for any|all even|all odd|all numbers
          """
        ]
      ]),
    Cue(
      "r-letter", 2, .generalise, says: "a letter stands for any number",
      [["let ", .letter], [.letter, " ", "is|can be|could be", " any"]]),
    Cue(
      "r-change", 1.5, .generalise, says: "it says what would stay or change",
      [["would|will", " ", "still|not|also|change|stay"]]),
    Cue(
      "r-notice", 1, .generalise, says: "it notices a pattern",
      [
        ["i ", "noticed|saw|see|found", " ", "that|a pattern"], ["the pattern"],
        ["goes|going", " up by ", .gap(1...20), "because|each|every"],
      ]),
  ]

  private static let workThatJudges: [Cue] = [
    Cue(
      "r-cant", 2, .check, says: "it says what cannot be",
      falseFriend: "\"I can't do it\" says nothing of the mathematics.",
      [
        [
          """
          can't|cant|cannot|couldn't|couldnt|impossible|doesn't make sense|doesnt make sense|does not make sense|\
          would be too big|would be too small|would be too much|would be too little|has to be more|has to be less|\
          has to be bigger|has to be smaller|has to be between
          """
        ]
      ]),
    Cue(
      "r-check", 1.5, .check, says: "it checks", falseFriend: "\"I checked my work\" may have nothing to show.",
      [
        ["i ", "checked|tested|tried it|tried another|tried other|proved|estimated"], ["to check"],
        ["it's|its|is|seems", " ", "reasonable|close to"], ["makes sense"],
      ]),
    Cue(
      "r-counter", 2, .critique, says: "it gives a case against",
      [
        ["for example", .edge, .gap(0...60), .edge, "but|not|doesn't|doesnt|isn't|isnt"],
        ["counter-example|counterexample"], ["but ", "if|when|not"],
      ]),
    Cue(
      "r-wrong-because", 2, .critique, says: "it says why a claim is right or wrong",
      falseFriend: "\"Correct because I did 3x4\" names a step.",
      [
        [
          "wrong|mistake|error|incorrect|right|correct|agree|disagree", .edge, .gap(0...25), .edge, "because|since",
        ]
      ]),
    Cue(
      "r-choice", 2, .choice, says: "it says why this way",
      falseFriend: "\"I used times because the teacher said\" is no choice.",
      [
        ["i ", "chose|picked|decided|used", " ", .gap(1...50), .edge, "because|since|so that|instead of"],
        ["instead of"],
      ]),
    Cue(
      "r-otherway", 1.5, .choice, says: "it knows another way",
      [["another|a different|other", " way"], ["you could also"], ["i could ", "also|have"]]),
  ]

  private static let workThatConnects: [Cue] = [
    Cue(
      "r-representation", 1.5, .connect, says: "it links a drawing to the numbers",
      [
        [
          "my|the|this", " ", "picture|drawing|diagram|graph|table|number line|model|array|bar", .edge, .gap(0...40),
          .edge, "shows|show|matches|represents|represent|means|where",
        ],
        ["stands for|stand for|represents|represent"],
      ]),
    Cue(
      "r-compare", 1, .connect, says: "it compares sizes",
      [["same as|as much as|twice as|half of|half as|equal to|worth the same"]]),
  ]
}
