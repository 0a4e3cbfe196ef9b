/// What in a piece of work counts as evidence: seven signs that it reasons, five that it reproduces.
///
/// The rules are a proposal built on the Task Analysis Guide, on Lithner's kinds of reasoning and on the actions
/// analyse, generalise and justify. One clear sign is enough; whether the work is right is another question.
package enum EvidenceRule: String, CaseIterable, Sendable {
  case r1 = "R1"
  case r2 = "R2"
  case r3 = "R3"
  case r4 = "R4"
  case r5 = "R5"
  case r6 = "R6"
  case r7 = "R7"
  case p1 = "P1"
  case p2 = "P2"
  case p3 = "P3"
  case p4 = "P4"
  case p5 = "P5"

  /// The name by which a room points at it: `R3`.
  package var name: String { rawValue }

  /// What it is evidence of.
  package var demand: WorkDemand { rawValue.hasPrefix("R") ? .reason : .reproduce }

  /// What to look for, in one sentence of at most 100 characters.
  package var says: String {
    switch self {
    case .r1: "It says why a step or result holds, by a property, a size, a structure or a unit."
    case .r2: "It says why this method and not another."
    case .r3: "It lets one picture, table or equation explain another, part by part."
    case .r4: "It goes beyond the numbers that were given."
    case .r5: "It checks or bounds its answer another way: an estimate, or why it can't be otherwise."
    case .r6: "It argues for or against a claim, or gives a case against it."
    case .r7: "Its marks show a way that nobody had taught."
    case .p1: "Steps in their order, and nothing else."
    case .p2: "A rule, a trick or a formula is its only reason."
    case .p3: "Its reason is that somebody or something said so."
    case .p4: "A worked example with new numbers in it."
    case .p5: "An answer alone, where the method had just been taught."
    }
  }

  /// The rules that speak for a demand, in order; none for no evidence, which is their absence.
  package static func rules(for demand: WorkDemand) -> [EvidenceRule] {
    allCases.filter { $0.demand == demand }
  }
}

extension WorkDemand {
  /// How to know it, in one sentence, for help beside the tag.
  package var evidence: String {
    switch self {
    case .reason: "One clear sign is enough. The idea may be wrong."
    case .reproduce: "Steps or a rule, with no sign of why."
    case .noEvidence:
      "An answer alone, blank, a guess, unreadable, or done in the head. Not seeing a reason is no evidence of rote."
    }
  }
}

extension DemandLevel {
  /// What a task of this level asks, in one sentence.
  package var asks: String {
    switch self {
    case .doingMathematics: "Find a way where none is given."
    case .proceduresWithConnections: "Use a procedure in order to see the idea under it."
    case .proceduresWithoutConnections: "Run a method that is known."
    case .memorization: "Give back a fact, a rule, a formula or a definition."
    }
  }

  /// Its criteria, by which a task is known to be of this level, each one sentence.
  package var criteria: [String] {
    switch self {
    case .doingMathematics:
      [
        "No method fits at once; what to do is open.", "Structure and relations have to be explored.",
        "What is known has to be chosen and put together.", "One watches one's own way, and may not know how to start.",
      ]
    case .proceduresWithConnections:
      [
        "A broad way is pointed to, close to an idea.", "Usually it is shown in more than one form.",
        "It cannot be done without thinking what it means.",
      ]
    case .proceduresWithoutConnections:
      [
        "The method is named, or plain from where the task stands.", "There is little doubt about what to do.",
        "The right answer is the aim.", "An explanation, if asked for, tells the steps.",
      ]
    case .memorization:
      [
        "No procedure is there to use, or no time to use one.", "It is what was seen before, exactly.",
        "It has no tie to what it means.",
      ]
    }
  }
}
