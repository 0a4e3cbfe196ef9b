import ArgumentParser
import FrontEnd
import Screen

/// How the full screen looks; the same for every command that opens it.
struct ScreenOptions: ParsableArguments {
  @Option(help: "Light (the default, for a lit room), dark, or mono.")
  var theme: Theme?

  @Flag(inversion: .prefixedNo, help: "The layout that a back row reads: 18 rows, at any size.")
  var backRow: Bool?

  @Flag(inversion: .prefixedNo, help: "Only ASCII characters.")
  var ascii: Bool?

  @Flag(help: "The wheel moves the mark.")
  var mouse = false

  @Option(help: "Opens a screen at once.")
  var screen: ScreenName?
}

extension Theme: ExpressibleByArgument {}
extension ScreenName: ExpressibleByArgument {}
