import Model
import Presentation
import Tables
import Templates
import Words

/// Something a party owes, and where it stands.
struct ObligationView: TemplateView {
  let id: String
  let title: Markup
  let text: Markup
  let owedBy: Markup
  let standing: String
  /// The class of the standing: `done`, `late`, `upcoming`, `open`.
  let standingKind: String
  let note: Markup?
  let evidence: LinkView?
  let source: SourceView

  fileprivate init(_ row: Row, of table: Table, _ about: ContractContext) {
    let context = about.context
    let duty = table.cell(.duty, of: row)
    guard case .obligation(let id, let title) = row.subject, let text = duty.words,
      case .parties(let parties) = table.cell(.owedBy, of: row).value,
      let standing = table.cell(.standing, of: row).standing
    else {
      preconditionFailure("a table of obligations says what each is, whose, and how it stands")
    }
    self.id = id.rawValue
    self.title = context.markup(title)
    self.text = context.words(text)
    owedBy = context.list(about.contract.parties.filter { parties.contains($0.id) }.map(\.name))
    self.standing = context.strings.text(standing)
    standingKind = standing.kind.rawValue
    note = table.cell(.note, of: row).words.map(context.words)
    if case .document(let document) = table.cell(.evidence, of: row).value {
      evidence = LinkView(
        title: context.markup(context.document(document).title),
        href: context.href(to: .document(document)), isCurrent: false)
    } else {
      evidence = nil
    }
    source = context.view(duty.sources[0])
  }
}

extension ContractContext {
  /// What the parties owe, and where it stands: what is late first, what is done last.
  var obligations: [ObligationView] {
    let table = Table.obligations(contract, on: context.options.day)
    let all = table.groups.flatMap(\.rows).map { ObligationView($0, of: table, self) }
    return [ObligationStanding.Kind.late, .upcoming, .open, .done].flatMap { kind in
      all.filter { $0.standingKind == kind.rawValue }
    }
  }

  /// How many obligations there are, and how many of them are late.
  var obligationCount: String {
    let table = Table.obligations(contract, on: context.options.day)
    return strings.text(
      .contractObligationCount(count: contract.obligations.count, late: table.count(of: .late)))
  }
}
