import Diagnostics
import Model

extension Rule { static let repeatedIdentifier = Rule("repeated-identifier") }

/// `repeated-identifier`: two things of one kind do not bear the same identifier, nor two actions the
/// same number.
///
/// A reference would not know which of the two is meant, and one of them would silently win.
enum RepeatedIdentifier {
  static func diagnostic(
    _ kind: Subject.Kind, _ text: Located<String>, earlier: SourceLocation
  ) -> Diagnostic {
    diagnostic(
      Message(
        "l’identifiant \(quoted(text.value)) est déjà pris par \(other(kind).french)",
        "the identifier \(quoted(text.value)) is already taken by \(other(kind).english)"),
      at: text.location, earlier: earlier,
      help: Message(
        "donnez un autre identifiant à l’un des deux, ou supprimez celui qui est en trop",
        "give one of the two another identifier, or remove the one too many"))
  }

  /// Reports each number that an earlier action bears, the actions in the order of their files.
  static func checkNumbers(_ numbers: [Located<ActionNumber>], into diagnostics: inout [Diagnostic])
  {
    diagnostics += numbers.repeated().map { number, earlier in
      diagnostic(
        Message(
          "le numéro \(number.value.text) est déjà celui d’une autre action",
          "the number \(number.value.text) is already that of another action"), at: number.location,
        earlier: earlier,
        help: Message(
          "donnez à chaque action le numéro qu’elle porte dans le contrat",
          "give each action the number it bears in the contract"))
    }
  }

  /// Reports each role that another page has already.
  static func checkRoles(_ roles: [Located<Page.Role>], into diagnostics: inout [Diagnostic]) {
    check(roles, into: &diagnostics) { role in
      Message(
        "une autre page a déjà le rôle \(quoted(role.rawValue))",
        "another page has the role \(quoted(role.rawValue)) already")
    }
  }

  /// Reports each budget line of an action that has one already.
  static func checkLines(_ actions: [Located<Action.ID>], into diagnostics: inout [Diagnostic]) {
    check(actions, into: &diagnostics) { id in
      Message(
        "l’action \(quoted(id.rawValue)) a déjà une ligne de budget",
        "the action \(quoted(id.rawValue)) has a budget line already")
    }
  }

  /// Reports an item of a list that was written before.
  static func check<Item: Hashable>(
    _ items: [Located<Item>], into diagnostics: inout [Diagnostic], _ message: (Item) -> Message
  ) {
    let help = Message(
      "gardez un seul des deux, ou corrigez l’un d’eux",
      "keep only one of the two, or correct one of them")
    diagnostics += items.repeated().map { item, earlier in
      diagnostic(message(item.value), at: item.location, earlier: earlier, help: help)
    }
  }

  private static func diagnostic(
    _ message: Message, at location: SourceLocation, earlier: SourceLocation, help: Message
  ) -> Diagnostic {
    let note = Message("la première fois, c’est ici", "the first one is here")
    return Diagnostic(
      .repeatedIdentifier, at: location, message, note: Diagnostic.Note(note, at: earlier),
      help: help)
  }

  private static func other(_ kind: Subject.Kind) -> Message {
    let isFeminine = kind.none.french.hasPrefix("aucune ")
    let noun = kind.none.french.drop { $0 != " " }
    return Message(
      "\(isFeminine ? "une" : "un") autre\(noun)", "another \(kind.none.english.dropFirst(3))")
  }
}

extension Sequence {
  /// The items that stand there already, each with the place of the first like it.
  func repeated<Item: Hashable>() -> [(item: Element, earlier: SourceLocation)]
  where Element == Located<Item> {
    var seen: [Item: SourceLocation] = [:]
    return compactMap { item in
      if let earlier = seen[item.value] { return (item, earlier) }
      seen[item.value] = item.location
      return nil
    }
  }
}
