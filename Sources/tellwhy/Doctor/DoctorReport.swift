import SafeText

/// What `tellwhy doctor` prints: findings under headings, those that want attention marked.
struct DoctorReport: Hashable {
  struct Section: Hashable {
    let heading: String
    let findings: [Finding]
  }

  let version: String
  let sections: [Section]

  /// How many findings want attention.
  var attention: Int { sections.flatMap(\.findings).count(where: \.wantsAttention) }

  /// The report line by line; what wants attention begins with `!`.
  var lines: [String] {
    let body = sections.flatMap { section in
      ["", section.heading]
        + section.findings.map { ($0.wantsAttention ? "! " : "  ") + DisplayText($0.description).string }
    }
    return ["tellwhy \(version)"] + body + ["", verdict]
  }

  private var verdict: String {
    switch attention {
    case 0: "All is well."
    case 1: "1 thing wants attention; its line begins with !"
    default: "\(attention) things want attention; their lines begin with !"
    }
  }
}
