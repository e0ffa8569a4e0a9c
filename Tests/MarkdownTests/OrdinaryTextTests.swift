import Testing

/// Sentences as authors write them, in which signs mean what they say: nothing may be said of them.
@Suite("Ordinary text raises no false alarm") struct OrdinaryTextTests {
  @Test("sentences", arguments: sentences) func sentence(_ text: String) {
    #expect(Reading(text, language: "fr").printed == "")
    #expect(Reading("Avant.\n\n\(text)\n\nAprès.", language: "fr").printed == "")
  }

  @Test("all of them as items of a list") func together() {
    let items = Self.sentences.filter { !$0.contains("\n") && !$0.hasPrefix("|") }
    #expect(Reading(items.map { "* \($0)" }.joined(separator: "\n")).printed == "")
  }

  @Test("what is escaped is meant", arguments: escaped) func escapes(_ text: String) {
    #expect(Reading(text).printed == "")
  }

  static let sentences = [
    "L’action n° 3 coûte 12 000 € (dont 50 % de l’État).",
    "En 2024, 420 jeunes ; en 2025, 450 jeunes.",
    "Le budget passe de 90 000 € à 120 000 €, soit + 33 %.",
    "Une baisse de - 12 % par rapport à 2023.",
    "Températures : -5 °C le matin, 20 °C l’après-midi.",
    "Le dispositif #1jeune1solution est national.", "Le mot-dièse #MoiAussi a circulé.",
    "Prix* hors taxes. *Prix indicatif", "Le tarif (*) est indicatif.",
    "Le tarif (**) est indicatif.", "2 * 3 = 6, et 2 x 3 aussi.", "a < b, b > c et c <= d.",
    "Nom : ____________ Prénom : ____________", "Le fichier budget_2024_v2.json est lu.",
    "La variable __init est interne_.", "Il a dit [sic] qu’il « viendrait ».",
    "Un texte […] coupé, et [1] une note.", "Voir l’annexe [1][2].", "Voir l’annexe [A] (page 3).",
    "Voir la fiche [3] (annexe : tableaux).", "Il y a ~20 personnes, soit ~ 5 %.",
    "Le ratio est de 3/4 ; l’heure, 14:30 ; la date, 28/03/2024.",
    "Les habitant·e·s et les étudiant(e)s.", "Les agent-e-s et les citoyen.ne.s.",
    "L’éducateur/trice ou le/la référent/e.", "M. X., Mme Y. et al. (cf. art. 3).",
    "Le 1er janvier, le 2e jour, la 3e fois.", "I. Le contrat. II. Les actions. III. Le suivi.",
    "a) le logement ; b) l’emploi.", "1) accueillir, 2) orienter, 3) suivre.",
    "1° accueillir ; 2° orienter.", "Le CCAS (centre communal d’action sociale) aide.",
    "C’est l’« aide d’urgence » : une aide rapide !",
    "Tout va bien… ou presque : « oui » ; « non ».", "Un tiret – comme celui-ci – ou — celui-là —.",
    "– Bonjour, dit-elle.", "— Bonjour.", "• Un seul point.",
    "Le code `budget.json` est entre accents.", "Une égalité : a == b, a = b.",
    "{entre accolades} et {a, b}.", "50 % @ 3 % : un signe seul.",
    "@Ville est notre nom ; écrivez à l’accueil.", "Le RSA, l’APL & les aides.", "R&D, C&A, AT&T.",
    "100 % des jeunes ^ et plus.", "Ceci est **important**, *vraiment*, __oui__ et _non_.",
    "**Objectif :** réduire.", "**Objectif** : réduire.", "**C**entre **C**ommunal.",
    "Du texte **« entre guillemets »**, puis rien.",
    "[un lien](https://x.fr/a_b) et <https://x.fr/c>.", "[un titre](https://x.fr \"titre\").",
    "[](action:logement) et [le budget](budget:).", "Les montants sont en k€ (1 k€ = 1 000 €).",
    "Ligne une  \nligne deux", "Ligne une\\\nligne deux",
    "Une phrase coupée\n2024 par un retour, puis\n12 autres mots.",
    "Une phrase coupée\n– ici – par un retour.", "12 rue de la Liberté\n21000 Dijon",
    "1. un\n2. deux\n3. trois", "1. un\n1. deux\n1. trois", "3. trois\n4. quatre",
    "9. neuf\n10. dix\n11. onze", " 9. neuf\n10. dix", "- un\n- deux\n  - deux bis\n- trois",
    "1. un\n   - a\n   - b\n2. deux", "- 12 ateliers\n- 3 sorties",
    "- 12 % de jeunes\n- 20 % d’adultes", "- un\n\n  suite de un\n- deux", "* un\n* deux",
    "> Une citation de quelqu’un.",
    "> 12 logements ont été livrés,\n> dit le maire, et d’autres suivront.", "***",
    "Texte.\n\n---\n\nTexte.", "Texte.\n\n- - -\n\nTexte.", "```\ncode\n```", "~~~ text\ncode\n~~~",
    "```\n    retrait\n```", "[le site][s]\n\n[s]: https://x.fr", "Le signe # seul, et C# aussi.",
    "Lot # 3.", "Une note.[^1]\n\n[^1]: Annexe 1.", "J’ai vu l’œuvre ; elle coûte 3,5 M€.",
    "The children’s (and parents’) rooms: 50% more.", "It’s 5 o’clock - or later - isn’t it?",
    "A $5 note, a 10\" screen, a 6' wall.", "الوضعية على المسار الصحيح: 50%.",
  ]

  static let escaped = [
    "2024\\. Une phrase.", "\\- 12 % en un an.", "\\+ 5 points", "\\> 65 ans", "\\#Titre",
    "\\*\\*pas gras\\*\\*", "\\[a][b]", "\\[x\\] fait", "5\\*3\\*2", "l\\`aide", "\\~\\~x\\~\\~",
  ]
}
