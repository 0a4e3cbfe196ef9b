extension MisconceptionBank {
  /// The bank's entries on counting and place value.
  static let countingAndPlaceValue: [Misconception] = [
    Misconception(
      id: "pv-last-count", name: "Last-count not taken as the total (cardinality)",
      domain: .countingAndPlaceValue, grades: "K-1", example: #"1..7, then "six""#,
      description:
        "Counts a set correctly but does not treat the final number word as telling how many; recounts, or "
        + "gives another number, when asked for the total.",
      probe: "You said the numbers up to seven. What does that seven tell us about the counters?",
      nextMove: "Cover the set after counting and ask for that many; compare sets by counting, not by matching."),
    Misconception(
      id: "pv-expanded-numeral", name: "Concatenated (expanded) numeral writing",
      domain: .countingAndPlaceValue, grades: "1-3", example: "365 as 30065",
      description: "Writes each spoken part with all its zeros and strings the parts together.",
      probe: "Show me the three hundred with base-ten blocks. Where is it in what you wrote?",
      nextMove: "Layer place-value cards so the zeros of 300 are covered by 65."),
    Misconception(
      id: "pv-face-value", name: "Face-value digit",
      domain: .countingAndPlaceValue, grades: "1-3", example: "1 in 16 is one",
      description: "Reads each digit as its own number of ones, so the 1 in 16 stands for one object.",
      probe: "Which counters does the 6 stand for? Are any counters left that neither digit stands for?",
      nextMove: "Bundle tens and tie the written digit to the bundle; ask for both digits every time."),
    Misconception(
      id: "pv-teen-reversal", name: "Teen reversal",
      domain: .countingAndPlaceValue, grades: "K-2", example: "seventeen: 71",
      description: "Writes teen numbers in the order in which they are spoken, ones first.",
      probe: "Read me your number, and build it with tens and ones. Is it the one I said?",
      nextMove: "Contrast 17 and 71 with ten-frames; link 'teen' to one ten."),
    Misconception(
      id: "pv-decade-bridge", name: "Decade not bridged",
      domain: .countingAndPlaceValue, grades: "K-2", example: "29, twenty-ten",
      description: "Carries on the ones sequence past nine instead of starting a new decade.",
      probe: "How many tens are in twenty-ten? Is there another name for that many?",
      nextMove: "Count with a bead string and stop at each full ten."),
  ]
}
