extension MisconceptionBank {
  /// The bank's entries on ratio and proportion.
  static let ratioAndProportion: [Misconception] = [
    Misconception(
      id: "ratio-additive", name: "Additive strategy",
      domain: .ratioAndProportion, grades: "5-9", example: "4:6 = 6:8",
      description: "Keeps the difference the same instead of the ratio.",
      probe: "Each button is how many clips? Does that hold for Mr Tall?",
      nextMove: "Ratio table and double number line; test the rule on 40 buttons.",
      source: "Karplus & Peterson (1970); Karplus, Pulos & Stage (1983); Hart (1981, 1984)"),
    Misconception(
      id: "ratio-linear-overuse", name: "Over-use of proportion",
      domain: .ratioAndProportion, grades: "5-9", example: "5, 15; 30, 90",
      description: "Applies cross-multiplication to any three-number problem.",
      probe: "How far ahead is Kim? Does that lead change?",
      nextMove: "Sort problems into 'same ratio' and 'same difference' before solving."),
    Misconception(
      id: "ratio-to-fraction", name: "Ratio read as fraction of the whole",
      domain: .ratioAndProportion, grades: "5-8", example: "2:3 is 2/3",
      description: "Turns a part-to-part ratio straight into a fraction of the total.",
      probe: "Make a class of 5 that fits. How many are girls?",
      nextMove: "Tape diagram with all parts labelled."),
    Misconception(
      id: "ratio-inverse-as-direct", name: "Inverse relation treated as direct",
      domain: .ratioAndProportion, grades: "6-9", example: "half crew: 2 days",
      description: "Scales both quantities the same way.",
      probe: "With fewer painters, does the job finish sooner?",
      nextMove: "Total work in painter-days."),
    Misconception(
      id: "ratio-average-speed", name: "Averages the rates",
      domain: .ratioAndProportion, grades: "7-10", example: "60, 30 mph: 45",
      description: "Takes the mean of two speeds over equal distances.",
      probe: "How long did each half take? How far in all?",
      nextMove: "Total distance over total time in a table."),
  ]
}
