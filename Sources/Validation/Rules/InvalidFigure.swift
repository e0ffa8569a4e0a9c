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
    case .figure: Message(french: "la figure", english: "the figure")
    case .table: Message(french: "le tableau", english: "the table")
    }
  }

  /// The same fault, told as one of the figure.
  static func reclassified(_ diagnostic: Diagnostic) -> Diagnostic {
    Diagnostic(
      .invalidFigure, diagnostic.message, at: diagnostic.location, notes: diagnostic.notes,
      help: diagnostic.help)
  }

  static func argument(_ block: FencedBlock) -> Diagnostic {
    let word = block.kind.rawValue
    return Diagnostic(
      .invalidFigure,
      Message(
        french: "rien ne peut suivre le mot '\(word)' sur cette ligne",
        english: "nothing can follow the word '\(word)' on this line"), at: block.location,
      help: example(block.kind))
  }

  static func empty(_ block: FencedBlock) -> Diagnostic {
    let subject = subject(block.kind)
    return Diagnostic(
      .invalidFigure,
      Message(
        french: "\(subject.french) ne dit pas quoi montrer",
        english: "\(subject.english) does not say what to show"), at: block.location,
      help: example(block.kind))
  }

  static func subjectCount(
    _ block: FencedBlock, at location: SourceLocation, _ written: [String], possible: [String]
  ) -> Diagnostic {
    let subject = subject(block.kind)
    let example = block.kind == .figure ? "budget: year" : "budget: action"
    guard written.isEmpty else {
      return Diagnostic(
        .invalidFigure,
        Message(
          french: "\(subject.french) montre plusieurs choses à la fois\u{A0}: \(quoted(written))",
          english: "\(subject.english) shows several things at once: \(quoted(written))"),
        at: location,
        help: Message(
          french: "gardez une seule de ces clés, et faites un bloc pour chacune des autres",
          english: "keep only one of these keys, and make a block for each of the others"))
    }
    return Diagnostic(
      .invalidFigure,
      Message(
        french: "\(subject.french) ne dit pas quoi montrer",
        english: "\(subject.english) does not say what to show"), at: location,
      help: Message(
        french: "ajoutez l’une de ces clés\u{A0}: \(quoted(possible)), par exemple '\(example)'",
        english: "add one of these keys: \(quoted(possible)), for example '\(example)'"))
  }

  static func unknownContract(_ written: Located<String>, contracts: [String]) -> Diagnostic {
    Diagnostic(
      .invalidFigure,
      Message(
        french: "aucun contrat n’a l’identifiant \(quoted(written.value))",
        english: "no contract has the identifier \(quoted(written.value))"), at: written.location,
      help: .choose(written.value, among: contracts, or: oneOfTheFolders))
  }

  static func contractMissing(at location: SourceLocation, contracts: [String]) -> Diagnostic {
    Diagnostic(
      .invalidFigure,
      Message(
        french: "le site a plusieurs contrats, et ce bloc ne dit pas duquel il parle",
        english: "the site has several contracts, and this block does not say which one it is about"
      ), at: location,
      help: Message(
        french: "ajoutez 'contract: …' avec l’un de ceux-ci\u{A0}: \(quoted(contracts))",
        english: "add 'contract: …' with one of these: \(quoted(contracts))"))
  }

  private static let oneOfTheFolders = Message(
    french: "écrivez le nom de l’un des dossiers de 'Content/contracts'",
    english: "write the name of one of the folders in 'Content/contracts'")

  private static func example(_ kind: FencedBlock.Kind) -> Message {
    let key = kind == .figure ? "indicator: …" : "budget: action"
    return Message(
      french: "écrivez sur les lignes suivantes, avant la fin du bloc, '\(key)' puis 'caption: …'",
      english: "write on the next lines, before the end of the block, '\(key)' and 'caption: …'")
  }
}
