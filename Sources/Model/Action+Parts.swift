import Ground

extension Action {
  /// What an action says.
  struct Held: Sendable {
    let number: ActionNumber
    let area: PriorityArea.ID
    let subArea: PriorityArea.SubArea.ID?
    let status: Status?
    let period: DayRange
    let isPeriodStated: Bool
    let relatedActions: [ID]
    let relatedAreas: [PriorityArea.ID]
    let source: Source
    let texts: Localized<Text>
    let easyToRead: Localized<EasyToRead>?
    let accounts: [Account]
  }
}

extension Action.Held {
  /// The hash of what an action is called and where it stands.
  var heading: ByteHash {
    var hash = ByteHash()
    for text in [number.text, area.rawValue, subArea?.rawValue ?? ""] { hash.append(text: text) }
    hash.append(texts) { [$0.title, $0.shortTitle, $0.slug] }
    return hash
  }

  /// The hash of all else but what is written in a language.
  var facts: ByteHash {
    var hash = ByteHash()
    for text in [status?.rawValue ?? "", period.start.iso, period.end.iso, "\(isPeriodStated)"] {
      hash.append(text: text)
    }
    for text in relatedActions.map(\.rawValue) + [""] + relatedAreas.map(\.rawValue) + [""] {
      hash.append(text: text)
    }
    hash.append(source)
    if let easyToRead { hash.append(easyToRead) { [$0.title, $0.updated?.iso] } }
    for account in accounts {
      hash.append(text: account.report.rawValue)
      hash.append(account.source)
      hash.append(account.texts) { [$0.updated?.iso] }
    }
    return hash
  }
}
