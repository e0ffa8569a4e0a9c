import Authoring
import Diagnostics

extension FormWording {
  /// The name of a language, where the program knows it.
  func language(_ code: String) -> String {
    guard let known = KnownLanguage(code) else { return code }
    let name = Message(known.french, known.english)[language]
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// What a folder of the content is about.
  func chapter(_ folder: String) -> String {
    switch folder {
    case "pages": Message("Pages", "Pages")[language]
    case "updates": Message("Actualités", "News")[language]
    case "versions": Message("Versions", "Versions")[language]
    default: Message("Tout le site", "The whole site")[language]
    }
  }

  /// A text that is the same in all languages.
  var everywhere: FormHeading {
    FormHeading(label: Message("Dans toutes les langues", "In all languages")[language], help: nil)
  }

  /// One more thing of a list.
  var another: String { Message("Un élément de plus", "One more")[language] }

  /// What can be written and is not.
  var others: FormHeading {
    FormHeading(label: Message("Autres champs", "Other fields")[language], help: nil)
  }

  /// A thing of a list by its number, from zero.
  func item(_ index: Int) -> FormHeading {
    FormHeading(label: Message("Élément \(index + 1)", "Item \(index + 1)")[language], help: nil)
  }
}

extension String {
  /// The same text without blanks and line feeds at its ends.
  var trimmingBlanks: String {
    let isBlank = { (character: Character) in
      character == " " || character == "\n" || character == "\t"
    }
    var text = drop(while: isBlank)
    while text.last.map(isBlank) == true { text.removeLast() }
    return String(text)
  }
}
