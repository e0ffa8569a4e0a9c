import Foundation
import Pipeline
import TestSupport

/// A change that somebody may make to a site between two builds.
enum Edit: CaseIterable {
  case text, title, number, word, template, style, newAction, removedContract, document, glossary
  case siteDescription, day, news, page, threadTitle, version, altered, forgotten, damaged

  /// Makes the change: the files of the site that it writes anew, or removes where they are nothing.
  func changes(
    of site: WorkingSite, _ number: Int, using random: inout SeededGenerator
  ) throws -> [String: String?] {
    let contract = "Content/contracts/2022-2023"
    switch self {
    case .text:
      return try appending("\nUne phrase \(number).\n", in: "Content", ".md", site, &random)
    case .title: return try changing("\ntitle: ", "\ntitle: N°\(number) ", ".md", site, &random)
    case .number:
      let path = try site.paths(in: "Content", ending: ".json").randomElement(using: &random) ?? ""
      let ranges = try site.text(path).ranges(of: /\d{2,}(?=[,}])/)
      guard let range = ranges.randomElement(using: &random) else { return [:] }
      return [path: try site.text(path).replacingCharacters(in: range, with: "\(number + 10)")]
    case .word:
      return try changing("budget", "budget \(number)", "fr.yml", site, &random, in: "Theme")
    case .template: return try appending("\n", in: "Theme", ".mustache", site, &random)
    case .style: return try appending("\n/* \(number) */\n", in: "Theme", ".css", site, &random)
    case .newAction:
      let fiche = try site.text("\(contract)/actions/aide/fr.md")
      let budget = try site.text("\(contract)/budget.json")
      let amounts = "{\"commune\": \(number), \"departement\": 1}"
      let line =
        "{\"action\": \"aide-\(number)\", \"amounts\": {\"2022\": \(amounts), \"2023\": \(amounts)}},"
      return [
        "\(contract)/actions/aide-\(number)/fr.md": fiche.replacing(
          "number: 1", with: "number: \(number + 10)"),
        "\(contract)/budget.json": budget.replacing("\"lines\": [", with: "\"lines\": [\n\(line)"),
      ]
    case .removedContract:
      let paths = try site.paths(in: "Content/contracts/2020", ending: "")
      let files = paths.filter { $0.contains(".") }
      return files.reduce(into: ["Content/threads.yml": nil]) { $0[$1] = .some(nil) }
    case .document:
      return try changing("title: ", "title: Le n°\(number), ", "documents.yml", site, &random)
    case .glossary:
      let term =
        "- {id: jardin, term: jardin, plain: \"Un terrain, vu \(number) fois.\", ours: true}\n"
      return ["Content/glossary.yml": term]
    case .siteDescription:
      return try changing("description: ", "description: \(number). ", "site.yml", site, &random)
    case .news:
      return [
        "Content/updates/2023-07-01-n\(number)/fr.md": "---\ntitle: N°\(number)\n---\nDu nouveau.\n"
      ]
    case .page:
      let header =
        "---\ntitle: Page \(number)\nslug: p\(number)\ndescription: Rien.\nplace: main\norder: \(number)\n---\n"
      return ["Content/pages/p\(number)/fr.md": header + "Du texte sur le jardin.\n"]
    case .threadTitle:
      return try changing("title: ", "title: Ensemble \(number), ", "threads.yml", site, &random)
    case .version: return try version(of: site, number, &random)
    case .day, .altered, .forgotten, .damaged: return [:]
    }
  }

  /// What the site says now, with one number that was another, kept as the version of an earlier day.
  private func version(
    of site: WorkingSite, _ number: Int, _ random: inout SeededGenerator
  ) throws -> [String: String?] {
    let checked = try SitePipeline(
      site: site.site.path(), day: nil, today: nil, clock: nil, baseURL: nil, tolerance: .warnings,
      times: nil
    ).check()
    guard checked.isFit, case .kept(let path) = try checked.keepVersion(replacing: true) else {
      return [:]
    }
    let kept = try String(contentsOfFile: path, encoding: .utf8)
    try FileManager.default.removeItem(atPath: path)
    let figures = kept.ranges(of: /\d{2,}(?=,money,determined)/)
    guard let range = figures.randomElement(using: &random) else { return [:] }
    let altered = kept.replacingCharacters(in: range, with: "\(number + 10)")
    return ["Content/versions/2023-0\(number % 9 + 1)-01.csv": altered]
  }

  private func appending(
    _ text: String, in part: String, _ ending: String, _ site: WorkingSite,
    _ random: inout SeededGenerator
  ) throws -> [String: String?] {
    let path = try site.paths(in: part, ending: ending).randomElement(using: &random)
    return try path.map { [$0: try site.text($0) + text] } ?? [:]
  }

  private func changing(
    _ old: String, _ new: String, _ ending: String, _ site: WorkingSite,
    _ random: inout SeededGenerator, in part: String = "Content"
  ) throws -> [String: String?] {
    let paths = try site.paths(in: part, ending: ending).filter { try site.text($0).contains(old) }
    guard let path = paths.randomElement(using: &random) else { return [:] }
    let text = try site.text(path)
    guard let range = text.ranges(of: old).randomElement(using: &random) else { return [:] }
    return [path: text.replacingCharacters(in: range, with: new)]
  }
}
