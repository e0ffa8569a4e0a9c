extension Shape {
  /// How a value of this shape is written in one line of JSON or of YAML, with what is needed only.
  public func example(inJSON isJSON: Bool) -> String { example(inJSON: isJSON, depth: 0) }

  private func example(inJSON isJSON: Bool, depth: Int) -> String {
    let quote = { (text: String) in isJSON ? text.inQuotes : text }
    switch self {
    case .anything: return "…"
    case .text(let form):
      switch form.role {
      case .day: return quote("2025-12-31")
      case .address: return isJSON ? quote("https://…") : "\"https://…\""
      case .language: return quote("fr")
      case .declares, .refers, nil: return quote("…")
      }
    case .number(let form):
      let isYear = (form.minimum ?? 0) > 999
      return isYear ? "2025" : form.isWhole ? "12" : "12.5"
    case .boolean: return "true"
    case .choice(_, let words): return quote(words.first ?? "…")
    case .list(let item, _): return "[\(item.example(inJSON: isJSON, depth: depth + 1))]"
    case .entries(let form, let value):
      let example = value.example(inJSON: isJSON, depth: depth + 1)
      return "{\(quote(form.example)): \(example)}"
    case .mapping(let group):
      guard depth < 2 else { return "{…}" }
      let keys = group.keys.filter(\.isRequired).map {
        "\(quote($0.name)): \($0.shape.example(inJSON: isJSON, depth: depth + 1))"
      }
      return keys.isEmpty ? "{…}" : "{\(keys.joined(separator: ", "))}"
    case .either(let shapes): return shapes.first?.example(inJSON: isJSON, depth: depth) ?? "…"
    case .named(_, let shape): return shape.example(inJSON: isJSON, depth: depth)
    }
  }

  /// The words of which one is written here; none where it is no choice.
  var choices: [String] {
    switch self {
    case .choice(_, let words): words
    case .named(_, let shape): shape.choices
    default: []
    }
  }
}

extension KeyForm {
  fileprivate var example: String {
    switch self {
    case .year: "2025"
    case .language: "fr"
    case .unknown, .identifier: "…"
    }
  }
}

extension String { fileprivate var inQuotes: String { "\"\(self)\"" } }
