public import Diagnostics

/// A text that `parvis new` writes for an author to replace, in French and in English.
public enum StarterText: CaseIterable, Sendable {
  case site, contract, area, summary, action, unspecified, update, threadSummary, threadEvidence
  case exampleTitle, exampleSummary, exampleLabel, publisher, contact, strings

  /// The text.
  public var message: Message {
    switch self {
    case .site:
      Message(
        "Dites ici qui publie ce site, pourquoi, et comment ses chiffres sont vérifiés.",
        "Say here who publishes this site, why, and how its figures are checked.")
    case .contract:
      Message(
        "Présentez ici le contrat en quelques paragraphes : pourquoi il existe, pour qui, et comment il est suivi.",
        "Present the contract here in a few paragraphs: why it exists, for whom, and how it is followed."
      )
    case .summary:
      Message("À remplacer par deux phrases simples.", "To be replaced by two plain sentences.")
    case .area: Message("Premier axe du contrat", "First priority of the contract")
    case .exampleTitle: Message("Exemple\u{A0}: une première action", "Example: a first action")
    case .exampleSummary:
      Message(
        "Cette fiche est un exemple. Remplacez-la par une action de votre contrat.",
        "This sheet is an example. Replace it with an action of your contract.")
    case .exampleLabel:
      Message("Exemple\u{A0}: personnes accompagnées", "Example: people supported")
    case .action:
      Message(
        "Dites ici ce que l’action change, et pour qui.",
        "Say here what the action changes, and for whom.")
    case .unspecified: Message("à préciser", "to be specified")
    case .update:
      Message(
        "Dites ici en quelques phrases ce qui s’est passé.",
        "Say here in a few sentences what happened.")
    case .threadSummary:
      Message("À remplacer par une phrase simple.", "To be replaced by one plain sentence.")
    case .threadEvidence:
      Message(
        "À préciser\u{A0}: ce qui montre dans les documents que l’action continue.",
        "To be specified: what shows in the documents that the action goes on.")
    case .publisher:
      Message(
        "À compléter dans `site.yml`\u{A0}: l’éditeur, la direction de la publication et l’hébergeur, sous `publisher`\u{202F}; cette page les montrera.",
        "To be filled in in `site.yml`: the publisher, the publishing director and the host, under `publisher`; this page will show them."
      )
    case .contact:
      Message(
        "À compléter dans `site.yml`\u{A0}: à qui écrire, sous `contact`, et où signaler une erreur, sous `report-errors-to`\u{202F}; chaque page le montrera.",
        "To be filled in in `site.yml`: whom to write to, under `contact`, and where to report an error, under `report-errors-to`; each page will show it."
      )
    case .strings:
      Message(
        "# À traduire : ces textes sont encore dans une autre langue.",
        "# To be translated: these texts are still in another language.")
    }
  }
}
