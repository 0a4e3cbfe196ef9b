import ArgumentParser

/// Which files a shell offers where one is named.
extension CompletionKind {
  /// Team files.
  static var teamFile: CompletionKind { .file(extensions: ["tellwhy"]) }
  /// Students' work in tables.
  static var work: CompletionKind { .file(extensions: ["csv"]) }
}
