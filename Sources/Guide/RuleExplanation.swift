public import Diagnostics
import Ground
import Markdown
import Syntax

/// A rule told to an author: what it guards, why, a mistake that breaks it with its repair, and how it is
/// written right.
public struct RuleExplanation: Sendable {
  /// The identifier: `budget-total-mismatch`.
  public let rule: String
  /// What it guards, in one sentence.
  public let guards: Message
  /// Why, in one sentence.
  public let reason: Message
  /// What is printed for a mistake, or what is wrong in a theme.
  public let wrong: Message
  /// The lines as they are right; empty where the repair says it all.
  public let right: String

  /// Every rule that is explained, in the order of the alphabet.
  public static let all: [RuleExplanation] = {
    var found: [Diagnostic] = []
    let file = SourceFile(path: "rules.yml", text: Texts.text("rules.yml"))
    let tree = YAMLSyntax.parse(file, range: 0..<file.bytes.count, into: &found)
    precondition(found.isEmpty, "the program's own explanations are well written")
    let examples = DiagnosticLanguage.allCases.map { RuleExample.all(in: $0) }
    return (tree?.entries ?? []).map { entry in
      RuleExplanation(
        entry.key.value, entry.value, examples[0][entry.key.value], examples[1][entry.key.value])
    }.sorted { $0.rule < $1.rule }
  }()

  private init(_ rule: String, _ node: SyntaxNode, _ french: RuleExample?, _ english: RuleExample?)
  {
    let sentences = DiagnosticLanguage.allCases.map { language in
      (node[language.rawValue]?.items ?? []).compactMap(\.text).map {
        Typographer(language: language.rawValue).text($0)
      }
    }
    let code = (node["code"]?.items ?? []).compactMap(\.text)
    self.rule = rule
    guards = Message(sentences[0].first ?? "", sentences[1].first ?? "")
    reason = Message(sentences[0].last ?? "", sentences[1].last ?? "")
    wrong = Message(french?.wrong ?? code.first ?? "", english?.wrong ?? code.first ?? "")
    right = french?.right ?? code.last ?? ""
  }
}

extension RuleExplanation {
  /// The explanation of a rule; nothing where there is no such rule.
  public static func of(_ rule: String) -> RuleExplanation? { all.first { $0.rule == rule } }

  /// What is said where nobody knows a rule, with the one that was evidently meant.
  public static func unknown(_ rule: String) -> Message {
    let repair =
      Spelling.closest(to: rule, in: all.map(\.rule)).map(Message.didYouMean)
      ?? Message("'parvis explain' les liste toutes", "'parvis explain' lists them all")
    return Message(
      "aucune règle ne s’appelle \(quoted(rule))\u{A0}: \(repair.french)",
      "no rule is called \(quoted(rule)): \(repair.english)")
  }

  /// The list of all rules, a line each.
  public static func list(in language: DiagnosticLanguage) -> String {
    all.map { "\($0.rule)\n  \($0.guards[language])\n" }.joined()
  }

  /// The explanation for a terminal.
  public func text(in language: DiagnosticLanguage) -> String {
    let headings = [Message("Faux\u{A0}:", "Wrong:"), Message("Juste\u{A0}:", "Right:")].map {
      $0[language]
    }
    let right = self.right.isEmpty ? "" : "\n\(headings[1])\n\(indented(self.right))"
    return """
      \(rule)

      \(guards[language])
      \(reason[language])

      \(headings[0])
      \(indented(wrong[language]))\(right)
      """
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.isEmpty ? "\n" : "  \($0)\n"
    }.joined()
  }
}

/// An example of a rule, as a test records it from the invalid site of the rule.
struct RuleExample {
  let wrong: String
  let right: String

  /// What stands before the name of a rule, and between what is wrong and what is right.
  static let (head, cut) = ("=== ", "--- \n")

  /// The examples in a language, by their rules.
  static func all(in language: DiagnosticLanguage) -> [String: RuleExample] {
    let parts = ("\n" + Texts.text("examples.\(language.rawValue).txt")).split(
      separator: "\n" + head)
    return parts.reduce(into: [:]) { examples, part in
      let end = part.firstIndex(of: "\n") ?? part.endIndex
      let sides = part[end...].dropFirst().split(
        separator: cut, maxSplits: 1, omittingEmptySubsequences: false)
      let texts = sides.map { String($0.last == "\n" ? $0.dropLast() : $0) }
      examples[String(part[..<end])] = RuleExample(wrong: texts[0], right: texts.last ?? "")
    }
  }
}

extension Texts {
  /// The text of a path; empty where there is none.
  static func text(_ path: String) -> String { files.first { $0.path == path }?.text ?? "" }
}
