/// The published JSON Schemas, each as it stands in the repository.
package enum JSONSchema {
  /// Of the summary, `tellwhy.summary/1`; every summary that is written is of it, for whomever it is written.
  package static var summary: String {
    String(decoding: PackageResources.summary_schema_json, as: UTF8.self)
  }

  /// Of the year, `tellwhy.trends/1`.
  package static var trends: String {
    String(decoding: PackageResources.trends_schema_json, as: UTF8.self)
  }
}
