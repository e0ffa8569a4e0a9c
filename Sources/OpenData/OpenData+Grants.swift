import Ground
import Model
import Publishing

extension OpenData {
  /// The name of the file of grants in the French local schema.
  static let grantsName = "subventions"
  /// Its path.
  public static let grantsPath = folder + grantsName + DataFormat.csv.ending

  /// Whether there are grants to tell in that schema, which counts in euros.
  public var hasGrants: Bool {
    site.identity.currency == "€" && site.contracts.contains { !$0.grantsByYear.isEmpty }
  }

  /// The file of grants, where there are any.
  var grantFiles: [Publication.File] {
    hasGrants ? [Publication.File(path: Self.grantsPath) { self.grants }] : []
  }

  /// A row for what each funder gives for each year, in French where the site is.
  private var grants: [UInt8] {
    let french = Language("fr")
    let language = site.languages.contains(french) ? french : site.languages[0]
    let rows = site.contracts.flatMap { contract in
      contract.grantsByYear.map { grant in
        GrantColumn.allCases.map { $0.cell(of: grant, under: contract, language) }
      }
    }
    return CSVWriter(.programs).file(of: rows, under: GrantColumn.allCases.map(\.rawValue))
  }
}
