/// A file to write: its name and what stands in it.
package struct ExportFile: Hashable, Sendable {
  /// A plain name without a folder, such as `samples.csv`.
  package let name: String
  /// To be written as UTF-8, as it is.
  package let text: String

  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
