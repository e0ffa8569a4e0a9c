import Diagnostics

/// What the preview says in the browser.
enum PreviewWords {
  static let close = Message("Fermer", "Close")
  static let none = Message("Aucune erreur", "No mistakes")
  static let behind = Message(
    "La page derrière est la dernière qui était sans erreur.",
    "The page behind is the last one that had no mistakes.")
  static let first = Message(
    "Le site s’affichera ici dès que ces erreurs seront corrigées.",
    "The site will show here once these mistakes are mended.")
  static let nowhere = Message(
    "Aucun fichier ne contient ce texte tel quel\u{A0}: il est calculé, ou composé de plusieurs autres.",
    "No file holds this text as it stands: it is computed, or made of several others.")

  static let perhaps = Message(
    "Ce chiffre est sans doute calculé\u{202F}; le même nombre est écrit ici\u{A0}:",
    "This figure is probably computed; the same number is written here:")
  static let opened = Message("Ouvert dans votre éditeur", "Opened in your editor")
  static let noEditor = Message(
    "Votre éditeur ne s’ouvre pas\u{A0}: vérifiez la commande donnée à --editor",
    "Your editor does not open: check the command given to --editor")

  /// What the script says, by its name there; `{n}` stands for a number.
  static let all: KeyValuePairs<String, Message> = [
    "close": close, "none": none, "behind": behind,
    "error": Message("{n}\u{A0}erreur", "{n} error"),
    "errors": Message("{n}\u{A0}erreurs", "{n} errors"),
    "warning": Message("{n}\u{A0}avertissement", "{n} warning"),
    "warnings": Message("{n}\u{A0}avertissements", "{n} warnings"),
    "gone": Message(
      "L’aperçu est arrêté\u{A0}: cette page ne change plus",
      "The preview has stopped: this page no longer changes"),
    "where": Message("Où est-ce écrit\u{202F}?", "Where is it written?"),
    "pick": Message(
      "Cliquez sur un texte ou un chiffre, ou allez-y par Tab puis Entrée\u{202F}; Échap pour finir",
      "Click a text or a figure, or go there by Tab and then Enter; Esc to end"),
    "edit": Message("Modifier", "Edit"),
    "editPage": Message("Modifier cette page", "Edit this page"), "undo": FormWords.undo,
    "undone": FormWords.undone, "copied": Message("Emplacement copié", "Place copied"),
    "opened": opened,
  ]
}
