package import Diagnostics
import Ground
package import Model

extension SourceFile: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) { self = try reader.file() }

  package func keep(in writer: inout KeptWriter) { writer.write(self) }
}

extension SourceLocation: KeptByFields {
  package static let kept = KeptForm(SourceLocation.init(file:range:)) { ($0.file, $0.range) }
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

extension Rule: KeptByFields {
  package static let kept = KeptForm(Rule.init(_:_:)) { ($0.identifier, $0.severity) }
}

extension Diagnostic.Severity: KeptByWord {}

/// A text as it is written.
struct KeptMarkdown: Keepable {
  let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  init(_ reader: inout KeptReader) throws(KeptReader.Damage) { bytes = try reader.markdown() }

  func keep(in writer: inout KeptWriter) { writer.write(markdown: bytes) }
}

/// A part of the content.
struct KeptPart: Keepable {
  let part: Part

  init(_ part: Part) { self.part = part }

  init(_ reader: inout KeptReader) throws(KeptReader.Damage) { part = try reader.part() }

  func keep(in writer: inout KeptWriter) { writer.write(part) }
}

extension Prose: KeptByFields {
  package static let kept = KeptForm {
    (markdown: KeptMarkdown, anchors: Set<String>, blocks: [ProseBlock]) in
    Prose(markdown: markdown.bytes, reservedAnchors: anchors, blocks: blocks)
  } from: {
    (KeptMarkdown($0.markdown[...]), $0.reservedAnchors, $0.blocks)
  }
}

extension ProseBlock: KeptByFields {
  package static let kept = KeptForm(ProseBlock.init(subject:contract:caption:)) {
    ($0.subject, $0.contract, $0.caption)
  }
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

extension SiteText: KeptByFields {
  package static let kept = KeptForm(SiteText.init) { ($0.subject, $0.form) }
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

extension WrittenText: KeptByFields {
  package static let kept = KeptForm(WrittenText.init(_:in:hash:)) {
    ($0.text, $0.language, $0.hash)
  }
}

extension EasyToRead: KeptByFields {
  package static let kept = KeptForm {
    (title: String?, updated: Day?, body: Prose, part: KeptPart) in
    EasyToRead(title: title, updated: updated, body: body, part: part.part)
  } from: {
    ($0.title, $0.updated, $0.body, KeptPart($0.part))
  }
}

extension Action.Account: KeptByFields {
  package static let kept = KeptForm(Action.Account.init(report:source:texts:)) {
    ($0.report, $0.source, $0.texts)
  }
}

extension Action.Account.Text: KeptByFields {
  package static let kept = KeptForm { (updated: Day?, body: Prose, part: KeptPart) in
    Action.Account.Text(updated: updated, body: body, part: part.part)
  } from: {
    ($0.updated, $0.body, KeptPart($0.part))
  }
}

extension Contract.Text: KeptByFields {
  package static let kept = KeptForm {
    (
      title: String, shortTitle: String?, summary: String, updated: Day?, body: Prose,
      part: KeptPart
    ) in
    Contract.Text(
      title: title, shortTitle: shortTitle, summary: summary, updated: updated, body: body,
      part: part.part)
  } from: {
    ($0.title, $0.shortTitle, $0.summary, $0.updated, $0.body, KeptPart($0.part))
  }
}
