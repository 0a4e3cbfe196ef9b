/// What the words of a prompt or of a student may show, and the words it goes by; never a tag.
package struct DemandSuggestion<Demand: Hashable & Sendable>: Hashable, Sendable {
  /// Nil is silence: the words do not tell, whatever `because` holds.
  package let demand: Demand?
  /// The sum of the weights in `because`: from 2 it suggests reason, from -1 down reproduce.
  package let weight: Double
  /// The strongest cue of every family, those that speak for `demand` first; show the first.
  package let because: [CueMatch]
}

/// A cue found in a text.
package struct CueMatch: Hashable, Sendable {
  /// The cue's name, the same in every version: `r-because-concept`.
  package let cue: String
  /// The words found, as UTF-8 offsets into the text as it was given; empty where there were no words at all.
  package let words: Range<Int>
  /// What the cue says of the words, at most 40 columns: `it says why, with a size`.
  package let says: String
  /// Above 0 for reason, below 0 for reproduce, 0 for neither.
  package let weight: Double
  /// What else the same words can mean, one sentence of at most 58 columns; nil where nothing is known.
  package let falseFriend: String?
}
