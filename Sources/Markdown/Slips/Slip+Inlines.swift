import Diagnostics

/// What is said of marks inside a text.
extension Slip {
  static let emphasisInWord = Slip.taken(
    "ces étoiles au milieu d’un mot disparaissent, et ce qu’elles entourent est mis en valeur",
    "these stars inside a word vanish, and what they surround is emphasised",
    help: "écrivez '\\*' pour une simple étoile, ou '·'", "write '\\*' for a plain star, or '·'")

  static let codeInWord = Slip.taken(
    "ces accents '`' disparaissent, et ce qu’ils entourent devient du code",
    "these '`' vanish, and what they surround becomes code", help: "écrivez une apostrophe",
    "write an apostrophe")

  static let lostDefinition = Slip.taken(
    "cette ligne définit un lien que rien n’emploie\u{A0}: le lecteur ne la verra pas",
    "this line defines a link that nothing uses: the reader will not see it",
    help: "écrivez '\\[' pour un simple crochet, ou retirez la ligne",
    "write '\\[' for a plain bracket, or remove the line")

  static func emphasis(_ mark: String, _ fault: EmphasisFault) -> Slip {
    let help =
      switch fault {
      case .noSpaceAfter:
        Message(
          "mettez une espace après le second '\(mark)'", "put a space after the second '\(mark)'")
      case .spaceInside:
        Message(
          "collez '\(mark)' au texte, sans espace\u{A0}: '\(mark)texte\(mark)'",
          "put '\(mark)' next to the text, without a space: '\(mark)text\(mark)'")
      case .alone:
        Message(
          "fermez le passage par '\(mark)', ou écrivez '\(escaped(mark))' pour de simples signes",
          "close the passage with '\(mark)', or write '\(escaped(mark))' for plain signs")
      }
    return .left(
      "ce '\(mark)' ne met rien en valeur\u{A0}: le lecteur verra le signe",
      "this '\(mark)' emphasises nothing: the reader will see the sign", help: help.french,
      help.english)
  }

  static func foreign(_ mark: String) -> Slip {
    .left(
      "le site ne connaît pas '\(mark)'\u{A0}: le lecteur verra les signes",
      "the site does not know '\(mark)': the reader will see the signs",
      help: "retirez ces signes, ou écrivez '**…**' pour mettre en valeur",
      "remove these signs, or write '**…**' to emphasise")
  }

  static let openCode = Slip.left(
    "cet accent '`' n’ouvre ni ne ferme rien\u{A0}: le lecteur le verra",
    "this '`' opens and closes nothing: the reader will see it",
    help: "écrivez une apostrophe, ou fermez le passage de code par '`'",
    "write an apostrophe, or close the code with '`'")

  static func address(_ address: String) -> Slip {
    .left(
      "cette adresse n’est pas un lien\u{A0}: le lecteur ne pourra pas la suivre",
      "this address is no link: the reader cannot follow it",
      help: "écrivez '[ce que c’est](\(address))' ou '<\(address)>'",
      "write '[what it is](\(address))' or '<\(address)>'")
  }

  static let attributes = Slip.left(
    "le site ne connaît pas les accolades\u{A0}: le lecteur les verra",
    "the site does not know braces: the reader will see them",
    help: "retirez-les\u{202F}; un titre reçoit son ancre de son texte",
    "remove them; a heading takes its anchor from its text")

  static let callout = Slip.left(
    "le site ne connaît pas '[!…]'\u{A0}: le lecteur verra ces signes",
    "the site does not know '[!…]': the reader will see these signs",
    help: "dites-le en mots, par exemple '**À noter.**'", "say it in words, for example '**Note.**'"
  )
}

/// What is said of links that are none.
extension Slip {
  private static func noLink(_ helpInFrench: String, _ helpInEnglish: String) -> Slip {
    .left(
      "ceci n’est pas un lien\u{A0}: le lecteur verra les crochets et l’adresse",
      "this is no link: the reader will see the brackets and the address", help: helpInFrench,
      helpInEnglish)
  }

  static let spaceInAddress = noLink(
    "remplacez chaque espace de l’adresse par '%20', ou mettez l’adresse entre '<' et '>'",
    "replace each space of the address by '%20', or put the address between '<' and '>'")

  static let unclosedAddress = noLink(
    "fermez l’adresse par ')' sur la même ligne", "close the address with ')' on the same line")

  static let faultyAddress = noLink(
    "écrivez '[texte](adresse)', ou '\\[' pour un simple crochet",
    "write '[text](address)', or '\\[' for a plain bracket")

  static let spaceBeforeAddress = noLink(
    "retirez l’espace entre ']' et '('", "remove the space between ']' and '('")

  static let reversedLink = noLink(
    "échangez-les\u{A0}: le texte entre crochets, puis l’adresse entre parenthèses",
    "swap them: the text between brackets, then the address between parentheses")

  static let wikiLink = noLink(
    "écrivez '[texte](adresse)', ou une référence comme '[texte](page:…)'",
    "write '[text](address)', or a reference such as '[text](page:…)'")

  static func undefinedReference(_ label: String) -> Slip {
    .left(
      "aucune ligne ne définit le lien '[\(label)]'\u{A0}: le lecteur verra les crochets",
      "no line defines the link '[\(label)]': the reader will see the brackets",
      help: "écrivez '[texte](adresse)', ou ajoutez une ligne '[\(label)]: adresse'",
      "write '[text](address)', or add a line '[\(label)]: address'")
  }
}

/// Why marks of emphasis stayed text.
enum EmphasisFault {
  /// A letter follows the closing mark, and punctuation precedes it.
  case noSpaceAfter
  /// White space stands between a mark and the text.
  case spaceInside
  /// Nothing closes or opens.
  case alone
}

extension Slip {
  private static func escaped(_ mark: String) -> String { mark.map { "\\\($0)" }.joined() }
}
