import Diagnostics

/// What forms say in the browser, beside what schemas say of keys and values.
enum FormWords {
  static let allFiles = Message("Tout ce qui se modifie", "Everything that can be edited")
  static let thisPage = Message("Sur cette page", "On this page")
  static let required = Message("obligatoire", "required")
  static let aNumber = Message("un nombre", "a number")
  static let instead = Message("ou pourquoi il n’y en a pas", "or why there is none")
  static let yes = Message("oui", "yes")
  static let no = Message("non", "no")
  static let unknown = Message("inconnu", "unknown")
  static let more = Message("Autres champs, à ajouter", "Other fields, to be added")
  static let addAnother = Message("Ajouter", "Add")
  static let takeOut = Message("Retirer", "Take out")
  static let takeOutItem = Message("Supprimer cet élément", "Delete this item")
  static let text = Message("Texte", "Text")
  static let textHelp = Message(
    "En Markdown\u{A0}: une ligne vide entre les paragraphes, ## devant un titre, - devant chaque élément d’une liste.",
    "In Markdown: an empty line between paragraphs, ## before a heading, - before each item of a list."
  )
  static let save = Message("Enregistrer", "Save")
  static let saveAnyway = Message("Enregistrer quand même", "Save anyway")
  static let backToPage = Message("Retour à la page", "Back to the page")
  static let undo = Message("Annuler la dernière modification", "Undo the last change")
  static let undone = Message("La dernière modification est annulée", "The last change is undone")
  static let nothingToUndo = Message("il n’y a rien à annuler", "there is nothing to undo")
  static let saved = Message("Enregistré", "Saved")
  static let live = Message(
    "La page avec ce qui est écrit ici", "The page with what is written here")
  static let faults = Message(
    "Rien n’est enregistré\u{A0}: corrigez d’abord les champs signalés.",
    "Nothing is saved: first mend the fields that are marked.")
  static let newErrors = Message(
    "Rien n’est encore enregistré\u{A0}: avec ce changement, le site aurait des erreurs qu’il n’a pas. Vous pouvez les corriger, ou enregistrer quand même\u{A0}: tant qu’elles restent, la dernière bonne page est montrée et le site ne se publie pas.",
    "Nothing is saved yet: with this change the site would have mistakes that it does not have. You can mend them, or save anyway: as long as they stay, the last good page is shown and the site cannot be published."
  )
  static let conflict = Message(
    "Rien n’est enregistré\u{A0}: le fichier a changé depuis que ce formulaire a été ouvert. Vos valeurs sont dans les champs\u{202F}; voici celles du fichier qui sont autres. Enregistrez de nouveau pour garder les vôtres.",
    "Nothing is saved: the file has changed since this form was opened. Your values are in the fields; here are those of the file that differ. Save again to keep yours."
  )
  static let moved = Message(
    "Rien n’est enregistré\u{A0}: le fichier a changé depuis que ce formulaire a été ouvert, et ce dont il parlait n’est plus à la même place. Reprenez-le depuis la liste\u{202F}; vos valeurs restent ici, à copier.",
    "Nothing is saved: the file has changed since this form was opened, and what it was about is no longer in the same place. Start again from the list; your values stay here, to be copied."
  )
  static let textInFile = Message("Texte\u{A0}: dans le fichier", "Text: in the file")
  static let stale = Message(
    "l’aperçu a été relancé depuis\u{A0}: revenez en arrière pour copier ce que vous avez écrit, puis rouvrez le formulaire depuis la page",
    "the preview was started again since: go back to copy what you wrote, then open the form again from the page"
  )
  static let noForm = Message(
    "ce fichier n’a pas de formulaire, ou ne se lit pas\u{A0}: corrigez-le dans votre éditeur",
    "this file has no form, or cannot be read: mend it in your editor")
  static let figures = Message("Chiffres", "Figures")
  static let elsewhere = Message("Ailleurs", "Elsewhere")
  static let error = Message("Erreur\u{A0}:", "Error:")
  static let warning = Message("Avertissement\u{A0}:", "Warning:")
  static let toDo = Message("À faire\u{A0}:", "To do:")
  static let noMistakes = Message("Aucune erreur", "No mistakes")
  static let gone = Message("L’aperçu est arrêté", "The preview has stopped")
  static let checking = Message("Vérification…", "Checking…")

  /// What a field says in the file, and what its author has written.
  static func difference(_ field: String, _ inFile: String, _ here: String) -> Message {
    Message(
      "\(field)\u{A0}: dans le fichier «\u{A0}\(inFile)\u{A0}», ici «\u{A0}\(here)\u{A0}»",
      "\(field): in the file “\(inFile)”, here “\(here)”")
  }

  /// How many mistakes there are.
  static func mistakes(_ count: Int) -> Message {
    count == 0
      ? noMistakes
      : Message(
        "\(count)\u{A0}erreur\(count > 1 ? "s" : "")", "\(count) mistake\(count > 1 ? "s" : "")")
  }
}
