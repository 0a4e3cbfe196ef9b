/// The rules that ship with the program, in the order of the bank.
///
/// To add one, add an element to the array of its domain: the rule, what it does in short, and its checks, which are
/// its tests. Made on first use.
package enum FaultyRules {
  /// Every rule; those of one misconception stand together.
  package static let all: [FaultyRule] =
    subtraction + wholeNumbers + fractions + fractionComparison + decimals + decimalComparison + ratios + percents
    + integers + openSentences + expressions + graphs + measurement + areas + statistics
}
