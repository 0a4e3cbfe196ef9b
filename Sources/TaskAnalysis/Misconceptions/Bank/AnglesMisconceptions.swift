extension MisconceptionBank {
  /// The bank's entries on angles.
  static let angles: [Misconception] = [
    Misconception(
      id: "ang-arm-length", name: "Longer arms, larger angle",
      domain: .angles, grades: "3-7", example: "longer arms, more",
      description: "Judges angle size by arm length or by the arc drawn.",
      probe: "If I extend this arm, does the turn change?",
      nextMove: "Turn with two strips; overlay tracing paper."),
    Misconception(
      id: "ang-wrong-scale", name: "Wrong protractor scale",
      domain: .angles, grades: "4-7", example: "50 read as 130",
      description: "Reads the other scale.",
      probe: "Is it less or more than a right angle?",
      nextMove: "Estimate first against a paper right angle."),
    Misconception(
      id: "ang-bigger-triangle-bigger-sum", name: "Bigger triangle, bigger angle sum",
      domain: .angles, grades: "5-8", example: "bigger: over 180",
      description: "Expects more of everything in the larger figure.",
      probe: "Tear off the corners of both. What do you get?",
      nextMove: "Corner-tearing, then a parallel-line argument."),
  ]
}
