import Diagnostics
import TestSupport
import Testing

/// Holds random templates against swift-mustache, byte for byte.
///
/// The generator stays away from what is known to differ, because swift-mustache departs from the
/// specification or says nothing about a fault:
/// - it escapes by character, so a combining mark after `"` or `<` hides it;
/// - a missing name or partial is empty text;
/// - an absent value is looked for in the views outside;
/// - an empty list counts as the innermost context inside its inverted section;
/// - it indents partials and changes delimiters, which we report;
/// - a partial that includes itself exhausts the stack.
///
/// It knows no `{{#tags?}}`; there it is given a yes or no of that name.
@Suite("Against another implementation") struct OracleTests {
  @Test("random templates make the same page as with swift-mustache", arguments: 0..<40)
  func samePage(batch: Int) throws {
    for index in 0..<25 {
      var random = SeededGenerator(seed: UInt64(batch * 25 + index))
      let templates = TemplateGenerator.templates(using: &random)
      let garden = Garden(depth: 3, using: &random)
      let outcome = Theme(templates).show(garden)
      #expect(outcome.printed(in: .english) == "")
      let expected = try Oracle.page(garden, templates)
      #expect(outcome.page == expected, "\(templates)")
    }
  }
}
