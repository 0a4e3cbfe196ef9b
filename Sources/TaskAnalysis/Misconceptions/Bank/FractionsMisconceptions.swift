extension MisconceptionBank {
  /// The bank's entries on fractions.
  static let fractions: [Misconception] = [
    Misconception(
      id: "fr-add-across", name: "Add tops and bottoms",
      domain: .fractions, grades: "4-7", example: "1/2 + 1/3 = 2/5",
      description: "Adds numerators and adds denominators.",
      probe: "Is 2/5 more or less than 1/2? Can adding a third make it smaller?",
      nextMove: "Place 1/2, 1/3 and the answer on one number line; re-unitise to sixths.",
      source:
        "Carpenter et al. (1981) NAEP; Ni & Zhou (2005); Braithwaite, Tian & Siegler (2018) Developmental "
        + "Science; WWC fractions guide (Siegler et al. 2010)"),
    Misconception(
      id: "fr-larger-denominator", name: "Uses the larger denominator, numerators unchanged",
      domain: .fractions, grades: "4-7", example: "4/5 + 4/10 = 8/10",
      description: "Picks one denominator for the sum without converting.",
      probe: "How many tenths is 4/5? Is it still 4 of them?",
      nextMove: "Fold strips so fifths become tenths; name the new count before adding.",
      source: "Siegler et al. (2010) WWC practice guide NCEE 2010-4039"),
    Misconception(
      id: "fr-mul-keep-denominator", name: "Keeps the common denominator when multiplying",
      domain: .fractions, grades: "5-7", example: "3/5 x 1/5 = 3/5",
      description: "Carries the addition rule over to multiplication.",
      probe: "What is one fifth of 3/5? Should it be as big as 3/5?",
      nextMove: "Area model: shade 3/5 of a square, then 1/5 of the shading."),
    Misconception(
      id: "fr-whole-times-both", name: "Whole number multiplies top and bottom",
      domain: .fractions, grades: "4-6", example: "3 x 2/5 = 6/15",
      description: "Multiplies both parts by the whole number.",
      probe: "Is 6/15 bigger than 2/5? You had three of them.",
      nextMove: "Repeated addition on a number line: 2/5 + 2/5 + 2/5."),
    Misconception(
      id: "fr-bigger-denominator-bigger", name: "Whole-number thinking in comparison",
      domain: .fractions, grades: "3-6", example: "1/4 > 1/3",
      description: "Takes the fraction with larger digits (often the larger denominator) as larger.",
      probe: "If a pan is cut in 3 or in 4, which piece would you rather have? Why?",
      nextMove: "Unit-fraction strips; 'more parts, smaller parts'.",
      source: "Behr, Wachsmuth, Post & Lesh (1984) JRME 15; Ni & Zhou (2005)"),
    Misconception(
      id: "fr-smaller-denominator-wins", name: "Smaller denominator always larger",
      domain: .fractions, grades: "4-6", example: "2/3 > 5/6",
      description: "Over-applies 'bigger bottom means smaller' and ignores numerators.",
      probe: "How many thirds and how many sixths are there? How far is each from 1?",
      nextMove: "Compare by the distance to 1 and to 1/2.",
      source:
        "Rinne, Ye & Jordan (2017) JEP 109; Gomez, Jimenez, Bobadilla, Reyes & Dartnell (PME) fraction "
        + "comparison in grades 5-7"),
    Misconception(
      id: "fr-gap", name: "Gap thinking",
      domain: .fractions, grades: "4-7", example: "5/6 = 7/8",
      description: "Compares fractions by the number of missing pieces (denominator minus numerator).",
      probe: "Each is missing one piece. Are the missing pieces the same size?",
      nextMove: "Residual thinking: compare 1/6 and 1/8 left over.",
      source: "Pearn & Stephens (2004) MERGA; Clarke & Roche (2009) ESM 72:127-138; Mitchell & Horne (2010)"),
    Misconception(
      id: "fr-unequal-parts", name: "Parts counted without checking they are equal",
      domain: .fractions, grades: "2-5", example: "1 of 3 parts: 1/3",
      description: "Names a fraction from the count of pieces whatever their size.",
      probe: "Would all of these pieces cover each other exactly?",
      nextMove: "Cut the figure into pieces of one size, then name it."),
    Misconception(
      id: "fr-part-part", name: "Part-to-part instead of part-to-whole",
      domain: .fractions, grades: "2-5", example: "3 of 8: 3/5",
      description: "Compares the shaded part with the unshaded part.",
      probe: "What does your 5 count? What is the whole here?",
      nextMove: "Ask for shaded and unshaded fractions together; they must make 1."),
    Misconception(
      id: "fr-equivalent-additive", name: "Additive equivalence",
      domain: .fractions, grades: "4-6", example: "2/3 = 8/9",
      description: "Makes 'equivalent' fractions by adding the same number to both parts.",
      probe: "Draw 2/3 and 8/9. Do they reach the same point?",
      nextMove: "Partition each third into three; watch both counts multiply."),
    Misconception(
      id: "fr-mixed-to-improper-add", name: "Mixed number: adds whole and numerator",
      domain: .fractions, grades: "4-6", example: "2 3/4 = 5/4",
      description: "Adds the whole number to the numerator.",
      probe: "How many quarters are in the 2?",
      nextMove: "Count quarters on a number line to 2 3/4."),
    Misconception(
      id: "fr-mixed-subtract-reverse", name: "Mixed numbers: smaller fraction from larger",
      domain: .fractions, grades: "4-7", example: "4 1/4-1 3/4=3 1/2",
      description: "Subtracts whole parts, then takes the smaller fraction from the larger.",
      probe: "Count up from 1 3/4 to 4 1/4. How far is it?",
      nextMove: "Number line; rename 4 1/4 as 3 5/4."),
    Misconception(
      id: "fr-divide-invert-wrong", name: "Inverts the first fraction",
      domain: .fractions, grades: "6-8", example: "3/4 / 2/3 = 8/9",
      description: "Turns over the dividend, then multiplies.",
      probe: "How many 2/3s fit in 3/4: more than one, or less than one?",
      nextMove: "Common-denominator division: 9 twelfths by 8 twelfths."),
    Misconception(
      id: "fr-divide-by-half-as-halve", name: "Dividing by a half read as halving",
      domain: .fractions, grades: "5-8", example: "6 / (1/2) = 3",
      description: "Treats 'divided by 1/2' as 'divided in half'.",
      probe: "How many half-cups fill 6 cups?",
      nextMove: "Measurement stories with a drawn number line."),
    Misconception(
      id: "fr-digit-cancel", name: "Cancels digits, not factors",
      domain: .fractions, grades: "5-7", example: "12/24 = 1/4",
      description: "Strikes out a digit that appears on top and below.",
      probe: "What did you divide the top and bottom by? Check with a picture.",
      nextMove: "Find a common factor and divide both by it; test on 13/35."),
  ]
}
