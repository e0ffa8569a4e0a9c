extension Site {
  /// Where readers report an error on a page; the page and its version are filled in.
  public enum ErrorReport: Hashable, Sendable {
    /// The address to which a mail is written.
    case mail(String)
    /// The web address of a form, in which these stand for what is filled in.
    case form(String)

    /// What the address of a form may hold in braces.
    public enum Blank: String, CaseIterable, Sendable {
      /// The address of the page, or its path while the site has none.
      case page
      /// The title of the page.
      case title
      /// The date of the data.
      case version
    }
  }
}

extension Site.ErrorReport.Blank {
  /// How it is written in the address of a form.
  public var written: String { "{\(rawValue)}" }
}
