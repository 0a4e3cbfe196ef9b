// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is compiled with; the same for everyone, with no flags to remember.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A target of ours, strict as all of them are.
func house(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

/// The tests of a target, beside whatever else they need.
func tests(
  of name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = [], exclude: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies, exclude: exclude, resources: resources,
    swiftSettings: strict)
}

let package = Package(
  name: "tellwhy",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "tellwhy", targets: ["tellwhy"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // The arrows of CONTRIBUTING.md, "The house": a target fences a dependency or proves purity, nothing else.
    house("SafeText"),
    house("TaskAnalysis"),
    // Protocols and mirrors are files that a teacher can read and write; they are compiled in.
    .target(
      name: "Meetings", dependencies: ["TaskAnalysis"],
      resources: [
        "standard", "atlas", "tuning", "collaborative-assessment", "equip", "task-sort",
      ].map { .embedInCode("Agenda/Protocols/\($0).txt") }
        + [
          "leader-support", "twelve-indicators", "sustained-change", "six-supports", "three-stages", "calendar",
          "before-the-first",
        ].map { .embedInCode("Mirrors/Shipped/\($0).txt") },
      swiftSettings: strict),
    house("Screen", ["SafeText"]),
    house("FrontEnd", ["Screen", "Meetings", "TaskAnalysis", "SafeText"]),
    .target(
      name: "CTerminal",
      cSettings: [.treatAllWarnings(as: .error), .enableWarning("all"), .enableWarning("extra")],
      linkerSettings: [
        .linkedLibrary("ncursesw", .when(platforms: [.linux])), .linkedLibrary("tinfo", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]),
    house("Terminal", ["Screen", "SafeText", "CTerminal"]),
    house(
      "Storage",
      [
        "Meetings", "TaskAnalysis", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    house(
      "Exchange", ["Meetings", "TaskAnalysis", "SafeText"],
      resources: [.embedInCode("Out/JSON/summary.schema.json"), .embedInCode("Out/JSON/trends.schema.json")]),
    .target(
      name: "SampleData", path: "SampleData", exclude: ["README.md", "awkward.csv", "exit-ticket-form.csv"],
      resources: [.embedInCode("fractions-and-ratios.csv")], swiftSettings: strict),
    .executableTarget(
      name: "tellwhy",
      dependencies: [
        "FrontEnd", "Terminal", "Storage", "Exchange", "Meetings", "TaskAnalysis", "Screen", "SafeText", "SampleData",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      resources: [.embedInCode("Figures/meeting-minutes.txt")], swiftSettings: strict),

    // TaskAnalysis lends its generator with a seed to the tests of properties.
    tests(of: "SafeText", ["TaskAnalysis"]),
    tests(of: "TaskAnalysis", resources: [.copy("Fixtures")]),
    tests(of: "Meetings"),
    tests(of: "Screen", ["TaskAnalysis"]),
    tests(of: "FrontEnd", ["Meetings", "TaskAnalysis", "Screen", "SafeText"], exclude: ["Frames"]),
    tests(
      of: "Storage", ["Meetings", "TaskAnalysis", .product(name: "GRDB", package: "GRDB.swift")],
      exclude: ["Schemas"]),
    tests(
      of: "Exchange", ["Meetings", "TaskAnalysis", "SafeText"], exclude: ["Out/Snapshots"]),
    // A program in a terminal of its own, for what only a real terminal shows.
    .target(
      name: "CPseudoTerminal", path: "Tests/CPseudoTerminal",
      linkerSettings: [.linkedLibrary("util", .when(platforms: [.linux]))]),
    .target(
      name: "PseudoTerminal", dependencies: ["CPseudoTerminal"], path: "Tests/PseudoTerminal", swiftSettings: strict),
    .executableTarget(
      name: "terminal-probe", dependencies: ["Terminal", "Screen", "SafeText"], path: "Tests/TerminalProbe",
      swiftSettings: strict),
    // Readers of foreign bytes, run over the corpus that fuzzing has left; see `make fuzz`.
    .testTarget(
      name: "FuzzingTests", dependencies: ["Exchange", "Meetings", "SafeText", "Screen", "TaskAnalysis"],
      path: "Tests/Fuzzing",
      exclude: ["Corpus", "Entry"], swiftSettings: strict),
    tests(of: "Terminal", ["CTerminal", "Screen", "SafeText", "PseudoTerminal", "terminal-probe"]),
    tests(
      of: "tellwhy",
      ["PseudoTerminal", "Meetings", "TaskAnalysis", "FrontEnd", "Storage", "Exchange", "Screen", "SafeText"]),
  ],
  swiftLanguageModes: [.v6]
)
