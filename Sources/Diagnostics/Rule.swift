/// The rules that content and theme must keep; each has an invalid site among the fixtures.
public enum Rule: String, CaseIterable, Sendable {
  // What a file may be.
  case missingFile = "missing-file"
  case unknownFile = "unknown-file"
  case pathOutsideSite = "path-outside-site"
  case invalidUTF8 = "invalid-utf8"
  case yamlSyntax = "yaml-syntax"
  case jsonSyntax = "json-syntax"
  case frontMatterSyntax = "front-matter-syntax"

  // What a value may be.
  case repeatedKey = "repeated-key"
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case wrongType = "wrong-type"
  case unknownValue = "unknown-value"
  case amountDecimals = "amount-decimals"

  // What names what.
  case repeatedIdentifier = "repeated-identifier"
  case unknownReference = "unknown-reference"
  case pageCollision = "page-collision"

  // What contracts, budgets and indicators must keep.
  case budgetTotalMismatch = "budget-total-mismatch"
  case budgetLineMissing = "budget-line-missing"
  case shareBelowMinimum = "share-below-minimum"
  case voteCountMismatch = "vote-count-mismatch"
  case yearOutsideContract = "year-outside-contract"
  case yearsOutOfOrder = "years-out-of-order"
  case projectionOutdated = "projection-outdated"
  case partsMismatch = "parts-mismatch"
  case discrepancyFigures = "discrepancy-figures"
  case amendmentMismatch = "amendment-mismatch"
  case threadSteps = "thread-steps"
  case updateName = "update-name"

  // What two languages owe each other.
  case translationMissing = "translation-missing"
  case translationFactsDiffer = "translation-facts-differ"
  case translationFiguresDiffer = "translation-figures-differ"

  // What prose may contain.
  case rawHTML = "raw-html"
  case unsafeURL = "unsafe-url"
  case headingLevel = "heading-level"
  case footnoteUndefined = "footnote-undefined"
  case footnoteUnused = "footnote-unused"
  case repeatedFootnote = "repeated-footnote"
  case brokenLink = "broken-link"
  case brokenAnchor = "broken-anchor"
  case invalidFigure = "invalid-figure"
  case unknownAcronym = "unknown-acronym"
  case bankDetails = "bank-details"
  case personalTelephone = "personal-telephone"

  // What a theme must keep.
  case templateSyntax = "template-syntax"
  case unknownVariable = "unknown-variable"
  case unknownPartial = "unknown-partial"
  case recursivePartial = "recursive-partial"
  case stringMissing = "string-missing"
  case stringSyntax = "string-syntax"

  /// How serious a breach is: a warning where the site is right but not complete.
  public var severity: Diagnostic.Severity {
    switch self {
    case .translationMissing, .translationFiguresDiffer, .footnoteUnused, .unknownAcronym: .warning
    default: .error
    }
  }
}
