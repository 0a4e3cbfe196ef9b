extension MisconceptionBank {
  /// The bank's entries on whole number operations.
  static let wholeNumberOperations: [Misconception] = [
    Misconception(
      id: "sub-smaller-from-larger", name: "Smaller-from-larger",
      domain: .wholeNumberOperations, grades: "2-4", example: "63 - 29 = 46",
      description: "In each column takes the smaller digit from the larger one, whichever is on top.",
      probe: "Is 63 enough to take 29 away and still have 46? Show me with an empty number line.",
      nextMove: "Act out 63 - 29 with tens and ones where a ten must be opened; estimate first.",
      source:
        "Brown & Burton (1978) Cognitive Science 2:155-192; VanLehn (1990) Mind Bugs; example in Ben-Zeev "
        + "chapter (63-29=46)"),
    Misconception(
      id: "sub-borrow-no-decrement", name: "Borrow-no-decrement",
      domain: .wholeNumberOperations, grades: "2-4", example: "143 - 28 = 125",
      description: "Adds ten to the column that needs it but never reduces the column to the left.",
      probe: "Where did the extra ten come from? What is left in that place?",
      nextMove: "Trade one ten for ten ones with blocks and record what is left at once.",
      source: "Brown & Burton (1978); VanLehn (1990)"),
    Misconception(
      id: "sub-borrow-across-zero", name: "Borrow-across-zero",
      domain: .wholeNumberOperations, grades: "2-4", example: "602 - 327 = 185",
      description:
        "When the next column is 0 the student skips over it and decrements the first non-zero column, "
        + "leaving the 0 as it is.",
      probe: "You took one from the 6. One what? How many ones is that?",
      nextMove: "Break a hundred into ten tens before breaking a ten; use 602 = 500 + 90 + 12.",
      source: "Brown & Burton (1978); VanLehn (1990)"),
    Misconception(
      id: "sub-borrow-from-zero", name: "Borrow-from-zero",
      domain: .wholeNumberOperations, grades: "2-4", example: "103 - 45 = 158",
      description: "Turns the 0 into 9 but does not go on to reduce the next column.",
      probe: "Could taking something away from 103 leave more than 103?",
      nextMove: "Check by adding back; track where the nine tens came from.",
      source: "Brown & Burton (1978); VanLehn (1990)"),
    Misconception(
      id: "sub-stops-borrow-at-zero", name: "Stops-borrow-at-zero",
      domain: .wholeNumberOperations, grades: "2-4", example: "203 - 98 = 115",
      description: "When the column to borrow from is 0, gives ten to the current column and changes nothing else.",
      probe: "Tell me what you did with the zero. Where did the ten ones come from?",
      nextMove: "Model with money: no dimes to trade, so break a dollar first.",
      source: "Brown & Burton (1978); VanLehn (1990)"),
    Misconception(
      id: "sub-zero-minus-n", name: "Zero-minus-N gives N",
      domain: .wholeNumberOperations, grades: "2-4", example: "140 - 21 = 121",
      description: "Writes the bottom digit whenever the top digit is 0; other columns are worked correctly.",
      probe: "What does the 0 in 140 say about the ones? Can you take one away from none?",
      nextMove: "Contrast 140 - 20 and 140 - 21 on a number line.",
      source: "Brown & Burton (1978); VanLehn (1990)"),
    Misconception(
      id: "sub-zero-minus-n-zero", name: "Zero-minus-N gives zero",
      domain: .wholeNumberOperations, grades: "2-4", example: "140 - 21 = 120",
      description: "Writes 0 whenever the top digit is 0.",
      probe: "If you take 21 instead of 20, should the answer stay the same?",
      nextMove: "Use a counting-back jump of one from 120.",
      source: "Brown & Burton (1978); VanLehn (1990)"),
    Misconception(
      id: "sub-borrow-left-most", name: "Always-borrow-left",
      domain: .wholeNumberOperations, grades: "2-4", example: "733 - 216 = 427",
      description: "Always reduces the left-most digit, whatever column needed the ten.",
      probe: "You made the 7 smaller. How much did that take away? How much did the ones get?",
      nextMove: "Write the value of each trade (100 vs 10) beside it.",
      source: "Brown & Burton (1978); VanLehn (1990)"),
    Misconception(
      id: "add-write-both-digits", name: "Column sums written in full",
      domain: .wholeNumberOperations, grades: "1-3", example: "57 + 68 = 1115",
      description: "Writes the whole sum of each column, so two digits land in one place.",
      probe: "About how big is 57 + 68? Is your answer near that?",
      nextMove: "Compose ten ones into a ten with blocks; estimate before computing."),
    Misconception(
      id: "add-drop-carry", name: "Carry dropped",
      domain: .wholeNumberOperations, grades: "1-3", example: "57 + 68 = 115",
      description: "Writes only the ones digit of a column sum and forgets the ten.",
      probe: "You had 15 ones. Which of those ones are in your answer?",
      nextMove: "Record partial sums 110 + 15 before the compact form.",
      source: "Cox (1975) JRME 6:202-220; Ashlock"),
    Misconception(
      id: "mul-carry-before-multiplying", name: "Carry added before multiplying",
      domain: .wholeNumberOperations, grades: "3-5", example: "27 x 4 = 168",
      description: "Adds the carried digit to the next digit and then multiplies.",
      probe: "Where do the two carried tens come from? Were they already multiplied by 4?",
      nextMove: "Area model: 4 x 20 and 4 x 7, then combine."),
    Misconception(
      id: "mul-columnwise", name: "Multiplies like addition, column by column",
      domain: .wholeNumberOperations, grades: "3-5", example: "34 x 21 = 64",
      description: "Multiplies ones by ones and tens by tens only.",
      probe: "How many 34s should there be? Is 64 even two 34s?",
      nextMove: "Area model for 30+4 by 20+1: count the four regions and name the missing two."),
    Misconception(
      id: "mul-no-shift", name: "Partial product not shifted",
      domain: .wholeNumberOperations, grades: "3-5", example: "24 x 13 = 96",
      description: "Multiplies by the tens digit as if it were ones.",
      probe: "What number is the 1 in 13? What is 24 times that?",
      nextMove: "Write 24 x 10 in full before adding.",
      source: "Ashlock; Cox (1975)"),
    Misconception(
      id: "div-zero-omitted", name: "Zero left out of the quotient",
      domain: .wholeNumberOperations, grades: "3-6", example: "812 / 4 = 23",
      description: "Writes a quotient digit only when the brought-down number is at least the divisor.",
      probe: "What is 4 times 23? What should it be near?",
      nextMove: "Estimate the size of the quotient, and label each quotient digit with its place."),
    Misconception(
      id: "div-bigger-by-smaller", name: "Always divides the larger by the smaller",
      domain: .wholeNumberOperations, grades: "4-7", example: "3 / 12 = 4",
      description: "Believes the number divided must be the larger, so swaps them.",
      probe: "Will each person get more or less than one pound? How do you know?",
      nextMove: "Pair 3/12 with 12/3 in two stories and compare."),
    Misconception(
      id: "ops-left-to-right", name: "Strict left to right",
      domain: .wholeNumberOperations, grades: "4-8", example: "2 + 3 x 4 = 20",
      description: "Works every operation in reading order.",
      probe: "Tell me a story for 2 + 3 x 4. Which part belongs together?",
      nextMove: "Write packs-of-objects stories; bracket the group."),
    Misconception(
      id: "ops-pemdas-literal", name: "PEMDAS taken literally / detached minus",
      domain: .wholeNumberOperations, grades: "5-9", example: "10 - 4 + 3 = 3",
      description: "Always multiplies before dividing and adds before subtracting because of the order of the letters.",
      probe: "What happens to the 3: is it added to 10 - 4, or taken away too?",
      nextMove: "Rewrite subtraction as adding the opposite; act it out on a number line."),
    Misconception(
      id: "word-keyword", name: "Keyword strategy",
      domain: .wholeNumberOperations, grades: "1-6", example: #""more" means add"#,
      description: "Chooses the operation from a single word ('more' means add) without modelling the situation.",
      probe: "Who has more, Ana or Ben? Show it with two bars.",
      nextMove: "Draw comparison bars before choosing an operation; use stories whose keyword misleads.",
      source: "Lewis & Mayer (1987); Hegarty, Mayer & Monk (1995) JEP 87"),
    Misconception(
      id: "div-remainder-unread", name: "Remainder not interpreted",
      domain: .wholeNumberOperations, grades: "4-8", example: "31 r 12 buses",
      description: "Gives the calculation result and never goes back to the situation.",
      probe: "What does the remainder 12 stand for? Where do those people go?",
      nextMove: "Ask for a sentence answer; vary the context so the same division needs up, down or exact."),
  ]
}
