import Diagnostics
import Model
import Scanning

extension Rule { static let discrepancyFigures = Rule("discrepancy-figures") }

/// `discrepancy-figures`: a figure that names a discrepancy is one that the discrepancy tells of.
///
/// To name a discrepancy suspends the checks of sums, so it must not hide a slip of the pen: what the
/// versions say holds the figure itself and, where its parts make another one, their sum too, in each
/// language in which it is written.
struct DiscrepancyFigures {
  /// A figure that a discrepancy explains.
  struct Claim {
    /// What the figure is.
    enum Role {
      /// What is written where the discrepancy is named.
      case value
      /// What its parts add up to.
      case sum
    }

    let discrepancy: Located<Discrepancy.ID>
    let role: Role
    /// Digits, a point before the decimals, no zeros that say nothing.
    let number: String
    let words: Message
  }

  /// The discrepancies of a contract.
  let discrepancies: [Discrepancy]
  /// How the contract is read.
  let reading: Reading

  /// Checks what was claimed in the files of the contract.
  func check(into diagnostics: inout [Diagnostic]) {
    for claim in reading.ledger.claims[reading.contract] ?? [] {
      let named = discrepancies.first { $0.id == claim.discrepancy.value }
      guard let named, let language = silentLanguage(of: named, on: claim.number) else { continue }
      diagnostics.append(diagnostic(claim, language))
    }
  }
}

extension DiscrepancyFigures {
  /// The first language in which no version of a discrepancy says a number.
  private func silentLanguage(of discrepancy: Discrepancy, on number: String) -> Language? {
    let languages = discrepancy.versions.first?.says.languages ?? []
    return languages.first { language in
      !discrepancy.versions.contains { version in
        let written = version.says.language(for: language)
        var scanner = NumberScanner(version.says[language], at: 0, NumberConvention(written))
        return scanner.numbers().contains { $0.value == number }
      }
    }
  }

  private func diagnostic(_ claim: Claim, _ language: Language) -> Diagnostic {
    let id = claim.discrepancy.value
    let subject = reading.subject(.discrepancy, id.rawValue)
    let place = reading.ledger.place(of: subject).map { place in
      Diagnostic.Note("l’écart est décrit ici", "the discrepancy is described here", at: place)
    }
    let role =
      switch claim.role {
      case .value: Message("la valeur écrite ici", "the value written here")
      case .sum: Message("la somme des parts", "the sum of the parts")
      }
    return Diagnostic(
      .discrepancyFigures, at: claim.discrepancy.location,
      "l’écart \(quoted(id.rawValue)) ne dit pas \(claim.words.french), \(role.french)"
        + " (langue '\(language.code)')",
      "the discrepancy \(quoted(id.rawValue)) does not say \(claim.words.english),"
        + " \(role.english) (language '\(language.code)')", note: place,
      help: "corrigez le nombre qui est faux, ou écrivez en chiffres, sous 'says', tous ceux que"
        + " l’écart explique",
      "correct the number that is wrong, or write in digits, under 'says', all those that"
        + " the discrepancy explains")
  }
}
