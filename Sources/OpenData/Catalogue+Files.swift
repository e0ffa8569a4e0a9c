import Ground
import Model

extension Catalogue {
  private static let prefixes = [
    ("dcat", "http://www.w3.org/ns/dcat#"), ("dct", "http://purl.org/dc/terms/"),
    ("foaf", "http://xmlns.com/foaf/0.1/"), ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
  ]

  /// The catalogue as JSON-LD 1.1.
  var jsonLD: [UInt8] {
    JSONValue.object([
      ("@context", .object(Self.prefixes.map { ($0.0, .text($0.1)) })),
      ("@graph", .lines(things.map(json))),
    ]).file
  }

  private func json(_ thing: Thing) -> JSONValue {
    .object(
      (thing.address.map { [("@id", .text($0))] } ?? []) + [("@type", .text(thing.kind))]
        + thing.statements.filter { !$0.values.isEmpty }.map { statement in
          (statement.property, .list(statement.values.map(json)))
        })
  }

  private func json(_ value: Value) -> JSONValue {
    switch value {
    case .words(let text, let language):
      .object([("@value", .text(text)), ("@language", .text(language.code))])
    case .address(let address): .object([("@id", .text(address))])
    case .day(let day): .object([("@value", .text(day.iso)), ("@type", .text("xsd:date"))])
    case .thing(let thing): json(thing)
    }
  }

  /// The catalogue as Turtle.
  var turtle: [UInt8] {
    var text: [UInt8] = []
    for (prefix, address) in Self.prefixes { text += "@prefix \(prefix): <\(address)> .\n".utf8 }
    for thing in flattened {
      text += "\n<\(thing.address ?? "")> a \(thing.kind)".utf8
      append(thing.statements, to: &text)
      text += " .\n".utf8
    }
    return text
  }

  /// The things that have addresses, those too that stand in others.
  private var flattened: [Thing] {
    things
      + things.flatMap(\.statements).flatMap(\.values).compactMap { value in
        guard case .thing(let thing) = value, thing.address != nil else { return nil }
        return thing
      }
  }

  private func append(_ statements: [Statement], to text: inout [UInt8]) {
    for statement in statements where !statement.values.isEmpty {
      text += " ;\n  \(statement.property) ".utf8
      for (index, value) in statement.values.enumerated() {
        if index > 0 { text += ", ".utf8 }
        append(value, to: &text)
      }
    }
  }

  private func append(_ value: Value, to text: inout [UInt8]) {
    switch value {
    case .words(let words, let language):
      JSONValue.text(words).append(to: &text)
      text += "@\(language.code)".utf8
    case .address(let address): text += "<\(address)>".utf8
    case .day(let day): text += "\"\(day.iso)\"^^xsd:date".utf8
    case .thing(let thing):
      if let address = thing.address {
        text += "<\(address)>".utf8
      } else {
        text += "[ a \(thing.kind)".utf8
        append(thing.statements, to: &text)
        text += " ]".utf8
      }
    }
  }
}
