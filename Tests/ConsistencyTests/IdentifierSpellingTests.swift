import Consistency
import Testing

/// Identifiers have one spelling, and the nearest one is offered.
@Suite struct IdentifierSpellingTests {
  @Test(
    "Lower-case letters, digits and single hyphens between them make an identifier",
    arguments: [
      ("a", true), ("contrat-2024-2027", true), ("2024", true), ("", false), ("-a", false),
      ("a-", false), ("a--b", false), ("Été", false), ("a b", false), ("a_b", false),
      ("a/b", false), ("..", false), ("مرحبا", false),
    ]) func spelling(text: String, isIdentifier: Bool)
  { #expect(IdentifierSpelling.isIdentifier(text) == isIdentifier) }

  @Test(
    "What was meant is offered",
    arguments: [
      ("Été 2024", "ete-2024"), ("L’accès aux droits", "l-acces-aux-droits"), ("Œuvre", "oeuvre"),
      (" a  b ", "a-b"), ("e\u{301}te\u{301}", "ete"), ("Straße_1", "strasse-1"), ("مرحبا", ""),
    ]) func repaired(text: String, expected: String)
  { #expect(IdentifierSpelling.repaired(text) == expected) }
}
