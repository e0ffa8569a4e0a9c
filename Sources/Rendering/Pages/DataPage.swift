import Model
import OpenData
import Presentation
import Publishing
import Templates
import Words

/// The page of all figures of the site to be taken away.
struct DataKind: PageKind {
  static let template = "data"
  static func all(of site: Site) -> [Self] { [Self()] }
  static func foot(in scope: NavigationScope) -> [Self] { all(of: scope.site) }

  var destination: Destination { .data }
  func path(in site: Site, _ strings: SiteStrings) -> String { strings.text(.pathData) }
  func title(_ context: PageContext) -> PageTitle { context.own(context.strings.text(.titleData)) }
  func found(_ context: PageContext) -> FoundText {
    FoundText(context.strings.text(.descriptionData))
  }
  func view(_ context: PageContext) -> DataPage { DataPage(context) }
}

/// What is published as data, how to choose among it, what its columns mean and how it may be used.
struct DataPage: TemplateView {
  /// A word of the data and what it means.
  struct Meaning: TemplateView {
    let name: String
    let words: String
    let meaning: String
  }

  let page: PageView
  let title: Markup
  let whole: [DataFilesView]
  let contracts: [DataFilesView]
  let threads: [DataFilesView]
  let hasLocal: Bool
  let package: String
  /// The files of the catalogue; none of a site without an address.
  let catalogue: [DataFilesView.File]
  /// The list of all files of the site.
  let inventory: String
  let columns: [Meaning]
  let worded: String
  let states: [Meaning]
  let qualifiers: [Meaning]
  let use: DataUseView

  init(_ context: PageContext) {
    let strings = context.strings
    let site = context.site
    page = context.frame(description: strings.text(.descriptionData))
    title = Markup(escaping: context.title(of: context.destination).text)
    whole =
      ([.site] + context.data.resources.map { .all($0) } + context.data.comparisons).map {
        context.files(of: $0)
      } + [context.changeFiles, context.grantFiles].compactMap(\.self)
    contracts = site.contracts.map { contract in
      context.files(of: .contract(contract.id), on: .contractData(contract.id))
    }
    threads = site.threads.map { context.files(of: .thread($0.id), on: .thread($0.id)) }
    hasLocal = strings.format.writesDecimalComma
    package = context.href(ofFile: OpenData.packagePath)
    catalogue = context.address == nil ? [] : Self.catalogue(context)
    inventory = context.href(ofFile: Publication.inventoryPath)
    columns = Self.meanings(
      of: FactColumn.Name.allCases.map(\.rawValue), Phrase.dataColumn, Phrase.dataMeaning, strings)
    worded = strings.text(
      .dataColumnsLanguages(
        columns: strings.format.list(
          FactColumn.all(in: site.languages).filter { $0.language != nil }.map(\.identifier))))
    states = Fact.Status.allCases.map { status in
      Meaning(
        name: status.rawValue, words: strings.text(.dataStatus(name: status.rawValue)),
        meaning: strings.text(
          status == .notPublished && site.identity.closure != nil
            ? .closedNotPublished : .dataStatusMeaning(name: status.rawValue)))
    }
    qualifiers = Self.meanings(
      of: Fact.qualifierNames, Phrase.dataQualifier, Phrase.dataQualifierMeaning, strings)
    use = DataUseView(context, updated: site.identity.updated)
  }

  private static func meanings(
    of names: [String], _ words: (String) -> Phrase, _ meaning: (String) -> Phrase,
    _ strings: SiteStrings
  ) -> [Meaning] {
    names.map {
      Meaning(name: $0, words: strings.text(words($0)), meaning: strings.text(meaning($0)))
    }
  }

  private static func catalogue(_ context: PageContext) -> [DataFilesView.File] {
    [("JSON-LD", OpenData.cataloguePath), ("Turtle", OpenData.turtlePath)].map { name, path in
      DataFilesView.File(href: context.href(ofFile: path), format: name, title: "")
    }
  }
}

/// The page of the figures of a contract.
struct ContractDataKind: ContractPart {
  let contract: Contract.ID

  static let template = "contract-data"
  static func all(of contract: Contract) -> [Self] { [Self(contract: contract.id)] }

  var destination: Destination { .contractData(contract) }
  func path(in site: Site, _ strings: SiteStrings) -> String {
    strings.folder(of: contract) + "/" + strings.text(.pathContractData)
  }
  func title(_ context: PageContext) -> PageTitle {
    context.own(context.strings.text(.titleContractData(contract: context.title(of: contract))))
  }
  func menuTitle(_ strings: SiteStrings) -> String? { strings.text(.menuData) }
  func view(_ context: PageContext) -> ContractDataPage {
    ContractDataPage(context, context.contract(contract))
  }
}

/// The figures of a contract as files: of all of it, of an action, of a table.
struct ContractDataPage: TemplateView {
  let page: PageView
  let title: Markup
  let whole: DataFilesView
  let actions: [DataFilesView]
  let tables: [DataFilesView]
  let use: DataUseView
  let all: LinkView

  init(_ context: PageContext, _ contract: Contract) {
    page = context.frame(
      description: context.strings.text(
        .descriptionContractData(contract: context.title(of: .contract(contract.id)).text)))
    title = Markup(escaping: context.title(of: context.destination).text)
    whole = context.files(of: .contract(contract.id))
    actions = contract.actions.map { action in
      context.files(of: .action(contract.id, action.id), on: .action(contract.id, action.id))
    }
    tables = contract.tableSubjects.map { context.files(of: .table($0, of: contract.id)) }
    use = DataUseView(context, updated: contract.updated)
    all = context.link(to: .data)
  }
}
