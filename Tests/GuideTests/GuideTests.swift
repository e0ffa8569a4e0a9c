import Diagnostics
import Foundation
import Loading
import Testing
import Validation

@testable import Guide

/// The guide says what is so: each of its examples is tried, and each rule is explained.
@Suite struct GuideTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test(
    "Every example of the guide is accepted, and each deliberate mistake prints what is shown",
    arguments: DiagnosticLanguage.allCases) func examples(language: DiagnosticLanguage) throws
  {
    let valid = Self.root.appending(path: "Tests/ValidationTests/Fixtures/valid").path
    var ignored: [Diagnostic] = []
    let site = try SiteLoader.load(site: valid, into: &ignored)
    for chapter in GuideChapter.all(in: language) {
      var files = Dictionary(
        uniqueKeysWithValues: site.content.map {
          ($0.path, String(decoding: $0.bytes, as: UTF8.self))
        })
      var spoilt: [String: String]?
      for case .example(let example) in chapter.parts {
        if case .printed = example.edit {
          #expect(check(try #require(spoilt), language) == example.text + "\n", "\(chapter.topic)")
          continue
        }
        let changed = try files.merging(changes(of: example, in: files)) { $1 }
        if case .mistake = example.edit { spoilt = changed } else { files = changed }
      }
      #expect(
        check(files, language) { $0.rule.identifier != "translation-missing" } == "",
        "\(chapter.topic)")
    }
  }

  @Test("The guide has the same chapters, with the same examples, in both languages")
  func chapters() {
    let counts = DiagnosticLanguage.allCases.map { language in
      GuideChapter.all(in: language).map { chapter in
        chapter.parts.map { part in
          guard case .example(let example) = part else { return "" }
          return example.path ?? "-"
        }
      }
    }
    #expect(counts[0] == counts[1])
    #expect(counts[0].count == 14)
  }

  @Test("Every rule that a room declares is explained in both languages, with an example")
  func rules() throws {
    let sources = Self.root.appending(path: "Sources")
    let paths = FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String }
    let declared = try (paths ?? []).filter { $0.hasSuffix(".swift") }.flatMap { path in
      try String(contentsOf: sources.appending(path: path), encoding: .utf8).matches(
        of: /= Rule\("([a-z0-9-]+)"/
      ).map { String($0.output.1) }
    }
    #expect(RuleExplanation.all.map(\.rule) == declared.sorted())
    for rule in RuleExplanation.all {
      for language in DiagnosticLanguage.allCases {
        #expect(!rule.guards[language].isEmpty && !rule.wrong[language].isEmpty, "\(rule.rule)")
        #expect(rule.guards[language] != rule.reason[language], "\(rule.rule)")
      }
    }
  }

  @Test(
    "The pages that a site starts with are accepted, whichever language comes first",
    arguments: [["fr", "en"], ["en", "fr"], ["fr"]]) func pages(languages: [String]) throws
  {
    let site = Self.root.appending(path: "Tests/Fixtures/valid/one-language").path
    var ignored: [Diagnostic] = []
    var files = Dictionary(
      uniqueKeysWithValues: try SiteLoader.load(site: site, into: &ignored).content.map {
        ($0.path, String(decoding: $0.bytes, as: UTF8.self))
      })
    for path in files.keys where path.hasSuffix("/fr.md") {
      let other = path.replacing("/fr.md", with: "/\(languages[0]).md")
      files[other] = files.removeValue(forKey: path)
    }
    files["Content/site.yml"] = files["Content/site.yml"]?.replacing(
      "languages: [fr]", with: "languages: [\(languages.joined(separator: ", "))]")
    for page in PageTemplate.all {
      for file in page.files(in: languages, site: "Le contrat", territory: "Saint-Aubin") {
        files["Content/pages/\(page.folder)/\(file.name)"] = file.text
      }
    }
    let silent = ["translation-missing", "untranslated-label", "unknown-acronym", "starter-text"]
    #expect(check(files, .french) { !silent.contains($0.rule.identifier) } == "")
  }

  @Test("An unknown rule or topic is told with the one that was meant") func unknown() {
    #expect(
      RuleExplanation.unknown("budget-total-mismatc").french
        == "aucune règle ne s’appelle 'budget-total-mismatc'\u{A0}: vouliez-vous dire"
        + " 'budget-total-mismatch'\u{202F}?")
    #expect(
      GuideText.unknown("budgte", in: .english).english
        == "the guide has nothing on 'budgte': did you mean 'budget'?")
    let other = GuideText.unknown("foo", in: .english).english
    #expect(other.hasPrefix("the guide has nothing on 'foo'; its chapters, the nearest first: "))
    let list = other.split(separator: ": ").last?.split(separator: ", ").map(String.init)
    #expect(list?.sorted() == GuideChapter.all(in: .english).map(\.topic).sorted())
  }

  @Test(
    "Each topic that a terminal lists is another text, and examples tell their file",
    arguments: DiagnosticLanguage.allCases) func topics(language: DiagnosticLanguage) throws
  {
    let lines = GuideText.topics(in: language).split(separator: "\n")
    let topics = lines.filter { $0.hasPrefix("  ") && !$0.hasPrefix("    ") }.map {
      String($0.dropFirst(2))
    }
    let texts = topics.compactMap { GuideText.text(of: $0, in: language) }
    #expect(Set(texts).count == topics.count)
    let keys = try #require(GuideText.text(of: "contract.yml", in: language))
    #expect(keys.contains("period"))
    for chapter in GuideChapter.all(in: language) {
      for case .example(let example) in chapter.parts {
        guard let path = example.path else { continue }
        #expect(chapter.text.contains("`\(path)`\n\n```\(example.syntax)\n\(example.text)```\n"))
      }
    }
  }

  /// What is printed for a site; a language may come before its translations.
  private func check(
    _ files: [String: String], _ language: DiagnosticLanguage,
    where isWanted: (Diagnostic) -> Bool = { _ in true }
  ) -> String {
    let content = files.map { SourceFile(path: $0.key, text: $0.value) }.sorted {
      $0.path < $1.path
    }
    var found: [Diagnostic] = []
    _ = SiteValidator.validate(SourceTree(content: content, theme: []), today: nil, into: &found)
    return DiagnosticTextFormat(language: language).text(of: found.filter(isWanted))
  }

  /// The file that an example changes, as it is then.
  private func changes(
    of example: GuideExample, in files: [String: String]
  ) throws -> [String: String] {
    guard let path = example.path else { return [:] }
    let old = files[path] ?? ""
    switch example.edit {
    case .none, .printed: return [:]
    case .new: return [path: example.text]
    case .append: return [path: old + example.text]
    case .replace(let words), .mistake(let words):
      #expect(old.contains(words), "\(path) has \(words)")
      return [path: old.replacing(words + "\n", with: example.text, maxReplacements: 1)]
    case .after(let words):
      let range = try #require(old.range(of: words), "\(path) has \(words)")
      let end = old[range.upperBound...].firstIndex(of: "\n") ?? old.endIndex
      let next = old.index(after: end)
      return [path: old[..<next] + example.text + old[next...]]
    }
  }
}
