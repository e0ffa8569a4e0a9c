import Ground

extension Site {
  /// The contract that follows each, on a site that may have those of several territories; nothing of one that
  /// none is known to follow.
  ///
  /// It is the next to start to which actions lead on, or that has all the parties of the former, or no others:
  /// a party may join or leave, but a contract between others is that of another territory.
  static func successors(
    among contracts: [Contract], _ successions: [Succession]
  ) -> [Contract.ID: Contract.ID] {
    let order = contracts.reversed().sorted { $0.period.start < $1.period.start }
    let signatures = Signatures(of: order)
    let sequels = Dictionary(grouping: successions, by: \.earlier.contract).mapValues {
      Set($0.map(\.later.contract))
    }
    var later = 0
    return order.indices.reduce(into: [:]) { found, place in
      let own = order[place]
      later = order[later...].firstIndex { own.period.start < $0.period.start } ?? order.endIndex
      let continued = sequels[own.id].flatMap { sequels in
        order[later...].firstIndex { sequels.contains($0.id) }
      }
      let next = [continued, signatures.first(joining: place, from: later)].compactMap(\.self).min()
      found[own.id] = next.map { order[$0].id }
    }
  }
}

/// Who signed which contracts, told by their places.
private struct Signatures {
  /// The parties of each contract, by their names in the original language.
  private let parties: [Set<String>]
  /// The contracts of each party, in order.
  private let contracts: [String: [Int]]
  /// Those of which it is the party that signed fewest: most often that of a territory.
  private let own: [String: [Int]]

  init(of contracts: [Contract]) {
    let parties = contracts.map { Set($0.parties.map(\.name.original)) }
    let all = Self.places(of: parties)
    self.parties = parties
    self.contracts = all
    own = Self.places(of: parties.map { Self.leader(of: $0, all).map { [$0] } ?? [] })
  }

  private static func places(of names: [some Sequence<String>]) -> [String: [Int]] {
    names.enumerated().reduce(into: [:]) { places, entry in
      for name in entry.element { places[name, default: []].append(entry.offset) }
    }
  }

  private static func leader(of parties: Set<String>, _ contracts: [String: [Int]]) -> String? {
    parties.min { (contracts[$0]?.count ?? 0, $0) < (contracts[$1]?.count ?? 0, $1) }
  }

  /// The first contract, from one on, that has all the parties of another, or no others.
  func first(joining place: Int, from start: Int) -> Int? {
    let names = parties[place]
    let larger = Self.leader(of: names, contracts).flatMap { contracts[$0] } ?? []
    let smaller = names.map { own[$0] ?? [] }
    return ([larger] + smaller).compactMap { places in
      places.first { other in
        start <= other && (names.isSubset(of: parties[other]) || parties[other].isSubset(of: names))
      }
    }.min()
  }
}
