import Charts
import Model

/// Amounts in words, for those who cannot see the charts.
extension BudgetFigure {
  /// Each area with its actions, who pays how much of each, and whether that is forecast; a sentence
  /// an area.
  var areaSentences: [String] {
    contract.areas.compactMap { area in
      let actions = contract.actions(in: area.id)
      guard !actions.isEmpty else { return nil }
      let remarks = actions.map { remark(on: BudgetSlice(action: $0.id)) }
      let isAlike = remarks.allSatisfy { $0 == remarks[0] }
      let parts = zip(actions, remarks).map { action, remark in
        words(for: action, remark: isAlike ? nil : remark)
      }
      let whole = strings.text(
        .chartOfWhich,
        [
          "name": context.title(of: .area(contract.id, area.id)).text,
          "total": sentences.total(BudgetSlice(area: area.id)), "parts": joined(parts),
        ])
      return sentence([whole] + (isAlike ? [remarks[0]].compactMap(\.self) : []))
    }
  }

  /// An action with who pays how much of it.
  private func words(for action: Action, remark: String?) -> String {
    let parts = budget.funders.map { funder in
      let slice = BudgetSlice(action: action.id, funder: funder.id)
      return "\(funder.name[context.language]) \(sentences.total(slice))"
    }
    return strings.text(
      .chartAmountBy,
      [
        "name": context.title(of: .action(contract.id, action.id)).text,
        "value": sentences.total(BudgetSlice(action: action.id)),
        "parts": strings.format.list(parts + [remark].compactMap(\.self)),
      ])
  }

  private func remark(on slice: BudgetSlice) -> String? {
    guard case .provisional(let remark) = certainty(of: slice) else { return nil }
    return remark
  }

  /// Parts of a sentence, one after the other.
  func joined(_ parts: [String]) -> String {
    parts.joined(separator: strings.text(.chartPointSeparator))
  }

  /// A whole sentence.
  func sentence(_ parts: [String]) -> String {
    strings.text(.chartDescription, ["points": joined(parts)])
  }
}
