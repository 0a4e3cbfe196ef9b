import FrontEnd

/// What the manual says that neither the parser nor the key table knows.
enum ManualWords {
  /// What stands behind the name, without a full stop.
  static let purpose = "looks at student work together in a meeting of mathematics teachers"

  /// What stands above the keys.
  static let keys = """
    What works anywhere works on every screen on which nothing is typed. Actions without a key of their own are found by \
    their words, behind a colon.
    """

  struct Section {
    let heading: String
    let entries: [(term: String, words: String)]
  }

  /// The sections behind the keys, in order.
  static let sections = [
    Section(
      heading: "CONFIGURATION",
      entries: [
        ("theme", "light, dark or mono."), ("back row", "yes or no: the layout that a back row reads."),
        ("ascii", "yes or no: only ASCII characters."),
        ("seats", "How many of us there are in a team file that is made."),
        ("planning target", "Of a team file that is made: per cent of our minutes that planning is to have."),
        ("unbroken target", "Of a team file that is made: minutes on student work in one stretch."),
        ("summaries", "The folder in which pages are written; from home where it does not begin with a slash."),
        ("goal asks", "yes or no: whether the goal line may ask once to go back to the goal."),
      ]
        + Configuration.keys.filter { $0.hasSuffix(" key") }.map {
          (term: $0, words: "The digit that switches the clock to \($0.dropLast(4)).")
        }),
    Section(
      heading: "FILES",
      entries: [
        ("$XDG_DATA_HOME/tellwhy/team.tellwhy", "The team file, an SQLite database; ~/.local/share unless set."),
        ("FILE.backups/", "Backups of a team file, one a day, seven in all."),
        (
          "$XDG_CONFIG_HOME/tellwhy/config",
          "Lines as under CONFIGURATION: a key, a colon, a value. ~/.config unless set."
        ),
        ("$XDG_CONFIG_HOME/tellwhy/protocols/*.txt", "Agendas of your own."),
        ("$XDG_CONFIG_HOME/tellwhy/mirrors/*.txt", "Pages of questions about yourselves."),
        (
          "$XDG_CONFIG_HOME/tellwhy/meeting-minutes.txt",
          "What studies report of meeting time, in place of what is built in."
        ),
        ("~/Documents/tellwhy/", "Summaries, agendas and other pages, unless config names another folder."),
      ]),
    Section(
      heading: "ENVIRONMENT",
      entries: [
        ("TERM", "The terminal, as terminfo names it."), ("NO_COLOR", "Set to anything but nothing: no colours."),
        ("LC_ALL, LC_CTYPE, LANG", "The characters of the terminal; UTF-8 is taken where the machine has it."),
        ("TZ", "The time zone of the clock and of dates."),
        ("TELLWHY_NOW", "A time such as 2026-01-15T15:00:00Z in place of the clock's, for trying things out."),
      ]),
    Section(
      heading: "EXIT STATUS",
      entries: [
        ("0", "What was asked for is done."),
        ("1", "It could not be done, as one sentence on standard error says; or doctor found something."),
        ("2", "The full screen cannot be shown on this terminal."), ("64", "The command line is not understood."),
        ("128+N", "A signal of number N ended it; what was drawn is kept."),
      ]),
  ]
}
