/// The words of the argument parser, which speaks English only, in French.
enum UsageWording {
  /// A help or an error of the argument parser in French; what is not known stays as it is.
  static func french(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(aligned)
    let wording = replacing(phrases, in: lines.joined(separator: "\n"))
    return patterns.reduce(wording) { text, pattern in pattern(text) }
  }

  /// Where the argument parser begins what explains an option.
  private static let column = 26

  /// A line with the names of values in French; what explains an option stays in its column.
  private static func aligned(_ line: Substring) -> String {
    let (start, explanation) = (line.prefix(column), line.dropFirst(column))
    let option = String(start).trimmed
    guard start.hasPrefix("  "), start.hasSuffix(" "), !option.isEmpty, explanation.first != " "
    else { return replacing(values, in: String(line)) }
    let name = "  " + replacing(values, in: option)
    let gap = column - name.count
    return name + (gap < 1 ? "\n" : "") + String(repeating: " ", count: gap < 1 ? column : gap)
      + explanation
  }

  private static func replacing(
    _ words: [(english: String, french: String)], in text: String
  ) -> String {
    words.reduce(text) { text, word in text.replacing(word.english, with: word.french) }
  }

  private static let values: [(english: String, french: String)] = [
    ("<subcommand>", "<commande>"), ("<text>", "<texte>"), ("<dir>", "<dossier>"),
    ("<years>", "<années>"), ("<year>", "<année>"), ("<names>", "<noms>"), ("<name>", "<nom>"),
    ("<area>", "<axe>"), ("<contract>", "<contrat>"), ("<command>", "<commande>"),
    ("<file>", "<fichier>"), ("<file.zip>", "<fichier.zip>"), ("<value>", "<valeur>"),
    ("<rule>", "<règle>"), ("<server>", "<serveur>"), ("<topic>", "<sujet>"), ("<list>", "<liste>"),
    ("<path>", "<chemin>"), ("<indicator>", "<indicateur>"),
    ("<contract/action>", "<contrat/action>"),
    ("<action/year/funder=amount>", "<action/année/financeur=montant>"),
    ("<kind… file>", "<genre… fichier>"), ("<unit>", "<unité>"),
  ]

  private static let phrases: [(english: String, french: String)] = [
    ("OVERVIEW: ", "PRÉSENTATION\u{A0}: "), ("USAGE: ", "UTILISATION\u{A0}: "),
    ("OPTIONS:\n", "OPTIONS\u{A0}:\n"), ("ARGUMENTS:\n", "ARGUMENTS\u{A0}:\n"),
    ("SUBCOMMANDS:\n", "COMMANDES\u{A0}:\n"), ("Show help information.", "Affiche cette aide."),
    ("Show the version.", "Affiche la version."),
    (
      "  See 'parvis help <commande>' for detailed help.",
      "  Voir 'parvis help <commande>' pour le détail d’une commande."
    ), ("(values: ", "(valeurs\u{A0}: "), ("; default: ", "\u{202F}; par défaut\u{A0}: "),
    ("(default: ", "(par défaut\u{A0}: "), ("Error: ", "Erreur\u{A0}: "),
    ("Help: ", "Aide\u{A0}: "), ("' for detailed help.", "' pour le détail d’une commande."),
    ("Usage: ", "Utilisation\u{A0}: "), (" for more information.", " pour en savoir plus."),
    ("  See 'parvis", "  Voir 'parvis"), ("Please provide one of ", "Valeurs possibles\u{A0}: "),
    ("Please provide a value for ", "Donnez une valeur à "), ("' and '", "' et '"),
    ("' or '", "' ou '"),
  ]

  private static var patterns: [(String) -> String] {
    [
      { $0.replacing(/Unknown option '([^']*)'/) { "option '\($0.1)' inconnue" } },
      {
        $0.replacing(/\. Did you mean '([^']*)'\?/) {
          "\u{202F}; vouliez-vous dire '\($0.1)'\u{202F}?"
        }
      }, { $0.replacing(/Unexpected argument '([^']*)'/) { "argument '\($0.1)' de trop" } },
      { $0.replacing(#/([0-9]+) unexpected arguments: /#) { "\($0.1) arguments de trop\u{A0}: " } },
      { $0.replacing(/Missing value for '([^']*)'/) { "il manque la valeur de '\($0.1)'" } },
      { $0.replacing(/Missing expected argument '([^']*)'/) { "il manque '\($0.1)'" } },
      {
        $0.replacing(/The value '([^']*)' is invalid for '([^']*)'/) {
          "la valeur '\($0.1)' ne convient pas à '\($0.2)'"
        }
      },
      {
        $0.replacing(/The option '([^']*)' does not take any value, but '([^']*)' was specified/) {
          "l’option '\($0.1)' ne prend pas de valeur, mais '\($0.2)' est donné"
        }
      },
    ]
  }
}
