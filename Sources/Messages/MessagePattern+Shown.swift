extension MessagePattern {
  /// The values that it shows to the reader in some message; those that only choose one are not among them.
  public var shownArguments: Set<MessageArgument> {
    var shown: Set<Int> = []
    func add(_ parts: [Part]) {
      for part in parts {
        switch part {
        case .text: break
        case .value(let index): shown.insert(index)
        case .choice(let choice):
          for message in choice.cases { add(message.parts) }
          add(choice.other)
        }
      }
    }
    add(parts)
    return Set(shown.map { arguments[$0] })
  }
}
