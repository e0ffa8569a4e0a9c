extension Phrase {
  /// The placeholders of what is followed from contract to contract and from stage to stage.
  var placeholdersOverTime: Set<String> {
    switch self {
    case .pathEasyToRead: ["action"]
    case .titleEasyToRead, .descriptionEasyToRead: ["title"]
    case .descriptionUpdate: ["title", "date"]
    case .countContracts: ["count"]
    case .captionThread: ["thread"]
    case .threadHeadlineOfYear: ["contracts", "year"]
    case .threadHeadline: ["contracts", "first", "last"]
    case .threadHeadlineNoDocument, .threadHeadlineAbsent: ["years"]
    case .threadYear: ["year", "contract"]
    case .threadOfAction: ["name", "number"]
    case .threadCountedSince: ["name", "year"]
    case .threadMoneyOf: ["scope"]
    case .threadMoneyAtStage: ["stage"]
    case .threadNotIn: ["contracts"]
    case .observationYear: ["year"]
    case .observationDate: ["date"]
    case .budgetHeadlineOfYear: ["total", "year", "shares"]
    case .budgetTotalOfYear: ["total", "year"]
    case .captionStages: ["contract"]
    case .captionAmendment: ["title", "date"]
    case .stagesSpentBy: ["stage", "funder"]
    case .stagesFunding: ["amount"]
    case .stagesAmount: ["amount", "stage"]
    case .stagesRate: ["spent", "planned", "rate"]
    default: placeholdersOfAccount
    }
  }
}
