import Ground
import Model

/// Writes figures as JSON, each by the columns that say something of it; its value is there even where it is
/// not known, and words stand by their languages.
struct JSONFacts {
  /// The languages of the words.
  let languages: [Language]
  /// The currency of the site.
  let currency: String

  /// Appends the list of the figures that `write` appends, one behind the other.
  func append(listOf write: (inout [UInt8]) -> Void, to bytes: inout [UInt8]) {
    let start = bytes.count
    write(&bytes)
    guard bytes.count > start else {
      bytes += "[]".utf8
      return
    }
    // The bracket stands where the first figure has the comma that it does not want.
    bytes[start] = UInt8(ascii: "[")
    bytes += "\n]".utf8
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
