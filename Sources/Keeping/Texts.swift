package import Diagnostics
import Ground
package import Model

extension SourceFile: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) { self = try reader.file() }

  package func keep(in writer: inout KeptWriter) { writer.write(self) }
}

extension SourceLocation: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(file: try reader.next(), range: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) { writer.keep(file, range) }
}

extension Located: Keepable where Value: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(try Value(&reader), at: try SourceLocation(&reader))
  }

  package func keep(in writer: inout KeptWriter) {
    value.keep(in: &writer)
    location.keep(in: &writer)
  }
}

extension Rule: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(try reader.next(), try reader.next())
  }

  package func keep(in writer: inout KeptWriter) { writer.keep(identifier, severity) }
}

extension Diagnostic.Severity: KeptByWord {}

extension Prose: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(
      markdown: try reader.markdown(), reservedAnchors: try reader.next(), blocks: try reader.next()
    )
  }

  package func keep(in writer: inout KeptWriter) {
    writer.write(markdown: markdown[...])
    writer.keep(reservedAnchors, blocks)
  }
}

extension ProseBlock: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(subject: try reader.next(), contract: try reader.next(), caption: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) { writer.keep(subject, contract, caption) }
}

extension ProseBlock.Subject: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self =
      switch try reader.number() {
      case 0: .figure(.budgetByYear)
      case 1: .figure(.indicator(try Indicator.ID(&reader)))
      case 2: .table(.indicator(try Indicator.ID(&reader)))
      case 3: .table(.budget(try BudgetDimension(&reader)))
      case 4: .table(.diagnosis(try String(&reader)))
      default: throw KeptReader.Damage()
      }
  }

  package func keep(in writer: inout KeptWriter) {
    switch self {
    case .figure(.budgetByYear): writer.write(0)
    case .figure(.indicator(let indicator)): writer.write(1, indicator)
    case .table(.indicator(let indicator)): writer.write(2, indicator)
    case .table(.budget(let dimension)): writer.write(3, dimension)
    case .table(.diagnosis(let group)): writer.write(4, group)
    }
  }
}

extension KeptWriter {
  /// The number of one of several cases, and what belongs to it.
  fileprivate mutating func write(_ number: Int, _ value: some Keepable) {
    write(number)
    value.keep(in: &self)
  }
}

extension SiteText: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(try reader.next(), try reader.next())
  }

  package func keep(in writer: inout KeptWriter) { writer.keep(subject, form) }
}

extension SiteText.Form: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self =
      switch try reader.number() {
      case 0: .main
      case 1: .easyToRead
      case 2: .account(try ExecutionReport.ID(&reader))
      default: throw KeptReader.Damage()
      }
  }

  package func keep(in writer: inout KeptWriter) {
    switch self {
    case .main: writer.write(0)
    case .easyToRead: writer.write(1)
    case .account(let report): writer.write(2, report)
    }
  }
}

extension WrittenText: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(try reader.next(), in: try reader.next(), hash: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) { writer.keep(text, language, hash) }
}

extension EasyToRead: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(
      title: try reader.next(), updated: try reader.next(), body: try reader.next(),
      part: try reader.part())
  }

  package func keep(in writer: inout KeptWriter) {
    writer.keep(title, updated, body)
    writer.write(part)
  }
}

extension Action.Account: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(report: try reader.next(), source: try reader.next(), texts: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) { writer.keep(report, source, texts) }
}

extension Action.Account.Text: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(updated: try reader.next(), body: try reader.next(), part: try reader.part())
  }

  package func keep(in writer: inout KeptWriter) {
    writer.keep(updated, body)
    writer.write(part)
  }
}

extension Contract.Text: Keepable {
  package convenience init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(
      title: try reader.next(), shortTitle: try reader.next(), summary: try reader.next(),
      updated: try reader.next(), body: try reader.next(), part: try reader.part())
  }

  package func keep(in writer: inout KeptWriter) {
    writer.keep(title, shortTitle, summary, updated, body)
    writer.write(part)
  }
}
