public import Ground

/// What a page is about, for programs that know the words of schema.org: a block of data, which is no
/// script to browsers and which their security policies therefore let pass.
public struct LinkedData: Sendable {
  /// A page on the way from the home page to this one, which is the last.
  public struct Crumb: Sendable {
    let name: String
    let address: String

    /// Makes one from the page's title and address.
    public init(name: String, address: String) {
      self.name = name
      self.address = address
    }
  }

  /// What is done for people.
  public struct Service: Sendable {
    let name: String
    let description: String
    let address: String
    let audience: [String]
    let territory: [String]
    let leads: [String]
    let operators: [String]

    /// Makes one from what its page says: for whom and where it is, who answers for it and who does it.
    public init(
      name: String, description: String, address: String, audience: [String], territory: [String],
      leads: [String], operators: [String]
    ) {
      self.name = name
      self.description = description
      self.address = address
      self.audience = audience
      self.territory = territory
      self.leads = leads
      self.operators = operators
    }
  }

  /// Figures that stand on a page.
  public struct Dataset: Sendable {
    let name: String
    let description: String
    let address: String
    let language: String
    let creator: String
    let licence: String
    let territory: String
    let days: (start: Day, end: Day)
    let updated: Day
    let variables: [String]
    let downloads: [(mediaType: String, address: String)]

    /// Makes one; `days` are those of which the figures tell, `variables` what they measure, `downloads` where
    /// they are files.
    public init(
      name: String, description: String, address: String, language: String, creator: String,
      licence: String, territory: String, days: (start: Day, end: Day), updated: Day,
      variables: [String], downloads: [(mediaType: String, address: String)]
    ) {
      self.name = name
      self.description = description
      self.address = address
      self.language = language
      self.creator = creator
      self.licence = licence
      self.territory = territory
      self.days = days
      self.updated = updated
      self.variables = variables
      self.downloads = downloads
    }
  }

  /// A thing of which a page tells.
  public enum Thing: Sendable {
    /// Something done for people.
    case service(Service)
    /// Figures.
    case dataset(Dataset)
  }

  private let crumbs: [Crumb]
  private let thing: Thing?

  /// Makes the data of a page from the way to it and the thing of which it tells, if any.
  public init(crumbs: [Crumb], thing: Thing?) {
    self.crumbs = crumbs
    self.thing = thing
  }

  /// The data as they may stand in a script element.
  public var bytes: [UInt8] {
    let things = [breadcrumb] + (thing.map { [$0.json] } ?? [])
    return JSONValue.object([("@context", .text("https://schema.org")), ("@graph", .list(things))])
      .bytes
  }

  private var breadcrumb: JSONValue {
    .thing(
      "BreadcrumbList",
      [
        (
          "itemListElement",
          .list(
            crumbs.enumerated().map { index, crumb in
              .thing(
                "ListItem",
                [
                  ("position", .number(String(index + 1))), ("name", .words(crumb.name)),
                  ("item", .text(crumb.address)),
                ])
            })
        )
      ])
  }
}

extension LinkedData.Thing {
  fileprivate var json: JSONValue {
    switch self {
    case .service(let service): service.json
    case .dataset(let dataset): dataset.json
    }
  }
}

extension LinkedData.Service {
  fileprivate var json: JSONValue {
    let lists: [(key: String, type: String, names: [String], name: String)] = [
      ("audience", "Audience", audience, "audienceType"),
      ("areaServed", "AdministrativeArea", territory, "name"),
      ("provider", "Organization", leads, "name"),
      ("serviceOperator", "Organization", operators, "name"),
    ]
    return .thing(
      "GovernmentService",
      [("name", .words(name)), ("description", .words(description)), ("url", .text(address))]
        + lists.filter { !$0.names.isEmpty }.map { list in
          (list.key, .list(list.names.map { .thing(list.type, [(list.name, .words($0))]) }))
        })
  }
}

extension LinkedData.Dataset {
  fileprivate var json: JSONValue {
    .thing(
      "Dataset",
      [
        ("name", .words(name)), ("description", .words(description)), ("url", .text(address)),
        ("inLanguage", .text(language)), ("isAccessibleForFree", .flag(true)),
        ("license", .text(licence)),
        ("creator", .thing("Organization", [("name", .words(creator))])),
        ("spatialCoverage", .thing("AdministrativeArea", [("name", .words(territory))])),
        ("temporalCoverage", .text("\(days.start.iso)/\(days.end.iso)")),
        ("dateModified", .text(updated.iso)),
        (
          "distribution",
          .list(
            downloads.map { file in
              .thing(
                "DataDownload",
                [("encodingFormat", .text(file.mediaType)), ("contentUrl", .text(file.address))])
            })
        ),
      ] + (variables.isEmpty ? [] : [("variableMeasured", .list(variables.map(JSONValue.words)))]))
  }
}

extension JSONValue {
  /// Words of a page.
  fileprivate static func words(_ text: String) -> JSONValue { .text(text.unjoined) }

  /// A thing of a type that schema.org has.
  fileprivate static func thing(
    _ type: String, _ fields: [(key: String, value: JSONValue)]
  ) -> JSONValue { .object([("@type", .text(type))] + fields) }
}
