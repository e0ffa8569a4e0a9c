import Diagnostics

/// What this room says to authors, and how to mend it.
struct LoadingMessage {
  let message: Message
  let help: Message

  static func noFolder(_ path: String) -> LoadingMessage {
    LoadingMessage(
      message: Message(
        french: "le site n’a pas de dossier '\(path)'", english: "the site has no folder '\(path)'"),
      help: Message(
        french: "créez le dossier '\(path)', ou indiquez le dossier qui contient 'Content' et"
          + " 'Theme'",
        english: "create the folder '\(path)', or name the folder that holds 'Content' and 'Theme'")
    )
  }

  static func topFolderIsLink(_ path: String) -> LoadingMessage {
    LoadingMessage(
      message: Message(
        french: "'\(path)' est un lien et non un dossier du site",
        english: "'\(path)' is a link and not a folder of the site"), help: putItHere)
  }

  static func nameNotUTF8(_ path: String) -> LoadingMessage {
    LoadingMessage(
      message: Message(
        french: "le nom du fichier '\(path)' n’est pas en UTF-8",
        english: "the file name '\(path)' is not UTF-8"), help: rename)
  }

  static func nameHasControls(_ path: String) -> LoadingMessage {
    LoadingMessage(
      message: Message(
        french: "le nom du fichier '\(path)' contient un caractère de commande",
        english: "the file name '\(path)' holds a control character"), help: rename)
  }

  static func notAFile(_ path: String) -> LoadingMessage {
    LoadingMessage(
      message: Message(
        french: "'\(path)' n’est ni un fichier ni un dossier",
        english: "'\(path)' is neither a file nor a folder"),
      help: Message(french: "retirez-le du site", english: "remove it from the site"))
  }

  static func tooLarge(_ path: String) -> LoadingMessage {
    LoadingMessage(
      message: Message(
        french: "le fichier '\(path)' dépasse 64\u{A0}Mio",
        english: "the file '\(path)' is larger than 64 MiB"),
      help: Message(
        french: "publiez un fichier plus léger, que l’on puisse ouvrir au téléphone",
        english: "publish a lighter file, one that a telephone can open"))
  }

  static func deadLink(_ path: String) -> LoadingMessage {
    LoadingMessage(
      message: Message(
        french: "le lien '\(path)' ne mène nulle part", english: "the link '\(path)' leads nowhere"),
      help: putItHere)
  }

  static func circularLink(_ path: String) -> LoadingMessage {
    LoadingMessage(
      message: Message(
        french: "le lien '\(path)' tourne en rond",
        english: "the link '\(path)' goes round in a circle"), help: putItHere)
  }

  static func linkOutside(_ path: String) -> LoadingMessage {
    LoadingMessage(
      message: Message(
        french: "le lien '\(path)' mène hors de 'Content' et de 'Theme'",
        english: "the link '\(path)' leads out of 'Content' and 'Theme'"), help: putItHere)
  }

  static func linkToFolder(_ path: String) -> LoadingMessage {
    LoadingMessage(
      message: Message(
        french: "le lien '\(path)' mène à un dossier",
        english: "the link '\(path)' leads to a folder"), help: putItHere)
  }

  private static let putItHere = Message(
    french: "mettez à la place du lien ce à quoi il doit mener",
    english: "put what it should lead to in the place of the link")

  private static let rename = Message(
    french: "renommez le fichier, de préférence en lettres sans accent",
    english: "rename the file, best in letters without accents")
}
