/// The names of strings that templates show: `{{t.home.updates}}`.
enum TemplateNames {
  static func all(in templates: [String]) -> Set<String> {
    Set(templates.flatMap { $0.split(separator: "{{").dropFirst().compactMap(name) })
  }

  private static func name(atStartOf text: Substring) -> String? {
    let tag = text.drop { "{&#^ ".contains($0) }
    guard tag.hasPrefix("t.") else { return nil }
    return String(tag.dropFirst(2).prefix { $0 != "}" && $0 != " " })
  }
}
