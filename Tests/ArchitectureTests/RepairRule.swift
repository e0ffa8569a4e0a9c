/// The rule that repairs in French tell people what to do in one form: `corrigez la date`, never `corriger la date`.
enum RepairRule {
  /// Verbs of repairs whose infinitives are not those of `corrigez`.
  private static let others = [
    "reconstruire", "reprendre", "mettre", "remettre", "écrire", "voir", "choisir", "définir",
    "remplir", "faire", "refaire", "rétablir",
  ]

  /// A finding for each text of a room that puts a verb of a repair as an infinitive: behind what is wrong, or first.
  static func findings(in files: [RepositoryFile]) -> [Finding] {
    let sources = files.filter { $0.room != nil }
    let imperatives = sources.flatMap { $0.text.matches(of: /\b([a-zà-ÿ]+)ez\b/).map(\.output.1) }
    let verbs = Set(imperatives.map { $0 + "er" } + others)
    let infinitive =
      /(?:u\{202F\}; |u\{A0\}: |help: ")(?:d’abord |le |la |les |l’|y )*([a-zà-ÿ]+)\b/
    return sources.flatMap { file in
      let text = file.text.replacing(#/;"\s*\+ " /#, with: "; ")
      return text.matches(of: infinitive).map(\.output.1).filter { verbs.contains(String($0)) }.map
      { Finding(path: file.path, line: 0, words: "'\($0)' is no imperative") }
    }
  }
}
