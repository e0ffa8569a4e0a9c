extension String {
  /// Whether a text is the same in every language: an acronym or a number.
  public var isSameInEveryLanguage: Bool { !contains(where: \.isLowercase) }
}
