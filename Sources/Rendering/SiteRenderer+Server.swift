public import Diagnostics
public import Discovery

extension SiteRenderer {
  /// The configuration by which a server publishes the site, whose files lie in `folder`.
  public func configuration(
    of server: ServerConfiguration.Server, in folder: String, language: DiagnosticLanguage
  ) -> String { ServerConfiguration(of: hosted, in: folder, language: language).text(for: server) }
}
