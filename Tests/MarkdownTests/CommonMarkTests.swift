import Testing

/// CommonMark as this room writes it: one case a line, its whole HTML.
@Suite("CommonMark becomes HTML") struct CommonMarkTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let markdown: String
    let html: String

    init(_ testDescription: String, _ markdown: String, _ html: String) {
      self.testDescription = testDescription
      self.markdown = markdown
      self.html = html
    }
  }

  @Test("every construct", arguments: cases) func everyConstruct(_ example: Case) {
    #expect(Reading(example.markdown).html == example.html)
  }

  static let cases = [
    Case("a paragraph", "one\ntwo", "<p>one\ntwo</p>\n"),
    Case("two paragraphs", "one\n\ntwo", "<p>one</p>\n<p>two</p>\n"),
    Case("white space at the start and end of lines", "  one  \ntwo\t", "<p>one<br>\ntwo</p>\n"),
    Case("a hard break by two spaces", "one  \ntwo", "<p>one<br>\ntwo</p>\n"),
    Case("a hard break by a backslash", "one\\\ntwo", "<p>one<br>\ntwo</p>\n"),
    Case("no hard break at the end", "one  ", "<p>one</p>\n"),
    Case("emphasis", "*a* _b_", "<p><em>a</em> <em>b</em></p>\n"),
    Case("strong", "**a** __b__", "<p><strong>a</strong> <strong>b</strong></p>\n"),
    Case("strong in emphasis", "***a** b*", "<p><em><strong>a</strong> b</em></p>\n"),
    Case("emphasis inside a word", "a*b*c a_b_c", "<p>a<em>b</em>c a_b_c</p>\n"),
    Case("a lone star", "2 * 3 *4", "<p>2 * 3 *4</p>\n"),
    Case("unclosed emphasis", "*a **b", "<p>*a **b</p>\n"),
    Case("emphasis over lines", "*a\nb*", "<p><em>a\nb</em></p>\n"),
    Case("code", "`a`", "<p><code>a</code></p>\n"),
    Case("code with a backtick", "`` a`b ``", "<p><code>a`b</code></p>\n"),
    Case("code with markup", "`*a* <b> &amp;`", "<p><code>*a* &lt;b&gt; &amp;amp;</code></p>\n"),
    Case("code over lines", "`a\nb`", "<p><code>a b</code></p>\n"),
    Case("an unclosed code span", "`a ``b", "<p>`a ``b</p>\n"),
    Case("escapes", "\\*a\\* \\<b> \\&amp; \\q", "<p>*a* &lt;b&gt; &amp;amp; \\q</p>\n"),
    Case(
      "entities", "&lt; &eacute; &#233; &#xE9; &unknown; &",
      "<p>&lt; é é é &amp;unknown; &amp;</p>\n"),
    Case(
      "signs of HTML", "a < b > c & \"d\" 'e'",
      "<p>a &lt; b &gt; c &amp; &quot;d&quot; &#39;e&#39;</p>\n"),
    Case("a link", "[a](https://x.fr)", "<p><a href=\"https://x.fr\">a</a></p>\n"),
    Case(
      "a link with a title", "[a](https://x.fr \"b & 'c'\")",
      "<p><a href=\"https://x.fr\" title=\"b &amp; &#39;c&#39;\">a</a></p>\n"),
    Case(
      "a link around emphasis", "[*a* `b`](https://x.fr)",
      "<p><a href=\"https://x.fr\"><em>a</em> <code>b</code></a></p>\n"),
    Case(
      "a link with parentheses", "[a](https://x.fr/(b))",
      "<p><a href=\"https://x.fr/(b)\">a</a></p>\n"),
    Case(
      "a link in angle brackets", "[a](<https://x.fr/b c>)",
      "<p><a href=\"https://x.fr/b%20c\">a</a></p>\n"),
    Case("brackets that are no link", "[a] [b]( [c][d]", "<p>[a] [b]( [c][d]</p>\n"),
    Case(
      "an autolink", "<https://x.fr/?a=b&c=d>",
      "<p><a href=\"https://x.fr/?a=b&amp;c=d\">https://x.fr/?a=b&amp;c=d</a></p>\n"),
    Case("a mail autolink", "<a@x.fr>", "<p><a href=\"mailto:a@x.fr\">a@x.fr</a></p>\n"),
    Case("an address that is not marked", "https://x.fr", "<p>https://x.fr</p>\n"),
    Case(
      "a link by reference", "[a][b] [b] [B][]\n\n[b]: https://x.fr 'c'",
      "<p><a href=\"https://x.fr\" title=\"c\">a</a> <a href=\"https://x.fr\" title=\"c\">b</a> <a href=\"https://x.fr\" title=\"c\">B</a></p>\n"
    ),
    Case(
      "a reference defined twice", "[a]\n\n[a]: https://x.fr\n[a]: https://y.fr",
      "<p><a href=\"https://x.fr\">a</a></p>\n"),
    Case("a bullet list", "- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
    Case(
      "a loose list", "- a\n\n- b", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"),
    Case("an ordered list", "1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n"),
    Case(
      "an ordered list that starts at seven", "7) a\n8) b",
      "<ol start=\"7\">\n<li>a</li>\n<li>b</li>\n</ol>\n"),
    Case(
      "a list in a list", "- a\n  - b\n    - c\n- d",
      "<ul>\n<li>a\n<ul>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n</li>\n<li>d</li>\n</ul>\n"),
    Case(
      "a list with a paragraph", "- a\n\n  b\n- c",
      "<ul>\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n<li>\n<p>c</p>\n</li>\n</ul>\n"),
    Case(
      "a tight item with a quotation", "- a\n  > b\n- c",
      "<ul>\n<li>a\n<blockquote>\n<p>b</p>\n</blockquote>\n</li>\n<li>c</li>\n</ul>\n"),
    Case("an empty item", "- a\n-\n- c", "<ul>\n<li>a</li>\n<li></li>\n<li>c</li>\n</ul>\n"),
    Case("two lists", "- a\n\n* b", "<ul>\n<li>a</li>\n</ul>\n<ul>\n<li>b</li>\n</ul>\n"),
    Case("a list that interrupts a paragraph", "a\n- b", "<p>a</p>\n<ul>\n<li>b</li>\n</ul>\n"),
    Case("a number that does not", "a\n14. b", "<p>a\n14. b</p>\n"),
    Case("a quotation", "> a\n> b", "<blockquote>\n<p>a\nb</p>\n</blockquote>\n"),
    Case("a lazy quotation", "> a\nb", "<blockquote>\n<p>a\nb</p>\n</blockquote>\n"),
    Case(
      "a quotation in a quotation", "> > a\n> b",
      "<blockquote>\n<blockquote>\n<p>a\nb</p>\n</blockquote>\n</blockquote>\n"),
    Case(
      "a quotation with a list", "> - a\n> - b",
      "<blockquote>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n</blockquote>\n"),
    Case("an empty quotation", ">", "<blockquote>\n</blockquote>\n"),
    Case("indented code", "    a\n      b", "<pre><code>a\n  b\n</code></pre>\n"),
    Case("a fence", "```\na *b*\n\n<c>\n```", "<pre><code>a *b*\n\n&lt;c&gt;\n</code></pre>\n"),
    Case(
      "a fence with a language", "~~~ swift\nlet a = \"b\"\n~~~",
      "<pre><code>let a = &quot;b&quot;\n</code></pre>\n"),
    Case("an unclosed fence", "```\na", "<pre><code>a\n</code></pre>\n"),
    Case("an empty fence", "```\n```", "<pre><code></code></pre>\n"),
    Case(
      "a fence in a list", "- a\n\n  ```\n  b\n  ```",
      "<ul>\n<li>\n<p>a</p>\n<pre><code>b\n</code></pre>\n</li>\n</ul>\n"),
    Case("a thematic break", "a\n\n***\n\nb", "<p>a</p>\n<hr>\n<p>b</p>\n"),
    Case("a heading", "## a", "<h2 id=\"a\">a</h2>\n"),
    Case(
      "a heading with marks", "## *a* `b` ##", "<h2 id=\"a-b\"><em>a</em> <code>b</code></h2>\n"),
    Case("an underlined heading", "a\nb\n---", "<h2 id=\"a-b\">a\nb</h2>\n"),
    Case("an empty heading", "##", "<h2 id=\"section\"></h2>\n"),
    Case("no heading", "##a", "<p>##a</p>\n"),
    Case("windows line endings", "a\r\nb\r\n\r\n- c\r\n", "<p>a\nb</p>\n<ul>\n<li>c</li>\n</ul>\n"),
    Case("old line endings", "a\rb\r\rc", "<p>a\nb</p>\n<p>c</p>\n"), Case("nothing", "", ""),
    Case("white space alone", " \n\t\n", ""),
    Case("right-to-left text", "مرحبا *بالعالم*", "<p>مرحبا <em>بالعالم</em></p>\n"),
    Case("NUL", "a\0b", "<p>a�b</p>\n"),
  ]
}
