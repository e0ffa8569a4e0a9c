public import Diagnostics
public import Ground
public import Model
import Scanning
import Syntax

extension AuthoredSite {
  /// The changes that write the result of a year into the indicators of a contract.
  public func addingResult(
    of indicator: String, in year: Int, _ value: String, on day: Day?, for contract: Contract,
    source: (document: String, place: String)?
  ) throws(AuthoringFault) -> [SourceChange] {
    let path = "Content/contracts/\(contract.id.rawValue)/indicators.json"
    let (file, root) = try json(path)
    let list = root["indicators"]?.items ?? []
    guard let node = list.first(where: { $0["id"]?.text == indicator }) else {
      return try Self.missing(
        indicator, among: list.compactMap { $0["id"]?.text }, "l’indicateur", "indicator")
    }
    guard contract.years.contains(year) else {
      return try Self.missing(
        String(year), among: contract.years.map(String.init), "l’année", "year")
    }
    if let written = node["results"]?[String(year)] {
      let line = written.location.position.line
      throw AuthoringFault(
        "'\(indicator)' a déjà un résultat pour \(year)\u{202F}; corrigez-le dans \(path), ligne \(line)",
        "'\(indicator)' has a result for \(year) already; correct it in \(path), line \(line)")
    }
    var parts = ["\"value\": \(try WrittenValue(value, or: CountedUnit(of: node).number).json)"]
    if let day { parts.append("\"date\": \"\(day.iso)\"") }
    if let source {
      parts.append("\"source\": \(try self.source(source.document, writing.quoted(source.place)))")
    }
    let result = "{\(parts.joined(separator: ", "))}"
    var edit = SourceEdit(file)
    if let results = node["results"] {
      edit.add(String(year), result, to: results)
    } else {
      edit.add("results", "{\"\(year)\": \(result)}", to: node)
    }
    return [edit.change] + [day.flatMap(dating)].compactMap(\.self)
  }
}

/// A number as people type it, or a word for why there is none.
struct WrittenValue {
  /// The value as JSON.
  let json: String

  /// Reads `1 535 544,10 €`, `12,5 %`, `420` or `not-determined`; `number` reads what is no such word.
  init(_ text: String, or number: (String) throws(AuthoringFault) -> String) throws(AuthoringFault)
  {
    if let absence = Absence(rawValue: text) {
      json = "\"\(absence.rawValue)\""
      return
    }
    guard text.first?.isLetter != true, !AbsenceShorthand.isOne(text) else {
      let words = quoted(Absence.allCases.map(\.rawValue))
      throw AuthoringFault(
        "\(quoted(text)) n’est ni un nombre, comme '1 250,50', ni l’un de ces mots\u{A0}: \(words)",
        "\(quoted(text)) is neither a number, such as '1250.50', nor one of these words: \(words)")
    }
    json = try number(text)
  }
}
