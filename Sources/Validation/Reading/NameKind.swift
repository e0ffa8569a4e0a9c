import Diagnostics

/// What an identifier can name.
enum NameKind: CaseIterable, Hashable {
  case document
  case term
  case page
  case contract
  case party
  case area
  case subArea
  case action
  case funder
  case indicator
  case group
  case figure
  case obligation
  case discrepancy
  case observation
  case thread
  case report

  /// The kind in words, with its article: `l’action`, `the action`.
  var definite: Message { words.definite }

  /// The kind in words, none of it: `aucune action`, `no action`.
  var none: Message { words.none }

  /// Whether each contract has names of its own.
  var belongsToContract: Bool {
    switch self {
    case .document, .term, .page, .contract, .thread: false
    default: true
    }
  }

  /// The file or folder in which such things are written, from the contract's folder or from Content.
  var place: String {
    switch self {
    case .document: "documents.yml"
    case .term: "glossary.yml"
    case .page: "pages"
    case .contract: "contracts"
    case .party, .area, .subArea, .report: "contract.yml"
    case .action: "actions"
    case .funder: "budget.json"
    case .indicator: "indicators.json"
    case .group, .figure: "diagnosis.yml"
    case .obligation: "obligations.yml"
    case .discrepancy: "discrepancies.yml"
    case .observation: "observations.json"
    case .thread: "threads.yml"
    }
  }
}

extension NameKind {
  private struct Words {
    let definite: Message
    let none: Message

    init(_ french: String, _ none: String, _ noun: String) {
      definite = Message(french, "the \(noun)")
      self.none = Message(none, "no \(noun)")
    }
  }

  private var words: Words {
    switch self {
    case .document: Words("le document", "aucun document", "document")
    case .term: Words("le terme", "aucun terme", "term")
    case .page: Words("la page", "aucune page", "page")
    case .contract: Words("le contrat", "aucun contrat", "contract")
    case .party: Words("le signataire", "aucun signataire", "party")
    case .area: Words("l’axe", "aucun axe", "priority area")
    case .subArea: Words("le sous-axe", "aucun sous-axe", "sub-area")
    case .action: Words("l’action", "aucune action", "action")
    case .funder: Words("le financeur", "aucun financeur", "funder")
    case .indicator: Words("l’indicateur", "aucun indicateur", "indicator")
    case .group: Words("le groupe de chiffres", "aucun groupe de chiffres", "group of figures")
    case .figure: Words("le chiffre", "aucun chiffre du diagnostic", "figure of the diagnosis")
    case .obligation: Words("l’obligation", "aucune obligation", "obligation")
    case .discrepancy: Words("l’écart", "aucun écart", "discrepancy")
    case .observation: Words("le relevé", "aucun relevé", "observation")
    case .thread: Words("le fil d’action", "aucun fil d’action", "action thread")
    case .report: Words("le rapport d’exécution", "aucun rapport d’exécution", "execution report")
    }
  }
}
