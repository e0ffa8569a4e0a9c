import Diagnostics
import Testing

@Test("Mistakes are items of HTML: what, where, excerpt without its margin, notes and repair")
func htmlItems() {
  let file = SourceFile(path: "Content/<a>.yml", text: "    title: <b> & \"c\"\nname: x")
  let mistake = Diagnostic(
    Rule("unknown-key"), at: file.location(4..<9), Message("clé '<b>'", "key '<b>'"),
    notes: [
      Diagnostic.Note(Message("sans lieu", "without a place")),
      Diagnostic.Note(Message("avec un lieu", "with a place"), at: file.location(21..<25)),
    ], help: Message("corrigez", "mend it"))
  let warning = Diagnostic(
    Rule("gap", .warning), at: SourceFile(path: "b", bytes: []).start, "un manque", "a gap")
  #expect(
    String(
      decoding: DiagnosticHTMLFormat(language: .french).items(of: [warning, mistake]), as: UTF8.self
    ) == """
      <li class="error"><p class="what"><strong>Erreur\u{A0}:</strong> clé &#39;&lt;b&gt;&#39;</p>
      <p class="where"><button type="button" class="place" data-place="Content/&lt;a&gt;.yml:1:5">\
      Content/&lt;a&gt;.yml:1:5</button> <code>unknown-key</code></p>
      <pre tabindex="0">1 | title: &lt;b&gt; &amp; &quot;c&quot;
        | ^^^^^</pre>
      <p class="note">sans lieu</p>
      <p class="note">avec un lieu</p>
      <p class="where"><button type="button" class="place" data-place="Content/&lt;a&gt;.yml:2:1">\
      Content/&lt;a&gt;.yml:2:1</button></p>
      <pre tabindex="0">2 | name: x
        | ^^^^</pre>
      <p class="help"><strong>À faire\u{A0}:</strong> corrigez</p></li>
      <li class="warning"><p class="what"><strong>Avertissement\u{A0}:</strong> un manque</p>
      <p class="where"><button type="button" class="place" data-place="b:1:1">b:1:1</button> \
      <code>gap</code></p>
      </li>

      """)
}
