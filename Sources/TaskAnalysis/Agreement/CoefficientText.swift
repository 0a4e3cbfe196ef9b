extension Double {
  /// A coefficient as people read it: `0.61` or `-0.04`, never `-0.00`.
  ///
  /// More decimals would say more than some papers and some votes can. What is no coefficient, an infinite number or
  /// one beyond a million, is written in full.
  package var twoDecimals: String {
    guard magnitude < 1_000_000 else { return description }
    let hundredths = Int(magnitude * 100 + 0.5)
    let rest = hundredths % 100
    return "\(self < 0 && hundredths > 0 ? "-" : "")\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
