import Model
import Presentation
import Templates
import Words

/// The page of the figures from which a contract starts; a contract without any has none.
struct DiagnosisKind: ContractPart {
  let contract: Contract.ID

  static let template = "diagnosis"
  static func all(of contract: Contract) -> [Self] {
    contract.diagnosis.groups.isEmpty ? [] : [Self(contract: contract.id)]
  }
  static func foot(in scope: NavigationScope) -> [Self] { ofContract(in: scope) }

  var destination: Destination { .diagnosis(contract) }
  func path(in site: Site, _ strings: SiteStrings) -> String {
    strings.folder(of: contract) + "/" + strings.text(.pathDiagnosis)
  }

  func title(_ context: PageContext) -> PageTitle {
    context.own(context.strings.text(.titleDiagnosis(contract: context.title(of: contract))))
  }

  func menuTitle(_ strings: SiteStrings) -> String? { strings.text(.menuDiagnosis) }

  func found(_ context: PageContext) -> FoundText {
    let figures = context.contract(contract).diagnosis.groups.flatMap(\.figures)
    return FoundText("", figures.map { $0.label[context.language] })
  }

  func view(_ context: PageContext) -> DiagnosisPage {
    DiagnosisPage(context, context.contract(contract))
  }
}

/// The page of the figures from which a contract starts.
struct DiagnosisPage: TemplateView {
  static let anchors: [TemplateAnchor] = [.each("figures", Figure.self)]

  /// The same measure elsewhere.
  struct Comparison: TemplateView {
    let label: Markup
    let value: String
  }

  /// One figure.
  struct Figure: TemplateView {
    let id: String
    let label: Markup
    let value: String
    let when: Markup?
    let comparisons: [Comparison]
    let note: Markup?
    let source: SourceView
    let discrepancies: [DiscrepancyView]
  }

  /// Figures that belong together.
  struct Group: TemplateView {
    let title: Markup
    let figures: [Figure]
  }

  let page: PageView
  let title: Markup
  let groups: [Group]
  let dataDate: String

  init(_ context: PageContext, _ contract: Contract) {
    page = context.frame(
      description: context.strings.text(
        .descriptionDiagnosis(contract: context.title(of: .contract(contract.id)).text)))
    title = Markup(escaping: context.title(of: context.destination).text)
    groups = contract.diagnosis.groups.map { group in
      Group(
        title: context.markup(group.title),
        figures: group.figures.map { Figure($0, of: contract, context) })
    }
    dataDate = context.strings.format.date(contract.updated)
  }
}

extension DiagnosisPage.Figure {
  init(_ figure: Diagnosis.Figure, of contract: Contract, _ context: PageContext) {
    id = figure.id.rawValue
    label = context.markup(figure.label)
    value = context.strings.text(figure.value)
    when = figure.when.map(context.words)
    comparisons = figure.comparisons.map { comparison in
      DiagnosisPage.Comparison(
        label: context.words(comparison.label), value: context.strings.text(comparison, of: figure))
    }
    note = figure.note.map(context.words)
    source = context.view(figure.source)
    discrepancies = context.about(contract).discrepancies(about: .figure(figure.id))
  }
}

extension SiteStrings {
  /// The value of a comparison, in the unit of its figure.
  fileprivate func text(_ comparison: Diagnosis.Comparison, of figure: Diagnosis.Figure) -> String {
    guard case .number(_, let unit, _) = figure.value else {
      return format.number(comparison.value)
    }
    return text(comparison.value, unit)
  }
}
