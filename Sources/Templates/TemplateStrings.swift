import Ground

/// The names of a site's strings, which templates show as `{{t.budget.title}}`.
///
/// The names are known when templates are compiled, the texts only per language: a template keeps
/// the position of a string and finds its text there, whatever the language.
public struct TemplateStrings: Hashable, Sendable {
  /// The record under which templates find the strings.
  static let recordName = "t"

  /// The dotted names, sorted, each once: `budget.title`.
  public let names: [String]

  /// Takes the dotted names in any order.
  public init(names: some Sequence<String>) { self.names = Set(names).sorted() }

  /// The texts of one language, asked for once a name.
  ///
  /// That a language has them all is checked where strings are read; here every name has a text.
  public func values(_ text: (String) -> String) -> Values {
    var bytes: [UInt8] = []
    var ends: [Int] = []
    for name in names {
      Escaping.html.append(text(name), to: &bytes)
      ends.append(bytes.count)
    }
    return Values(strings: self, bytes: bytes, ends: ends)
  }

  /// The position of a string, found by halving.
  func index(of name: String) -> Int? {
    var low = 0
    var high = names.count
    while low < high {
      let middle = (low + high) / 2
      if names[middle] < name { low = middle + 1 } else { high = middle }
    }
    return low < names.count && names[low] == name ? low : nil
  }

  /// The texts of one language, escaped beforehand because they are shown on every page.
  public struct Values: Sendable {
    let strings: TemplateStrings
    let bytes: [UInt8]
    let ends: [Int]
  }
}
