import Screen
import Testing

@Suite("Themes")
struct ThemeTests {
  @Test(
    "Each role has its weight, and only reason and reproduce a colour of their own",
    arguments: [
      (.plain, 16, 231, ""), (.label, 16, 231, ""), (.hint, 16, 231, ""), (.heading, 16, 231, "b"),
      (.goal, 16, 231, "b"),
      (.running, 16, 231, "b"), (.value, 16, 231, "b"), (.words, 16, 231, "b"), (.deciding, 16, 231, "bu"),
      (.talk, 16, 231, "bu"), (.marked, 16, 231, "br"), (.reason, 19, 74, "b"), (.reproduce, 88, 214, "b"),
      (.noEvidence, 16, 231, "b"), (.suggested, 16, 231, "u"), (.input, 16, 231, "u"), (.big, 16, 231, ""),
      (.done, 16, 231, ""), (.rest, 16, 231, ""), (.message, 16, 231, ""), (.key, 16, 231, "b"),
      (.keyWord, 16, 231, ""),
      (.rule, 16, 231, ""),
    ] as [(Role, Int, Int, String)])
  func roles(role: Role, light: Int, dark: Int, weight: String) {
    var style = Style(
      bold: weight.contains("b"), underline: weight.contains("u"), reverse: weight.contains("r"))
    #expect(Theme.light.style(of: role, colours: 16) == style)
    #expect(Theme.dark.style(of: role, colours: 8) == style)
    style.foreground = light
    style.background = 231
    #expect(Theme.light.style(of: role, colours: 256) == style)
    style.foreground = dark
    style.background = 16
    #expect(Theme.dark.style(of: role, colours: 65_536) == style)
  }

  @Test("Mono has no colour, and what is marked is reversed only")
  func mono() {
    for role in Role.allCases {
      var style = Theme.light.style(of: role, colours: 0)
      if role == .marked { style = Style(reverse: true) }
      #expect(Theme.mono.style(of: role, colours: 256) == style)
    }
  }

  @Test("Nothing is reversed but what is marked")
  func reversed() {
    for role in Role.allCases {
      #expect(Theme.dark.style(of: role, colours: 256).reverse == (role == .marked))
    }
  }

  @Test("Every role has a letter of its own")
  func letters() {
    #expect(String(Role.allCases.map(\.rawValue)) == ".lthgcvqewsRPNGibapmkf-")
  }
}
