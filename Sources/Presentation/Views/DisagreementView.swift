import Model
public import Templates

/// What the documents say differently about the subject of a page: in full what bears on it, and the way
/// to what is about words alone.
public struct DisagreementView: TemplateView {
  let weighty: [DiscrepancyView]
  let wordings: [LinkView]

  /// Shows them; nothing where the documents agree.
  public init?(_ weighty: [DiscrepancyView], wordings: [LinkView]) {
    guard !weighty.isEmpty || !wordings.isEmpty else { return nil }
    self.weighty = weighty
    self.wordings = wordings
  }
}
