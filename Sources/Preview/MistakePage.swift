import Diagnostics
import Ground

/// The mistakes of a site as HTML: the list for the panel over a page, and a page of their own where the
/// site was never without any.
enum MistakePage {
  /// The items of the list.
  static func list(_ edition: Edition, in language: DiagnosticLanguage) -> [UInt8] {
    var html: [UInt8] = []
    if let failure = edition.failure {
      html += "<li class=\"error\"><p class=\"what\">".utf8
      Escaping.html.append(printable(failure[language]), to: &html)
      html += "</p></li>\n".utf8
    }
    return html + DiagnosticHTMLFormat(language: language).items(of: edition.diagnostics)
  }

  /// A whole page.
  static func page(_ edition: Edition, in language: DiagnosticLanguage) -> [UInt8] {
    let title = Message("Aperçu\u{A0}: le site a des erreurs", "Preview: the site has mistakes")
    var html = Array(
      """
      <!doctype html>
      <html id="parvis-mistakes" lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title[language])</title>
      <link rel="icon" href="data:,">
      <link rel="stylesheet" href="\(PreviewRequest.folder)preview.css">
      </head>
      <body>
      <main>
      <h1>\(title[language])</h1>
      <p class="remark">\(PreviewWords.first[language])</p>
      <ol class="list">

      """.utf8)
    html += list(edition, in: language)
    html += "</ol>\n</main>\n</body>\n</html>\n".utf8
    return html
  }

  /// Places where a text may be written, the likeliest first, as items of a list.
  static func places(
    _ places: [SourceLocation], areCertain: Bool, in language: DiagnosticLanguage
  ) -> [UInt8] {
    let remark = places.isEmpty ? PreviewWords.nowhere : PreviewWords.perhaps
    var html = areCertain ? [] : Array("<li><p>\(remark[language])</p></li>\n".utf8)
    for place in places {
      html += "<li><p class=\"where\">".utf8
      DiagnosticHTMLFormat.append(place: place, to: &html)
      html += "</p>\n".utf8
      DiagnosticHTMLFormat.appendExcerpt(of: place, to: &html)
      html += "</li>\n".utf8
    }
    return html
  }
}
