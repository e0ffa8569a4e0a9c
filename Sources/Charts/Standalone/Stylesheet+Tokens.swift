extension Stylesheet {
  /// The custom properties of `:root` where these media conditions hold, as written.
  ///
  /// Rules without a condition hold everywhere; later ones win.
  public func tokens(where conditions: Set<String>) -> [String: String] {
    var tokens: [String: String] = [:]
    for rule in rules where rule.selectors.contains(":root") {
      guard rule.media.map(conditions.contains) ?? true else { continue }
      for declaration in rule.declarations where declaration.property.hasPrefix("--") {
        tokens[declaration.property] = declaration.value
      }
    }
    return tokens
  }

  /// `value` with every `var(…)` replaced by what `tokens` have for it, or by its fallback.
  ///
  /// `nil` when a custom property is not there, or leads back to itself.
  public static func resolve(_ value: String, with tokens: [String: String]) -> String? {
    resolve(value, with: tokens, depth: 0)
  }

  private static func resolve(_ value: String, with tokens: [String: String], depth: Int) -> String?
  {
    guard let start = value.firstRange(of: "var(") else { return value }
    guard depth < 32, let end = closing(in: value[start.upperBound...]) else { return nil }
    let parts = value[start.upperBound..<end].split(separator: ",", maxSplits: 1)
    let name = parts.first.map { $0.filter { !$0.isWhitespace } } ?? ""
    let fallback = parts.count > 1 ? parts[1].drop(while: \.isWhitespace) : nil
    guard let replacement = tokens[name] ?? fallback.map(String.init) else { return nil }
    let replaced = value[..<start.lowerBound] + replacement + value[value.index(after: end)...]
    return resolve(String(replaced), with: tokens, depth: depth + 1)
  }

  /// The parenthesis that closes the one before `text`.
  private static func closing(in text: Substring) -> String.Index? {
    var depth = 0
    for index in text.indices {
      switch text[index] {
      case "(": depth += 1
      case ")" where depth == 0: return index
      case ")": depth -= 1
      default: break
      }
    }
    return nil
  }
}
