import Ground

extension String {
  /// The text as one word of a command to be copied: between quotes where a shell would cut or change it.
  var shellWord: String {
    let isPlain = unicodeScalars.allSatisfy {
      $0.isPartOfWord || "/._-+:@%,".unicodeScalars.contains($0)
    }
    guard !isPlain || isEmpty else { return self }
    guard contains(where: { "\"$`\\!".contains($0) }) else { return "\"\(self)\"" }
    return "'\(replacing("'", with: "'\\''"))'"
  }
}
