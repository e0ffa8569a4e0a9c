public import Diagnostics
public import Ground

/// Something of the content that the readers of a site do not see yet.
public struct Withheld: Hashable, Sendable {
  /// Why they do not.
  public enum Reason: Hashable, Sendable {
    /// Its author has not finished it.
    case draft
    /// It is to come out on a day.
    case until(Day)
  }

  /// The folder in which it lies, or the file of what is part of one: `Content/updates/2026-12-24-bilan`.
  public let path: String
  /// Which part of the file, by what it says there: an indicator and a year; nothing of a whole folder.
  public let part: [String]
  /// Why.
  public let reason: Reason

  /// Makes it.
  public init(path: String, part: [String] = [], reason: Reason) {
    self.path = path
    self.part = part
    self.reason = reason
  }
}

/// What of a site is not for everybody yet.
public struct Withholding: Sendable {
  /// The day on which the site is read; nothing where its authors look at it, who see everything.
  public let day: Day?
  /// What is withheld from its readers on the day, whether these see it or not.
  public let withheld: [Withheld]

  /// The files from which parts are withheld, as readers see them.
  public let shown: [SourceFile]

  /// Makes it.
  public init(on day: Day?, _ withheld: [Withheld], showing shown: [SourceFile] = []) {
    self.day = day
    self.withheld = withheld
    self.shown = shown
  }

  /// Nothing is.
  public static let none = Withholding(on: nil, [])

  /// Whether something is withheld of what a file holds from those who read the site.
  public func holdsBack(from path: String) -> Bool {
    day != nil && (withheld.contains { $0.path == path } || shown.contains { $0.path == path })
  }

  /// Whether those who read the site see what comes out on a day.
  public func shows(_ release: Day?) -> Bool {
    guard let release, let day else { return true }
    return release <= day
  }
}
