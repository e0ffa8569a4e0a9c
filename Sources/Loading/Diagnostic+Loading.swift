import Diagnostics

/// What this room says to authors, and how to mend it.
extension Diagnostic {
  static func noFolder(_ path: String) -> Diagnostic {
    Diagnostic(
      .missingFile, at: start(of: path), "le site n’a pas de dossier '\(path)'",
      "the site has no folder '\(path)'",
      help: "créez le dossier '\(path)', indiquez avec --site celui qui contient 'Content', ou"
        + " commencez un site avec 'parvis new site'",
      "create the folder '\(path)', name the one that holds 'Content' with --site, or start a site"
        + " with 'parvis new site'")
  }

  /// What is said where the folder is evidently that of the content.
  static func contentItself(_ path: String) -> Diagnostic {
    Diagnostic(
      .missingFile, at: start(of: path), "ce dossier est 'Content' lui-même, et non celui du site",
      "this folder is 'Content' itself, not that of the site",
      help: "lancez la commande dans le dossier qui contient 'Content', ou indiquez-le avec --site",
      "run the command in the folder that holds 'Content', or name it with --site")
  }

  static func misspeltTheme(_ name: String) -> Diagnostic {
    Diagnostic(
      .unknownFile, at: start(of: name),
      "'\(name)' n’est pas lu\u{A0}: le thème d’un site est 'Theme'",
      "'\(name)' is not read: the theme of a site is 'Theme'",
      help: "renommez ce dossier en 'Theme'", "rename this folder to 'Theme'")
  }

  static func topFolderIsLink(_ path: String) -> Diagnostic {
    Diagnostic(
      .pathOutsideSite, at: start(of: path), "'\(path)' est un lien et non un dossier du site",
      "'\(path)' is a link and not a folder of the site", help: putItHere)
  }

  static func nameNotUTF8(_ path: String) -> Diagnostic {
    Diagnostic(
      .invalidUTF8, at: start(of: path), "le nom du fichier '\(path)' n’est pas en UTF-8",
      "the file name '\(path)' is not UTF-8", help: rename)
  }

  static func nameHasControls(_ path: String) -> Diagnostic {
    Diagnostic(
      .unknownFile, at: start(of: path),
      "le nom du fichier '\(path)' contient un caractère de commande",
      "the file name '\(path)' holds a control character", help: rename)
  }

  static func notAFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .unknownFile, at: start(of: path), "'\(path)' n’est ni un fichier ni un dossier",
      "'\(path)' is neither a file nor a folder", help: "retirez-le du site",
      "remove it from the site")
  }

  static func tooLarge(_ path: String) -> Diagnostic {
    Diagnostic(
      .unknownFile, at: start(of: path), "le fichier '\(path)' dépasse 64\u{A0}Mio",
      "the file '\(path)' is larger than 64 MiB",
      help: "publiez un fichier plus léger, que l’on puisse ouvrir au téléphone",
      "publish a lighter file, one that a telephone can open")
  }

  static func textTooLarge(_ path: String) -> Diagnostic {
    Diagnostic(
      .unknownFile, at: start(of: path), "le texte '\(path)' dépasse 8\u{A0}Mio",
      "the text '\(path)' is larger than 8 MiB",
      help: "gardez-en ce que l’on peut lire\u{202F}; un long document se publie dans"
        + " 'Content/documents'",
      "keep of it what people can read; a long document is published in 'Content/documents'")
  }

  static func deadLink(_ path: String) -> Diagnostic {
    Diagnostic(
      .unknownFile, at: start(of: path), "le lien '\(path)' ne mène nulle part",
      "the link '\(path)' leads nowhere", help: putItHere)
  }

  static func circularLink(_ path: String) -> Diagnostic {
    Diagnostic(
      .unknownFile, at: start(of: path), "le lien '\(path)' tourne en rond",
      "the link '\(path)' goes round in a circle", help: putItHere)
  }

  static func linkOutside(_ path: String) -> Diagnostic {
    Diagnostic(
      .pathOutsideSite, at: start(of: path),
      "le lien '\(path)' mène hors de 'Content' et de 'Theme'",
      "the link '\(path)' leads out of 'Content' and 'Theme'", help: putItHere)
  }

  static func linkToUnread(_ path: String) -> Diagnostic {
    Diagnostic(
      .unknownFile, at: start(of: path),
      "le lien '\(path)' mène à un fichier caché ou de travail, qui n’est pas lu",
      "the link '\(path)' leads to a hidden or working file, which is not read", help: putItHere)
  }

  static func linkToFolder(_ path: String) -> Diagnostic {
    Diagnostic(
      .unknownFile, at: start(of: path), "le lien '\(path)' mène à un dossier",
      "the link '\(path)' leads to a folder", help: putItHere)
  }

  /// The start of something that cannot be read.
  private static func start(of path: String) -> SourceLocation {
    SourceFile(path: path, bytes: []).start
  }

  private static let putItHere = Message(
    "mettez à la place du lien ce à quoi il doit mener",
    "put what it should lead to in the place of the link")

  private static let rename = Message(
    "renommez le fichier, de préférence en lettres sans accent",
    "rename the file, best in letters without accents")
}
