import Diagnostics
import Testing

/// Holds what is printed about faulty templates, whole, in both languages.
@Suite("Faults of templates") struct TemplateFaultsTests {
  /// A faulty theme and what is printed about it.
  struct Example: Sendable, CustomTestStringConvertible {
    let promise: String
    let templates: [String: String]
    let english: String
    let french: String

    init(
      _ promise: String, _ page: String, _ partials: [String: String] = [:], english: String,
      french: String
    ) {
      self.promise = promise
      templates = partials.merging(["page": page]) { _, page in page }
      self.english = english
      self.french = french
    }

    var testDescription: String { promise }
  }

  static let examples = tags + names + misuse + presence + inclusions + recursion

  @Test("every fault is told with its place and its repair", arguments: examples) func printed(
    _ example: Example
  ) {
    let outcome = Theme(example.templates).show(
      Sample(), strings: ["budget.title": "Budget", "budget.total": "Total"])
    #expect(outcome.page == nil)
    #expect(outcome.printed(in: .english) == example.english)
    #expect(outcome.printed(in: .french) == example.french)
  }
}
