import TestSupport

/// Writes random templates that name only what a garden has.
struct TemplateGenerator {
  /// What is known at a place of a template.
  struct Place {
    var depth: Int
    /// Whether `{{note}}` is known to be present.
    var hasNote = false
    /// Whether `{{.}}` is a text.
    var hasPoint = false
    /// Whether `{{label}}` can be named.
    var hasGate = false
  }

  private var random: SeededGenerator
  private var partials: [String: String] = [:]

  /// Writes a page and what it includes.
  static func templates(using random: inout SeededGenerator) -> [String: String] {
    var generator = TemplateGenerator(random: random, partials: [:])
    for index in 0..<3 {
      let text = generator.lines(Place(depth: 2))
      generator.partials["part\(index)"] = text
    }
    generator.partials["parent"] =
      "[{{$one}}\(generator.piece(Place(depth: 1)))\(generator.piece(Place(depth: 1)))"
      + "{{/one}}|{{$two}}2{{/two}}]"
    generator.partials["page"] = generator.lines(Place(depth: 4))
    random = generator.random
    return generator.partials
  }

  private mutating func lines(_ place: Place) -> String {
    (0..<(1 + random.number(below: 4))).map { _ in line(place) }.joined()
  }

  private mutating func line(_ place: Place) -> String {
    let blanks = random.pick(["", "", "  ", "\t"])
    switch random.number(below: place.depth > 0 ? 8 : 4) {
    case 0: return "\(blanks){{! nothing }}\n"
    case 1 where partials["parent"] != nil: return "{{>\(partialName())}}\n"
    case 2: return "\n"
    case 5, 6, 7:
      let section = section(place)
      return "\(blanks)\(section.open)\n\(lines(section.inside))\(blanks)\(section.close)\n"
    default: return "\(blanks)\(pieces(place)).\n"
    }
  }

  private mutating func pieces(_ place: Place) -> String {
    (0..<(1 + random.number(below: 4))).map { _ in piece(place) }.joined(
      separator: random.pick(["", " "]))
  }

  private mutating func piece(_ place: Place) -> String {
    switch random.number(below: place.depth > 0 ? 8 : 6) {
    case 0: return random.pick(["text", "<p>", "é", "}", "{ ", "\"", " - "])
    case 1: return "{{! nothing }}"
    case 2: return place.hasNote ? "{{note}}" : "{{title}}"
    case 3: return place.hasPoint ? "{{.}}" : "{{{html}}}"
    case 4: return place.hasGate ? "{{label}}" : "{{gate.label}}"
    case 5: return random.pick(["{{title}}", "{{ title }}", "{{&html}}"])
    case 6 where partials["parent"] != nil:
      return "{{<parent}}{{$one}}\(piece(Place(depth: 0)))!{{/one}}{{/parent}}"
    default:
      let section = section(place)
      return "\(section.open)\(pieces(section.inside))\(section.close)"
    }
  }

  private mutating func partialName() -> String {
    random.pick(partials.keys.filter { $0.hasPrefix("part") && $0 != "parent" }.sorted())
  }

  private mutating func section(_ place: Place) -> (open: String, close: String, inside: Place) {
    var inside = place
    inside.depth -= 1
    let name = random.pick([
      "note", "isOpen", "tags", "beds", "gate", "owner", "gate.isLocked", "tags?", "beds?",
    ])
    if random.number(below: 3) == 0, name != "gate" {
      inside.hasPoint = false
      return ("{{^\(name)}}", "{{/\(name)}}", inside)
    }
    switch name {
    case "note": (inside.hasNote, inside.hasPoint) = (true, true)
    case "isOpen", "gate.isLocked", "tags?", "beds?": inside.hasPoint = false
    case "tags": inside.hasPoint = true
    case "gate": (inside.hasGate, inside.hasPoint) = (true, false)
    default: inside = Place(depth: inside.depth)
    }
    return ("{{#\(name)}}", "{{/\(name)}}", inside)
  }
}
