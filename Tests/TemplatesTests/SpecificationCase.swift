import Diagnostics
import Testing

/// A template, what it includes, and what it makes of the sample.
struct SpecificationCase: Sendable, CustomTestStringConvertible {
  let promise: String
  let template: String
  let partials: [String: String]
  let expected: String

  init(
    _ promise: String, _ template: String, _ partials: [String: String] = [:],
    makes expected: String
  ) {
    self.promise = promise
    self.template = template
    self.partials = partials
    self.expected = expected
  }

  var testDescription: String { promise }

  /// Checks the page that comes of the sample.
  func check() {
    let outcome = Theme(page: template, partials).show(Sample())
    #expect(outcome.printed(in: .english) == "")
    #expect(outcome.page == expected)
  }
}
