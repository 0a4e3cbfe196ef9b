import ArgumentParser

/// How a command says what it found: for people, or for scripts.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
}
