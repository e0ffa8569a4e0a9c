public import Diagnostics

/// What forms may do with a site: try a change, and make it.
public struct PreviewEditing: Sendable {
  /// Looks at the site as it would be with a file in the place of that at its path.
  let trying: @Sendable (SourceFile) -> PreviewEdition
  /// Makes a change in the folder; tells why it cannot be made.
  let making: @Sendable (SourceChange) -> Message?

  /// Takes how a change is tried and how it is made.
  ///
  /// - Parameters:
  ///   - trying: Looks at the site as it would be with a file in the place of that at its path; writes nothing.
  ///   - making: Makes a change, only where the file is still what it is taken for; the answer tells why not.
  public init(
    trying: @escaping @Sendable (SourceFile) -> PreviewEdition,
    making: @escaping @Sendable (SourceChange) -> Message?
  ) {
    self.trying = trying
    self.making = making
  }
}
