import Diagnostics

extension Unicode.Scalar {
  /// Whether this is a space of word processors, which YAML takes for a letter: nobody sees that it is
  /// another one.
  var isNoBreakSpace: Bool {
    switch value {
    case 0xA0, 0x2000...0x200B, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}

extension Message {
  /// The repair of a no-break space where an ordinary one, or none, is wanted.
  static func replaceNoBreakSpace(_ space: Unicode.Scalar) -> Message {
    let name = codePoint(space)
    return Message(
      "remplacez l’espace insécable \(name) par une espace ordinaire",
      "replace the no-break space \(name) by an ordinary space")
  }

  /// The repair of a no-break space between a key and its ':'.
  static func removeNoBreakSpace(_ space: Unicode.Scalar, before key: String) -> Message {
    let name = codePoint(space)
    return Message(
      "supprimez l’espace insécable \(name)\u{A0}: '\(key): …'",
      "remove the no-break space \(name): '\(key): …'")
  }

  /// The repair of a value that begins or ends with a no-break space.
  static func removeNoBreakSpace(_ space: Unicode.Scalar) -> Message {
    let name = codePoint(space)
    return Message(
      "supprimez l’espace insécable \(name) au bord de cette valeur",
      "remove the no-break space \(name) at the edge of this value")
  }
}
