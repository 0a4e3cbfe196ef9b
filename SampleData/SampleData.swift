/// The sample data that the program carries in itself, so that nothing is looked for when it starts.
package enum SampleData {
  /// `fractions-and-ratios.csv`: three tasks, 24 students in two sections.
  package static let fractionsAndRatios: [UInt8] = PackageResources.fractions_and_ratios_csv
}
