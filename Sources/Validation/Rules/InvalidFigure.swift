import Diagnostics
import Markdown

/// `invalid-figure`: a block that places data in a text says what it shows, and has a caption.
///
/// A figure is taken from the same values as the tables of the site, so what it names must exist. The
/// caption is what a reader finds in a list of figures, and what a screen reader says first.
enum InvalidFigure {
  /// What a block is, in words.
  static func subject(_ kind: FencedBlock.Kind) -> Message {
    switch kind {
    case .figure: Message("la figure", "the figure")
    case .table: Message("le tableau", "the table")
    }
  }

  /// The same fault, told as one of the figure.
  static func reclassified(_ diagnostic: Diagnostic) -> Diagnostic {
    Diagnostic(
      .invalidFigure, at: diagnostic.location, diagnostic.message, notes: diagnostic.notes,
      help: diagnostic.help)
  }

  static func argument(_ block: FencedBlock) -> Diagnostic {
    let word = block.kind.rawValue
    return Diagnostic(
      .invalidFigure, at: block.location, "rien ne peut suivre le mot '\(word)' sur cette ligne",
      "nothing can follow the word '\(word)' on this line", help: example(block.kind))
  }

  static func empty(_ block: FencedBlock) -> Diagnostic {
    showsNothing(block, at: block.location, help: example(block.kind))
  }

  static func subjectCount(
    _ block: FencedBlock, at location: SourceLocation, _ written: [String], possible: [String]
  ) -> Diagnostic {
    guard !written.isEmpty else {
      let example = block.kind == .figure ? "budget: year" : "budget: action"
      return showsNothing(
        block, at: location,
        help: Message(
          "ajoutez l’une de ces clés\u{A0}: \(quoted(possible)), par exemple '\(example)'",
          "add one of these keys: \(quoted(possible)), for example '\(example)'"))
    }
    let subject = subject(block.kind)
    return Diagnostic(
      .invalidFigure, at: location,
      "\(subject.french) montre plusieurs choses à la fois\u{A0}: \(quoted(written))",
      "\(subject.english) shows several things at once: \(quoted(written))",
      help: "gardez une seule de ces clés, et faites un bloc pour chacune des autres",
      "keep only one of these keys, and make a block for each of the others")
  }

  private static func showsNothing(
    _ block: FencedBlock, at location: SourceLocation, help: Message
  ) -> Diagnostic {
    let subject = subject(block.kind)
    return Diagnostic(
      .invalidFigure, at: location, "\(subject.french) ne dit pas quoi montrer",
      "\(subject.english) does not say what to show", help: help)
  }

  static func unknownContract(_ written: Located<String>, contracts: [String]) -> Diagnostic {
    Diagnostic(
      .invalidFigure, at: written.location,
      "aucun contrat n’a l’identifiant \(quoted(written.value))",
      "no contract has the identifier \(quoted(written.value))",
      help: .choose(written.value, among: contracts, or: oneOfTheFolders))
  }

  static func contractMissing(at location: SourceLocation, contracts: [String]) -> Diagnostic {
    Diagnostic(
      .invalidFigure, at: location,
      "le site a plusieurs contrats, et ce bloc ne dit pas duquel il parle",
      "the site has several contracts, and this block does not say which one it is about",
      help: "ajoutez 'contract: …' avec l’un de ceux-ci\u{A0}: \(quoted(contracts))",
      "add 'contract: …' with one of these: \(quoted(contracts))")
  }

  private static let oneOfTheFolders = Message(
    "écrivez le nom de l’un des dossiers de 'Content/contracts'",
    "write the name of one of the folders in 'Content/contracts'")

  private static func example(_ kind: FencedBlock.Kind) -> Message {
    let key = kind == .figure ? "indicator: …" : "budget: action"
    return Message(
      "écrivez sur les lignes suivantes, avant la fin du bloc, '\(key)' puis 'caption: …'",
      "write on the next lines, before the end of the block, '\(key)' and 'caption: …'")
  }
}
