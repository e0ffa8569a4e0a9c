import Ground
import Model

/// A column of the French local schema of grants (OpenDataFrance, "SCDL Subventions", version 2.1), whose names
/// are French in every language.
enum GrantColumn: String, CaseIterable {
  case nomAttribuant, idAttribuant, dateConvention, referenceDecision, nomBeneficiaire
  case idBeneficiaire, rnaBeneficiaire, objet, montant, nature, conditionsVersement
  case datesPeriodeVersement, idRAE, notificationUE, pourcentageSubvention, dispositifAide

  /// How many characters the object may have.
  static let objectLength = 256

  /// The description of the column in a Table Schema.
  var field: JSONValue {
    .object(
      [("name", .text(rawValue)), ("type", .text(type))] + form + [("constraints", .object(limits))]
    )
  }

  private var type: String {
    switch self {
    case .dateConvention: "date"
    case .montant, .pourcentageSubvention: "number"
    case .notificationUE: "boolean"
    default: "string"
    }
  }

  private var form: [(String, JSONValue)] {
    guard self == .notificationUE else { return [] }
    return [("trueValues", .list([.text("oui")])), ("falseValues", .list([.text("non")]))]
  }

  private var limits: [(String, JSONValue)] {
    switch self {
    case .referenceDecision, .dispositifAide: [("required", .flag(false))]
    case .rnaBeneficiaire: [("required", .flag(false)), ("pattern", .text("^W\\d{9}$"))]
    case .idRAE: [("required", .flag(false)), ("maxLength", .number("5"))]
    case .idAttribuant, .idBeneficiaire: required("pattern", .text("^\\d{14}$"))
    case .objet, .conditionsVersement: required("maxLength", .number(String(Self.objectLength)))
    case .nature: required("enum", .list([.text(Self.inMoney), .text("aide en nature")]))
    case .pourcentageSubvention:
      [("required", .flag(true)), ("minimum", .number("0.01")), ("maximum", .number("1"))]
    case .datesPeriodeVersement:
      required("pattern", .text("^[0-9]{4}-[0-9]{2}-[0-9]{2}(/[0-9]{4}-[0-9]{2}-[0-9]{2})?$"))
    default: [("required", .flag(true))]
    }
  }

  private func required(_ name: String, _ value: JSONValue) -> [(String, JSONValue)] {
    [("required", .flag(true)), (name, value)]
  }

  private static let inMoney = "aide en numéraire"

  /// What stands in it for a grant of a contract, in the words of a language.
  ///
  /// No document numbers a decision, an association or a scheme, so those columns are empty. The money of a
  /// year is paid some day of it.
  func cell(of grant: Grant, under contract: Contract, _ language: Language) -> DataCell {
    switch self {
    case .nomAttribuant: .text(grant.grantor.name[language].unjoined)
    case .idAttribuant: DataCell(grant.grantor.siret?.digits)
    case .dateConvention: .day(grant.terms.signed)
    case .nomBeneficiaire: .text(grant.beneficiary.name[language].unjoined)
    case .idBeneficiaire: DataCell(grant.beneficiary.siret?.digits)
    case .objet:
      .text(
        String(
          "\(contract.texts[language].title.unjoined), \(grant.year)".prefix(Self.objectLength)))
    case .montant: .number(Number(grant.amount))
    case .nature: .text(Self.inMoney)
    case .conditionsVersement: .text(grant.terms.payment == .once ? "unique" : "échelonné")
    case .datesPeriodeVersement: .text("\(grant.year)-01-01/\(grant.year)-12-31")
    case .notificationUE: .text(grant.terms.isNotified ? "oui" : "non")
    case .pourcentageSubvention: .integer(1)
    case .referenceDecision, .rnaBeneficiaire, .idRAE, .dispositifAide: .empty
    }
  }
}
