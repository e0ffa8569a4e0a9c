import Diagnostics
import Foundation
import Loading
import TestSupport
import Testing
import Validation

/// The examples by which rules are explained are the invalid sites of their rules.
///
/// Recorded where they are not there; the guide is built with them inside.
@Suite struct ExampleTests {
  @Test(
    "Every rule of the content is explained by its invalid site",
    arguments: DiagnosticLanguage.allCases) func examples(language: DiagnosticLanguage) throws
  {
    let text = try DeclaredRules.ofContent.map { try example(of: $0, in: language) }.joined()
    let name = "Sources/Guide/Texts/examples.\(language.rawValue).txt"
    let file = DeclaredRules.root.appending(path: name)
    #expect(try Recording.text(in: file, recording: text) == text)
  }

  /// What is printed for the first mistake, and the lines that stand there once its help was followed; those of the
  /// valid site where the help leaves something to choose.
  private func example(of rule: String, in language: DiagnosticLanguage) throws -> String {
    let overlay = FixtureSite.folder.appending(path: "invalid/\(rule)")
    var found: [Diagnostic] = []
    _ = SiteValidator.validate(try FixtureSite.overlaid(by: overlay), today: nil, into: &found)
    let first = try #require(found.sorted().first { $0.rule.identifier == rule })
    let printed = DiagnosticTextFormat(language: language).text(of: first)
    let path = first.location.file.path
    let tree = try RepairTests.repaired(overlay) ?? FixtureSite.valid()
    let right = tree.content.first { $0.path == path }.map { rightLines($0, first) } ?? []
    return "=== \(rule)\n\(printed)--- \n\(right.map { $0 + "\n" }.joined())"
  }

  /// The lines that stand in the right file where the faulty line is, or was to be; none of a mistake of a whole
  /// file, nor where the line there says something else.
  private func rightLines(_ right: SourceFile, _ diagnostic: Diagnostic) -> [String] {
    guard !diagnostic.location.file.bytes.isEmpty else { return [] }
    let (old, new) = (lines(right), lines(diagnostic.location.file))
    let change = new.difference(from: old)
    let removed = Set(change.removals.map(offset))
    let inserted = Set(change.insertions.map(offset))
    let faulty = diagnostic.location.position.line - 1
    // The place in the right file: lines that stay, and those taken away before it.
    var place = 0
    for line in 0..<min(faulty, new.count) where !inserted.contains(line) {
      while removed.contains(place) { place += 1 }
      place += 1
    }
    // What is missing stands further on than the line that is told.
    if !inserted.contains(faulty) { place = removed.filter { $0 >= place }.min() ?? place }
    let block = (place..<old.count).prefix { removed.contains($0) }
    guard !block.isEmpty else { return [] }
    let start = (0...faulty).reversed().prefix { inserted.contains($0) }.last ?? faulty
    guard inserted.contains(faulty) else { return trimmed(block.prefix(3).map { old[$0] }) }
    let position = faulty - start
    let found = position < block.count ? [old[block.lowerBound + position]] : []
    return found.filter { isAlike($0, new[faulty]) }
  }

  /// Lines without the empty ones at their end.
  private func trimmed(_ lines: [String]) -> [String] {
    Array(lines.prefix((lines.lastIndex { !$0.isEmpty } ?? -1) + 1))
  }

  /// Whether a line takes the place of another: both begin alike, or share more than half of their words.
  private func isAlike(_ right: String, _ wrong: String) -> Bool {
    let words = [right, wrong].map { line in
      line.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    }
    let shared = words[1].filter(words[0].contains)
    return words[0].first == words[1].first || shared.count * 2 > words[1].count
  }

  private func lines(_ file: SourceFile) -> [String] {
    String(decoding: file.bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
  }

  private func offset(_ change: CollectionDifference<String>.Change) -> Int {
    switch change {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
