import SafeText

/// Something that ends a command: one sentence for the person who called it, and the exit status.
struct Failure: Error, CustomStringConvertible {
  let description: String
  let status: Int32

  init(_ sentence: String, status: Int32 = 1) {
    description = DisplayText(sentence).string
    self.status = status
  }
}
