import Diagnostics
import Syntax
import Testing

@Test("Every JSON value knows the very bytes it takes") func jsonLocations() {
  let source = """
    \u{FEFF}{ "é": "a\\n\\u00e9\\ud83d\\ude00",
      "n": [-12.50e+3, 0, true , null],
      "empty": {}, "list": [ ] }

    """
  #expect(
    outline(json(source), 0) == """
      keys 3⟨{ "é": "a\\n\\…list": [ ] }⟩
      'é' 5⟨"é"⟩: quoted 'a
      é😀' 11⟨"a\\n\\u00e9\\ud83d\\ude00"⟩
      'n' 38⟨"n"⟩: list 43⟨[-12.50e+3, 0, true , null]⟩
        - number '-12.50e+3' 44⟨-12.50e+3⟩
        - number '0' 55⟨0⟩
        - boolean 'true' 58⟨true⟩
        - null 65⟨null⟩
      'empty' 74⟨"empty"⟩: keys 83⟨{}⟩
      'list' 87⟨"list"⟩: list 95⟨[ ]⟩

      """)
}

@Test("Every YAML value knows the very bytes it takes, and stays the text it was")
func yamlLocations() {
  let source = """
    # a comment
    titre: L’été à la métropole  # another
    no: no
    code: 012
    "quoted": "a \\" b"
    single: 'l''été'
    nothing:
    tilde: ~
    list:
    - é
    - [x, {y: "z"}, p: q] # end
    - b: 1
      c: two
        lines
    block: |
      first é
        second

    folded: >-
      one
      two
    ? explicit
    : value
    """
  #expect(
    outline(yaml(source), 0) == """
      keys 12⟨titre: L’été…icit⏎: value⟩
      'titre' 12⟨titre⟩: plain 'L’été à la métropole' 19⟨L’été à la métropole⟩
      'no' 57⟨no⟩: plain 'no' 61⟨no⟩
      'code' 64⟨code⟩: plain '012' 70⟨012⟩
      'quoted' 74⟨"quoted"⟩: quoted 'a " b' 84⟨"a \\" b"⟩
      'single' 93⟨single⟩: quoted 'l'été' 101⟨'l''été'⟩
      'nothing' 112⟨nothing⟩: null 120⟨⟩
      'tilde' 121⟨tilde⟩: null 128⟨~⟩
      'list' 130⟨list⟩: list 136⟨- é⏎- [x, {y…wo⏎    lines⟩
        - plain 'é' 138⟨é⟩
        - list 143⟨[x, {y: "z"}, p: q]⟩
          - plain 'x' 144⟨x⟩
          - keys 147⟨{y: "z"}⟩
            'y' 148⟨y⟩: quoted 'z' 151⟨"z"⟩
          - keys 157⟨p: q⟩
            'p' 157⟨p⟩: plain 'q' 160⟨q⟩
        - keys 171⟨b: 1⏎  c: two⏎    lines⟩
          'b' 171⟨b⟩: plain '1' 174⟨1⟩
          'c' 178⟨c⟩: plain 'two lines' 181⟨two⏎    lines⟩
      'block' 195⟨block⟩: quoted 'first é
        second
      ' 206⟨first é⏎    second⟩
      'folded' 227⟨folded⟩: quoted 'one two' 240⟨one⏎  two⟩
      'explicit' 252⟨explicit⟩: plain 'value' 263⟨value⟩

      """)
}

@Test("Lines that end with CRLF, and lines that only YAML ends, keep the places right")
func yamlLineEndings() {
  #expect(
    outline(yaml("a: é\r\nb: x\u{2028}c: 'd\r\n  e'\r\n"), 0) == """
      keys 0⟨a: é␍⏎b: x\u{2028}c: 'd␍⏎  e'⟩
      'a' 0⟨a⟩: plain 'é' 3⟨é⟩
      'b' 7⟨b⟩: plain 'x' 10⟨x⟩
      'c' 14⟨c⟩: quoted 'd e' 17⟨'d␍⏎  e'⟩

      """)
}

@Test("A part of a file is read with places in the whole file") func yamlRange() {
  var diagnostics: [Diagnostic] = []
  let file = SourceFile(path: "fr.md", text: "é\n---\na: b\n---\nc: d\n")
  let node = YAMLSyntax.parse(file, range: 7..<12, into: &diagnostics)
  #expect(
    outline(node, 0) == """
      keys 7⟨a: b⟩
      'a' 7⟨a⟩: plain 'b' 10⟨b⟩

      """)
  #expect(diagnostics == [])
}

@Test("Asterisks and ampersands in YAML texts are text") func yamlAsterisks() {
  let source = "a: x *gras* y & z &c\nb: '*a'\nc: \"&b *c\"\n"
  #expect(
    outline(yaml(source), 0) == """
      keys 0⟨a: x *gras* …'⏎c: "&b *c"⟩
      'a' 0⟨a⟩: plain 'x *gras* y & z &c' 3⟨x *gras* y & z &c⟩
      'b' 21⟨b⟩: quoted '*a' 24⟨'*a'⟩
      'c' 29⟨c⟩: quoted '&b *c' 32⟨"&b *c"⟩

      """)
}

@Test("YAML without a value is nothing at all", arguments: ["", "\n", "# comment\n", "---\n", "~"])
func yamlNothing(_ source: String) { #expect(yaml(source)?.value == .null) }

@Test("A repeated key leaves the first value in the tree") func repeatedKeys() {
  #expect(
    outline(yaml("a: 1\n'b': 2\n\"a\": 3\nb: 4\na: 5\n"), 0) == """
      keys 0⟨a: 1⏎'b': 2⏎"a": 3⏎b: 4⏎a: 5⟩
      'a' 0⟨a⟩: plain '1' 3⟨1⟩
      'b' 5⟨'b'⟩: plain '2' 10⟨2⟩

      """)
  #expect(json("{\"a\": 1, \"a\": 2}")?.value == json("{\"a\": 1        }")?.value)
}
