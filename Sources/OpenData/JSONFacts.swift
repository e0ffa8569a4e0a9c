import Ground
import Model

/// Writes figures as JSON, each by the columns that say something of it; its value is there even where it is
/// not known, and words stand by their languages.
struct JSONFacts {
  /// The languages of the words.
  let languages: [Language]
  /// The currency of the site.
  let currency: String

  /// The list of figures that are written already.
  func list(ofWritten facts: [ArraySlice<UInt8>]) -> [UInt8] {
    var bytes = Array("[".utf8)
    bytes.reserveCapacity(facts.reduce(3) { $0 + $1.count })
    for facts in facts {
      // The first figure stands after nothing.
      bytes += bytes.count == 1 ? facts.dropFirst() : facts
    }
    bytes += (bytes.count == 1 ? "]" : "\n]").utf8
    return bytes
  }

  /// Appends the part of a figure that a group of columns has; a figure stands on a line of its own after a
  /// comma.
  func append(_ group: ColumnGroup, of fact: Fact, to bytes: inout [UInt8]) {
    var separator = group.isFirst ? ",\n  {" : ","
    for name in FactColumn.Name.allCases[group.positions] {
      guard let value = value(of: fact, in: name) else { continue }
      bytes += separator.utf8
      separator = ","
      JSONValue.text(name.rawValue).appendDense(to: &bytes)
      bytes.append(UInt8(ascii: ":"))
      value.appendDense(to: &bytes)
    }
    if group.isLast { bytes.append(UInt8(ascii: "}")) }
  }

  private func value(of fact: Fact, in name: FactColumn.Name) -> JSONValue? {
    guard name.isWorded else {
      let cell = fact.cell(in: FactColumn(name: name, language: nil), currency: currency)
      return cell.json ?? (name == .value ? .null : nil)
    }
    let words = languages.compactMap { language in
      fact.cell(in: FactColumn(name: name, language: language), currency: currency).json.map {
        (key: language.code, value: $0)
      }
    }
    return words.isEmpty ? nil : .object(words)
  }
}
