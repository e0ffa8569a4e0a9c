import ArgumentParser
import Diagnostics
import Guide

/// Explains a rule: what it guards, why, an example and its repair.
struct Explain: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "explain",
      abstract: spoken(
        "Explique une règle, avec un exemple et sa correction.",
        "Explain a rule, with an example and its repair."))
  }

  @Argument(
    help: help(
      "La règle, entre crochets dans les messages (sans règle, leur liste).",
      "The rule, in brackets in messages (without one, their list).", value: "rule")) var rule:
    String?

  @Option(help: .spoken) var language: DiagnosticLanguage?

  func run() throws {
    let console = Console(asked: language, siteAt: ".")
    guard let rule else { return try console.say(RuleExplanation.list(in: console.language)) }
    let name = rule.hasPrefix("[") ? String(rule.dropFirst().prefix { $0 != "]" }) : rule
    guard let explanation = RuleExplanation.of(name) else {
      throw ValidationError(RuleExplanation.unknown(name)[console.language])
    }
    try console.say(explanation.text(in: console.language))
  }
}
