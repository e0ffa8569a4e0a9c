import Ground
import Model
import Words

/// Where each page of a site lies, in each language.
struct SitePaths: Sendable {
  private let paths: [Language: [Destination: String]]

  /// Names every page; file names come from slugs in content and from the theme's strings.
  init(site: Site, strings: [Language: SiteStrings]) {
    var paths: [Language: [Destination: String]] = [:]
    for language in site.languages {
      guard let strings = strings[language] else { continue }
      paths[language] = SitePaths.names(of: site, in: language, strings).mapValues {
        "\(language.code)/\($0).html"
      }
    }
    self.paths = paths
  }

  /// The path of a page from the site's root.
  func path(of destination: Destination, in language: Language) -> String {
    guard let path = paths[language]?[destination] else {
      preconditionFailure("every page has a path in every language, \(destination) has none")
    }
    return path
  }

  /// The path of the stylesheet.
  static let stylesheet = "theme/style.css"

  /// The path of an asset of the theme.
  static func asset(_ name: String) -> String { "theme/\(name)" }

  /// The path of a file published as it is.
  static func attachment(_ name: String) -> String { "documents/\(name)" }

  /// The names that pages of prose may not take in a language.
  static func reservedNames(of site: Site, _ strings: SiteStrings) -> [String] {
    let contracts = site.contracts.map { strings.text(.pathContract(id: $0.id.rawValue)) }
    return contracts + [
      "index", strings.text(.pathDocuments), strings.text(.pathGlossary),
      strings.text(.pathSiteMap), strings.text(.pathMethod), strings.text(.pathMissing),
    ] + (site.threads.isEmpty ? [] : [strings.text(.pathThreads)])
      + (site.updates.isEmpty ? [] : [strings.text(.pathUpdates)])
  }
}

extension SitePaths {
  private static func names(
    of site: Site, in language: Language, _ strings: SiteStrings
  ) -> [Destination: String] {
    var names: [Destination: String] = [
      .home: "index", .documents: strings.text(.pathDocuments),
      .glossary: strings.text(.pathGlossary), .siteMap: strings.text(.pathSiteMap),
      .method: strings.text(.pathMethod), .missing: strings.text(.pathMissing),
    ]
    names.merge(namesOverTime(of: site, strings)) { name, _ in name }
    for page in site.pages { names[.page(page.id)] = page.texts[language].slug }
    for contract in site.contracts {
      let folder = strings.text(.pathContract(id: contract.id.rawValue))
      names[.contract(contract.id)] = folder
      names[.budget(contract.id)] = folder + "/" + strings.text(.pathBudget)
      names[.indicators(contract.id)] = folder + "/" + strings.text(.pathIndicators)
      names[.diagnosis(contract.id)] = folder + "/" + strings.text(.pathDiagnosis)
      names[.discrepancies(contract.id)] = folder + "/" + strings.text(.pathDiscrepancies)
      for subject in ChartSubject.all(of: contract) {
        names[.chart(contract.id, subject)] =
          "\(folder)/\(strings.text(.pathCharts))/\(name(of: subject, strings))"
      }
      for report in contract.reports {
        names[.report(contract.id, report.id)] = "\(folder)/\(name(of: report, contract, strings))"
      }
      names[.booklet(contract.id)] = folder + "/" + strings.text(.pathBooklet)
      for area in contract.areas {
        names[.area(contract.id, area.id)] =
          "\(folder)/\(strings.text(.pathAreas))/\(area.number)-\(area.slug[language])"
      }
      for action in contract.actions {
        let name =
          "\(folder)/\(strings.text(.pathActions))/\(action.number.text)-\(action.texts[language].slug)"
        names[.action(contract.id, action.id)] = name
        names[.easyToRead(contract.id, action.id)] = strings.text(.pathEasyToRead(action: name))
      }
    }
    return names
  }

  /// The only report of a contract needs no years in its name.
  private static func name(
    of report: ExecutionReport, _ contract: Contract, _ strings: SiteStrings
  ) -> String {
    let name = strings.text(.pathReport)
    return contract.reports.count == 1 ? name : "\(name)-\(report.id.rawValue)"
  }

  private static func name(of subject: ChartSubject, _ strings: SiteStrings) -> String {
    switch subject {
    case .budgetByYear: strings.text(.pathChartByYear)
    case .budgetByAction: strings.text(.pathChartByAction)
    case .stages: strings.text(.pathChartStages)
    case .indicators: strings.text(.pathIndicators)
    case .indicator(let id): id.rawValue
    }
  }

  /// The pages of threads and of news.
  private static func namesOverTime(of site: Site, _ strings: SiteStrings) -> [Destination: String]
  {
    let threads = strings.text(.pathThreads)
    let updates = strings.text(.pathUpdates)
    var names: [Destination: String] = [.threads: threads, .updates: updates]
    for thread in site.threads { names[.thread(thread.id)] = "\(threads)/\(thread.id.rawValue)" }
    for thread in site.chartedThreads {
      names[.threadChart(thread.id)] =
        "\(threads)/\(strings.text(.pathCharts))/\(thread.id.rawValue)"
    }
    for update in site.updates {
      names[.update(update.id)] = "\(updates)/\(update.date.iso)-\(update.slug)"
    }
    return names
  }
}
