extension MisconceptionBank {
  /// The bank's entries on integers.
  static let integers: [Misconception] = [
    Misconception(
      id: "int-magnitude-order", name: "Orders negatives by size of digits",
      domain: .integers, grades: "5-8", example: "-8 > -3",
      description: "Ignores the sign when comparing two negatives.",
      probe: "Which is warmer, -8 or -3 degrees?",
      nextMove: "Vertical number line; 'greater' means higher.",
      source: "Bofferding (2014) JRME 45; Kuchemann (1981) in Hart (ed.)"),
    Misconception(
      id: "int-add-magnitudes-keep-sign", name: "Adds sizes and keeps a minus",
      domain: .integers, grades: "6-8", example: "-5 + 3 = -8",
      description: "Adds the magnitudes whatever the signs and puts a minus in front.",
      probe: "Start at -5. Which way do you move for + 3?",
      nextMove: "Number line or chips with zero pairs."),
    Misconception(
      id: "int-two-negatives", name: "Two negatives make a positive, everywhere",
      domain: .integers, grades: "6-9", example: "-3 + -4 = 7",
      description: "Uses the multiplication sign rule for addition or subtraction.",
      probe: "If you owe 3 and then owe 4 more, are you in credit?",
      nextMove: "Sort which operations the sign rule is about; build each with chips.",
      source: "Vlassis (2004); Ryan & Williams (2007) Children's Mathematics 4-15"),
    Misconception(
      id: "int-minus-minus-ignored", name: "Subtracting a negative treated as subtracting",
      domain: .integers, grades: "6-8", example: "5 - (-3) = 2",
      description: "Ignores the second sign.",
      probe: "You take away a debt of 3. Are you richer or poorer?",
      nextMove: "Pattern 5-2, 5-1, 5-0, 5-(-1)."),
  ]
}
