import Model

/// The title of a page and the language in which it is written.
struct PageTitle: Sendable {
  /// The title.
  let text: String
  /// Its language: that of the page, or the original's where a translation is missing.
  let language: Language
}

extension PageContext {
  /// The title of any page of the site, in this page's language.
  func title(of destination: Destination) -> PageTitle {
    switch destination {
    case .home: own(strings.text(.titleHome))
    case .documents: own(strings.text(.titleDocuments))
    case .glossary: own(strings.text(.titleGlossary))
    case .siteMap: own(strings.text(.titleSiteMap))
    case .page(let id): pageTitle(id)
    case .contract(let id): title(contract(id))
    case .budget(let id): title(.titleBudget, id)
    case .indicators(let id): title(.titleIndicators, id)
    case .diagnosis(let id): title(.titleDiagnosis, id)
    case .discrepancies(let id): title(.titleDiscrepancies, id)
    case .chart(let id, let subject): title(subject, in: contract(id))
    case .report(let id, let report): title(contract(id).report(report), of: contract(id))
    case .booklet(let id): title(.titleBooklet, id)
    case .method: own(strings.text(.titleMethod))
    case .missing: own(strings.text(.titleMissing))
    case .area(let id, let area): title(area, in: contract(id))
    case .action(let id, let action): title(action, in: contract(id))
    case .easyToRead(let id, let action): easyTitle(of: contract(id).action(action))
    case .threads: own(strings.text(.titleThreads))
    case .thread(let id): title(of: thread(id))
    case .threadChart(let id): chartTitle(of: thread(id))
    case .updates: own(strings.text(.titleUpdates))
    case .update(let id): title(of: update(id))
    }
  }

  private func title(_ subject: ChartSubject, in contract: Contract) -> PageTitle {
    switch subject {
    case .budgetByYear: title(.titleChartByYear, contract.id)
    case .budgetByAction: title(.titleChartByAction, contract.id)
    case .stages: title(.captionStages, contract.id)
    case .indicators: title(.titleChartIndicators, contract.id)
    case .indicator(let id): title(contract.indicator(id))
    }
  }

  private func chartTitle(of thread: Model.Thread) -> PageTitle {
    PageTitle(
      text: strings.text(.captionThread, ["thread": thread.title[language]]),
      language: thread.title.language(for: language))
  }

  private func title(_ indicator: Indicator) -> PageTitle {
    PageTitle(text: indicator.label[language], language: indicator.label.language(for: language))
  }

  private func own(_ text: String) -> PageTitle { PageTitle(text: text, language: language) }

  private func title(_ contract: Contract) -> PageTitle {
    PageTitle(
      text: contract.texts[language].title, language: contract.texts.language(for: language))
  }

  /// A report on a part of a contract says which.
  private func title(_ report: ExecutionReport, of contract: Contract) -> PageTitle {
    guard contract.years.contains(where: { !report.covers($0) }) else {
      return title(.titleReport, contract.id)
    }
    return own(
      strings.text(
        .titleReportOfYears, ["contract": title(contract).text, "years": strings.text(report)]))
  }

  private func title(_ phrase: Phrase, _ id: Contract.ID) -> PageTitle {
    own(strings.text(phrase, ["contract": title(contract(id)).text]))
  }

  private func title(_ id: PriorityArea.ID, in contract: Contract) -> PageTitle {
    let area = contract.area(id)
    let text = strings.text(
      .titleArea, ["number": String(area.number), "title": area.title[language]])
    return PageTitle(text: text, language: area.title.language(for: language))
  }

  private func title(_ id: Action.ID, in contract: Contract) -> PageTitle {
    let action = contract.action(id)
    let text = strings.text(
      .titleAction, ["number": action.number.text, "title": action.texts[language].title])
    return PageTitle(text: text, language: action.texts.language(for: language))
  }

  private func pageTitle(_ id: Page.ID) -> PageTitle {
    let page = page(id)
    return PageTitle(text: page.texts[language].title, language: page.texts.language(for: language))
  }
}
