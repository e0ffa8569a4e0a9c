import Discovery
import Model
import OpenData
import Presentation
import Templates
import Words

extension PageContext {
  /// What this page tells programs of itself: nothing on the home page, where it is not translated, and
  /// while the site has no address.
  func linkedData(about thing: LinkedData.Thing?) -> Markup? {
    guard options.announcedURL != nil, destination != .home, canonicalLanguage == language else {
      return nil
    }
    let crumbs = trail.compactMap { page in
      moved(to: page).address.map {
        LinkedData.Crumb(name: short.title(of: page).text, address: $0)
      }
    }
    return Markup(trusted: LinkedData(crumbs: crumbs, thing: thing).bytes)
  }

  /// An action as something that is done for people.
  func service(_ action: Action) -> LinkedData.Thing? {
    address.map { address in
      let text = action.texts[language]
      return .service(
        LinkedData.Service(
          name: text.title, description: text.summary, address: address, audience: text.audience,
          territory: text.territory.isEmpty ? [site.identity.territory[language]] : text.territory,
          leads: text.lead, operators: text.carriedOutBy))
    }
  }

  /// The figures of a contract that stand on this page.
  func dataset(
    of contract: Contract, description: String, measuring variables: [String]
  ) -> LinkedData.Thing? {
    address.map { address in
      let identity = site.identity
      return .dataset(
        LinkedData.Dataset(
          name: title(of: destination).text, description: description, address: address,
          language: language.code,
          creator: identity.publisher?.name[language] ?? identity.name[language],
          licence: identity.licence.url, territory: identity.territory[language],
          days: (contract.period.start, contract.period.end), updated: contract.updated,
          variables: variables, downloads: downloads(of: contract)))
    }
  }

  /// The files of the figures of a contract that are the same in every language, by whole addresses.
  private func downloads(of contract: Contract) -> [(mediaType: String, address: String)] {
    guard let address = options.baseURL else { return [] }
    return [DataFormat.csv, .json].map { format in
      (format.mediaType, "\(address)/\(data.path(of: .contract(contract.id), format))")
    }
  }
}
