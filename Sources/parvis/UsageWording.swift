/// The words of the argument parser, which speaks English only, in French.
enum UsageWording {
  /// A help or an error of the argument parser in French; what is not known stays as it is.
  static func french(_ text: String) -> String {
    let wording = phrases.reduce(text) { text, phrase in
      text.replacing(phrase.english, with: phrase.french)
    }
    return patterns.reduce(wording) { text, pattern in pattern(text) }
  }

  private static let phrases: [(english: String, french: String)] = [
    ("OVERVIEW: ", "PRÉSENTATION\u{A0}: "), ("USAGE: ", "UTILISATION\u{A0}: "),
    ("OPTIONS:\n", "OPTIONS\u{A0}:\n"), ("ARGUMENTS:\n", "ARGUMENTS\u{A0}:\n"),
    ("SUBCOMMANDS:\n", "COMMANDES\u{A0}:\n"), ("<subcommand>", "<commande>"),
    ("Show help information.", "Affiche cette aide."), ("Show the version.", "Affiche la version."),
    (
      "  See 'parvis help <commande>' for detailed help.",
      "  Voir 'parvis help <commande>' pour le détail d’une commande."
    ), ("(values: ", "(valeurs\u{A0}: "), ("; default: ", "\u{202F}; par défaut\u{A0}: "),
    ("(default: ", "(par défaut\u{A0}: "), ("Error: ", "Erreur\u{A0}: "),
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
