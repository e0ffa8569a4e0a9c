import Diagnostics
import Testing

@Suite("Diagnostics for forges") struct ForgeFormatTests {
  private let diagnostics: [Diagnostic] = {
    let file = SourceFile(path: "Content/a, b.yml", text: "x\nabc\n")
    return [
      Diagnostic(
        Rule("a-rule"), at: file.location(3..<4), "100\u{A0}% faux", "100% wrong", help: "corrigez",
        "correct it"), Diagnostic(Rule("b-rule", .warning), at: file.start, "douteux", "doubtful"),
    ]
  }()

  @Test("GitHub is given a command a line, with its signs escaped and the repair") func github() {
    #expect(
      DiagnosticGitHubFormat(language: .french, folder: "ville").text(of: diagnostics) == """
        ::warning file=ville/Content/a%2C b.yml,line=1,col=1,title=b-rule::douteux
        ::error file=ville/Content/a%2C b.yml,line=2,col=2,title=a-rule::100\u{A0}%25 faux%0Acorrigez

        """)
  }

  @Test("GitLab is given a report in which each mistake has its own fingerprint") func gitlab() {
    #expect(
      DiagnosticGitLabFormat(language: .english, folder: "").text(of: diagnostics) == """
        [
          {"description": "doubtful", "check_name": "b-rule", "fingerprint": "7091569686871d2f", "severity": "minor", "location": {"path": "Content/a, b.yml", "lines": {"begin": 1}}},
          {"description": "100% wrong – correct it", "check_name": "a-rule", "fingerprint": "e9f2d0d5bd55387a", "severity": "major", "location": {"path": "Content/a, b.yml", "lines": {"begin": 2}}}
        ]

        """)
  }
}
