import Ground

@testable import Model

extension Contract {
  /// What is missing besides indicators of actions, which most samples do not have.
  func otherwiseMissing(on day: Day) -> [MissingData] {
    missingData(on: day).filter { missing in
      guard case .indicators = missing else { return true }
      return false
    }
  }
}

extension Site {
  /// What is missing besides indicators of actions, which most samples do not have.
  func otherwiseMissing(on day: Day) -> [SiteGap] {
    missingData(on: day).filter { $0.kind != .indicator }
  }
}
