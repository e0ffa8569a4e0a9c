import Diagnostics
import Model

extension Subject.Kind {
  /// The kind in words, none of it: `aucune action`, `no action`.
  var none: Message {
    switch self {
    case .document: Message("aucun document", "no document")
    case .term: Message("aucun terme", "no term")
    case .page: Message("aucune page", "no page")
    case .update: Message("aucune actualité", "no news item")
    case .contract, .budget, .indicators: Message("aucun contrat", "no contract")
    case .party: Message("aucun signataire", "no party")
    case .area: Message("aucun axe", "no priority area")
    case .subArea: Message("aucun sous-axe", "no sub-area")
    case .action: Message("aucune action", "no action")
    case .funder: Message("aucun financeur", "no funder")
    case .indicator: Message("aucun indicateur", "no indicator")
    case .group: Message("aucun groupe de chiffres", "no group of figures")
    case .figure: Message("aucun chiffre du diagnostic", "no figure of the diagnosis")
    case .obligation: Message("aucune obligation", "no obligation")
    case .discrepancy: Message("aucun écart", "no discrepancy")
    case .observation: Message("aucun relevé", "no observation")
    case .thread: Message("aucun fil d’action", "no action thread")
    case .report: Message("aucun rapport d’exécution", "no execution report")
    }
  }

  /// The file or folder in which such things are written, from the contract's folder or from Content.
  var place: String {
    switch self {
    case .document: "documents.yml"
    case .term: "glossary.yml"
    case .page: "pages"
    case .update: "updates"
    case .contract, .budget, .indicators: "contracts"
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
