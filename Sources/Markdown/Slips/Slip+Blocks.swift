import Diagnostics

/// What is said of blocks.
extension Slip {
  static let underlined = Slip.taken(
    "la ligne de tirets qui suit ce texte en fait un titre",
    "the line of dashes after this text makes it a heading",
    help:
      "laissez une ligne vide avant les tirets pour un trait\u{202F}; pour un titre, écrivez '## '"
      + " devant et retirez les tirets",
    "leave an empty line before the dashes for a rule; for a heading, write '## ' before it and"
      + " remove the dashes")

  static let indentedCode = Slip.taken(
    "ce texte en retrait de quatre espaces devient du code",
    "this text indented by four spaces becomes code",
    help:
      "retirez les espaces au début de la ligne\u{202F}; pour du code, écrivez '```' sur la ligne"
      + " d’avant et sur celle d’après",
    "remove the spaces at the start of the line; for code, write '```' on the line before and on the"
      + " line after")

  static let openFence = Slip.taken(
    "ce bloc de code n’est pas fermé\u{A0}: tout ce qui suit devient du code",
    "this block of code is not closed: all that follows becomes code",
    help:
      "écrivez sous le bloc une ligne de mêmes signes que ceux qui l’ouvrent, sans rien d’autre",
    "write under the block a line of the same signs as those that open it, and nothing else")

  static let quotedNumber = Slip.taken(
    "ce signe '>' devant un nombre ouvre une citation",
    "this '>' before a number opens a quotation",
    help: "écrivez '\\>' pour le signe, ou «\u{A0}plus de\u{A0}»",
    "write '\\>' for the sign, or 'more than'")

  static func signedItem(_ sign: String) -> Slip {
    .taken(
      "ce signe '\(sign)' devant un nombre ouvre une liste\u{A0}: le lecteur ne le verra pas",
      "this '\(sign)' before a number opens a list: the reader will not see it",
      help: "écrivez '\\\(sign)' pour le signe", "write '\\\(sign)' for the sign")
  }

  static func longNumber(_ number: String) -> Slip {
    .taken(
      "ce texte qui commence par '\(number)' devient une liste numérotée",
      "this text that starts with '\(number)' becomes a numbered list",
      help:
        "écrivez '\(number.dropLast())\\\(number.suffix(1))' pour un simple nombre, ou placez-le"
        + " ailleurs dans la phrase",
      "write '\(number.dropLast())\\\(number.suffix(1))' for a plain number, or put it elsewhere in"
        + " the sentence")
  }

  static func renumbered(_ written: Int, shown: Int) -> Slip {
    .taken(
      "cet élément est écrit \(written), mais le lecteur verra \(shown)",
      "this item is written \(written), but the reader will see \(shown)",
      help:
        "numérotez les éléments de un en un\u{202F}; pour un simple nombre, écrivez '\(written)\\.'",
      "number the items one by one; for a plain number, write '\(written)\\.'")
  }

  static func shallowList(_ spaces: Int) -> Slip {
    .taken(
      "cette sous-liste n’est pas assez en retrait\u{A0}: elle coupe la liste qui la précède",
      "this sub-list is not indented enough: it cuts the list before it",
      help: "mettez \(spaces)\u{A0}espaces devant chacun de ses éléments",
      "put \(spaces) spaces before each of its items")
  }

  static func shallowItem(_ spaces: Int) -> Slip {
    .taken(
      "cet élément n’est pas assez en retrait pour une sous-liste\u{A0}: il se range parmi les autres",
      "this item is not indented enough for a sub-list: it stands among the others",
      help: "mettez \(spaces)\u{A0}espaces devant lui, ou aucune de plus que devant les autres",
      "put \(spaces) spaces before it, or no more than before the others")
  }
}

/// What is said of lines of a paragraph.
extension Slip {
  static let task = Slip.left(
    "le site n’a pas de cases à cocher\u{A0}: le lecteur verra ces crochets",
    "the site has no boxes to tick: the reader will see these brackets",
    help: "retirez les crochets, et dites en mots ce qui est fait et ce qui reste à faire",
    "remove the brackets, and say in words what is done and what is to be done")

  static func heading(_ marks: String) -> Slip {
    .left(
      "il manque une espace après '\(marks)'\u{A0}: ceci n’est pas un titre",
      "a space is missing after '\(marks)': this is no heading",
      help: "écrivez '\(marks.count == 1 ? "##" : marks) ' devant un titre, ou '\\#' pour un simple"
        + " signe",
      "write '\(marks.count == 1 ? "##" : marks) ' before a heading, or '\\#' for a plain sign")
  }

  static let runTogether = Slip.left(
    "ces lignes ne font pas une liste\u{A0}: elles se suivront dans un seul paragraphe",
    "these lines make no list: they will follow each other in one paragraph",
    help: "laissez une ligne vide, puis écrivez '- ' ou '1. ', l’espace comprise, devant chaque"
      + " élément",
    "leave an empty line, then write '- ' or '1. ', with the space, before each item")

  static let container = Slip.left(
    "le site ne connaît pas les blocs ':::'", "the site does not know ':::' blocks",
    help: "retirez les lignes ':::'\u{202F}; pour mettre un passage à part, écrivez '> ' devant",
    "remove the ':::' lines; to set a passage apart, write '> ' before it")

  static let strayRule = Slip.left(
    "cette ligne de signes ne trace rien", "this line of signs draws nothing",
    help: "retirez-la, ou écrivez '***' entre deux lignes vides pour un trait",
    "remove it, or write '***' between two empty lines for a rule")
}
