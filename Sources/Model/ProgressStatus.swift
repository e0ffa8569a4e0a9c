public import Ground

/// How an indicator stands in a year, by the published rule of `ProgressRule`.
public enum ProgressStatus: String, CaseIterable, Sendable {
  /// The year's target is reached.
  case achieved
  /// Nearly, within the tolerance.
  case onTrack = "on-track"
  /// Less than that, but most of it.
  case watch
  /// Less than most of it, or further away than at the start.
  case behind
  /// Something that the rule needs is missing.
  case cannotBeAssessed = "cannot-be-assessed"
}

/// The status that somebody gave an indicator in a year instead of the computed one.
public struct ProgressJudgement: Sendable {
  /// The year that is judged.
  public let year: Int
  /// The status given.
  public let status: ProgressStatus
  /// Why.
  public let reason: Localized<String>
  /// The day on which it was given.
  public let date: Day
  /// The office that gave it, never a person's name.
  public let office: Localized<String>

  /// Makes a judgement.
  public init(
    year: Int, status: ProgressStatus, reason: Localized<String>, date: Day,
    office: Localized<String>
  ) {
    self.year = year
    self.status = status
    self.reason = reason
    self.date = date
    self.office = office
  }
}
