"""Fifty mistakes that editors really make: each is an edit of a small valid site."""

C = "contracts/2025-2026"
BUDGET, INDICATORS, CONTRACT = f"{C}/budget.json", f"{C}/indicators.json", f"{C}/contract.yml"
ACTION, TRANSLATION = f"{C}/actions/premier-accueil/fr.md", f"{C}/actions/premier-accueil/en.md"
UPDATE = "updates/2025-01-20-vote/fr.md"


def words(path, old, new):
    """Other words in a file."""
    def edit(content):
        file = content / path
        text = file.read_bytes()
        old_bytes, new_bytes = (part if isinstance(part, bytes) else part.encode() for part in (old, new))
        assert old_bytes in text, f"{path} has {old!r}"
        file.write_bytes(text.replace(old_bytes, new_bytes, 1))
    return edit


def rename(path, name):
    """Another name of a file or folder."""
    return lambda content: (content / path).rename((content / path).with_name(name))


def add(path, text):
    """A file more."""
    def edit(content):
        (content / path).parent.mkdir(parents=True, exist_ok=True)
        (content / path).write_text(text, encoding="utf-8")
    return edit


def remove(path):
    """A file less."""
    return lambda content: (content / path).unlink()


def encode(path, encoding):
    """A file in another encoding."""
    def edit(content):
        (content / path).write_bytes((content / path).read_text(encoding="utf-8").encode(encoding))
    return edit


MISTAKES = [
    ("une virgule décimale en JSON", words(BUDGET, "40000.50", "40000,50")),
    ("un montant copié d’Excel, entre guillemets", words(BUDGET, '"etat": 45000', '"etat": "1 535 544,10 €"')),
    ("un montant copié d’Excel, sans guillemets", words(BUDGET, '"etat": 45000', '"etat": 1 535 544,10 €')),
    ("des espaces dans un nombre", words(BUDGET, "90000", "90 000")),
    ("un signe euro après un nombre", words(BUDGET, "90000", "90000 €")),
    ("des milliers avec un point", words(BUDGET, "45000", "45.000")),
    ("des parts qui ne font pas le total", words(BUDGET, '"etat": 45000', '"etat": 44000')),
    ("un zéro de trop", words(BUDGET, '"total": 60000, "etat": 30000, "ville": 30000',
                              '"total": 330000, "etat": 30000, "ville": 300000')),
    ("zéro à la place d’un montant inconnu dont le total est inconnu",
     words(BUDGET, '"total": "not-determined", "etat": "not-determined", "ville": "not-determined"',
           '"total": "not-determined", "etat": 0, "ville": 0')),
    ("un chiffre faux dans un SIRET",
     words(CONTRACT, "name: {fr: l’État, en: the State}", "name: {fr: l’État, en: the State}\n    siret: 999 000 110 00019")),
    ("un montant laissé vide", words(BUDGET, '"etat": 45000', '"etat": ""')),
    ("null pour un montant inconnu", words(BUDGET, '"etat": "not-determined"', '"etat": null')),
    ("un mot français pour un montant inconnu", words(BUDGET, '"etat": "not-determined"', '"etat": "non déterminé"')),
    ("une virgule oubliée en JSON", words(BUDGET, '"total": 90000, "etat": 45000', '"total": 90000 "etat": 45000')),
    ("une virgule après le dernier élément", words(BUDGET, '"discrepancy": "accueil-2025"}\n', '"discrepancy": "accueil-2025"},\n')),
    ("des guillemets français en JSON", words(BUDGET, '"funders"', "«funders»")),
    ("des guillemets courbes de Word en JSON", words(BUDGET, '"funders"', "“funders”")),
    ("un commentaire en JSON", words(BUDGET, '  "funders"', '  // les financeurs\n  "funders"')),
    ("une accolade oubliée", words(BUDGET, '"total": 90000, "etat": 45000, "ville": 45000}', '"total": 90000, "etat": 45000, "ville": 45000')),
    ("un financeur mal orthographié", words(BUDGET, '"ville": 45000', '"vile": 45000')),
    ("une action mal orthographiée", words(BUDGET, '"action": "garde-enfants",\n     "amounts"', '"action": "gardes-enfants",\n     "amounts"')),
    ("une année oubliée", words(BUDGET, ',\n       "2026": {"total": 90000, "etat": 40000.50, "ville": 49999.50}', "")),
    ("une année hors du contrat", words(INDICATORS, '"results": {"2025": {"value": 912', '"results": {"2035": {"value": 912')),
    ("un avenant qui ne part pas du bon montant", words(BUDGET, '"before": 49999.50', '"before": 50000')),
    ("le 31 février", words(INDICATORS, '"date": "2026-02-15"}}', '"date": "2026-02-31"}}')),
    ("un jour écrit à la française", words(CONTRACT, "updated: 2025-01-20", "updated: 20/01/2025")),
    ("un jour à venir", words(CONTRACT, "updated: 2025-01-20", "updated: 2052-01-20")),
    ("un résultat en pour cent avec son signe", words(INDICATORS, '"2026": 92.5', '"2026": "92,5 %"')),
    ("une part de plus de cent pour cent", words(INDICATORS, '"2026": 92.5', '"2026": 925')),
    ("un sens écrit en français", words(INDICATORS, '"direction": "up"', '"direction": "hausse"')),
    ("deux points sans guillemets en YAML", words(CONTRACT, "place: page 1}\nresults", "place: annexe : page 1}\nresults")),
    ("deux points dans un titre", words(ACTION, "title: Ouvrir un", "title: Accueil : ouvrir un")),
    ("une tabulation en YAML", words(CONTRACT, "  - id: etat", "\t- id: etat")),
    ("un retrait de travers", words(CONTRACT, "    name: {fr: l’État", "   name: {fr: l’État")),
    ("un guillemet non fermé en YAML", words(ACTION, "title: Ouvrir un premier accueil social", 'title: "Ouvrir un premier accueil social')),
    ("un guillemet non ouvert en YAML", words(ACTION, "title: Ouvrir un premier accueil social", 'title: Ouvrir un premier accueil social"')),
    ("NC pour un montant inconnu", words(BUDGET, '"etat": "not-determined"', '"etat": "NC"')),
    ("un tiret pour un montant inconnu", words(BUDGET, '"etat": "not-determined"', '"etat": "-"')),
    ("une apostrophe qui ouvre un texte", words(ACTION, "title: Ouvrir un premier accueil social", "title: 'L'accueil social")),
    ("une espace oubliée après les deux points", words(CONTRACT, "population: habitants", "population:habitants")),
    ("un tiret de liste sans espace", words(CONTRACT, "  - id: emploi", "  -id: emploi")),
    ("une clé en français", words(ACTION, "title: Ouvrir", "titre: Ouvrir")),
    ("une clé écrite deux fois", words(ACTION, "area: accueil", "area: accueil\narea: emploi")),
    ("une clé obligatoire oubliée", words(ACTION, "area: accueil\n", "")),
    ("un statut en français", words(ACTION, "status: new", "status: nouvelle")),
    ("une source oubliée", words(ACTION, "source: {document: contrat, place: fiche 1}\n", "")),
    ("un document inconnu", words(ACTION, "document: contrat", "document: le-contrat")),
    ("un en-tête jamais fermé", words(ACTION, "fiche 1}\n---\n", "fiche 1}\n\n")),
    ("un numéro d’action déjà pris", words(ACTION, "number: 1", "number: 2")),
    ("un dossier avec une majuscule", rename(f"{C}/actions/garde-enfants", "Garde-enfants")),
    ("un dossier avec une espace et un accent", rename(f"{C}/actions/garde-enfants", "garde des enfants à domicile")),
    ("une extension .txt", rename(f"{C}/budget.json", "budget.json.txt")),
    ("un nom de fichier au singulier", rename(f"{C}/indicators.json", "indicator.json")),
    ("un fichier à la mauvaise place", rename("glossary.yml", "lexique.yml")),
    ("une copie de conflit du partage de fichiers", add(f"{C}/budget (copie en conflit de Marie).json", "{}\n")),
    ("une copie de Windows en français", add(f"{C}/Copie-de-budget.json", "{}\n")),
    ("une copie de OneDrive", add(f"{C}/actions/garde-enfants/fr-PC-DE-MARIE.md", "---\n---\n")),
    ("une copie de Windows", add(f"{C}/budget - Copie.json", "{}\n")),
    ("des marques de conflit de Git", words("glossary.yml", "- id: ccas", "<<<<<<< HEAD\n- id: ccas")),
    ("un fichier vidé", words("glossary.yml", "- id: ccas\n  term: CCAS\n  official: {fr: centre communal d’action sociale, en: municipal centre for social action}\n  plain: {fr: Le service social de la ville., en: The social service of the city.}\n", "")),
    ("un fichier supprimé", remove(f"{C}/budget.json")),
    ("un fichier enregistré en Windows-1252", encode(f"{C}/actions/garde-enfants/fr.md", "cp1252")),
    ("un fichier enregistré en UTF-16", encode(BUDGET, "utf-16")),
    ("une traduction qui oublie un nombre", words(TRANSLATION, "1,000 ", "")),
    ("une traduction qui manque", remove("updates/2025-01-20-vote/en.md")),
    ("un libellé non traduit", words(BUDGET, '{"fr": "Ville", "en": "City"}', '{"fr": "Ville"}')),
    ("un lien vers une action qui n’existe pas", words(UPDATE, "[budget](budget:)", "[budget](action:accueil)")),
    ("un lien cassé par une espace", words(ACTION, "[le budget](#budget)", "[le budget] (#budget)")),
    ("une étoile non fermée", words(ACTION, "Accueillir 1 000", "**Accueillir 1 000")),
    ("un titre sans espace après le dièse", words(ACTION, "## Objectif", "##Objectif")),
    ("un collage de Word avec des balises", words(ACTION, "Accueillir", '<span style="color:red">Accueillir</span>')),
    ("un caractère invisible collé", words(ACTION, "Accueillir", "Accueil\u202elir")),
    ("un sigle que rien n’explique", words(ACTION, "Accueillir", "Avec la PMI, accueillir")),
    ("un numéro de portable", words(ACTION, "lead: [CCAS de Vallombre]", "lead: [CCAS de Vallombre (06 12 34 56 78)]")),
    ("une actualité sans date", rename("updates/2025-01-20-vote", "vote")),
    ("une actualité datée du 30 février", rename("updates/2025-01-20-vote", "2025-02-30-vote")),
    ("un chiffre collé dans un graphique inconnu", words(ACTION, "indicator: personnes-accueillies", "indicator: personnes")),
    ("un document dont le fichier n’est pas là", words("documents.yml", "file: contrat.txt", "file: contrat.pdf")),
    ("une adresse web sans https", words("documents.yml", "https://www.vallombre.example/deliberations/2025-01", "www.vallombre.example/deliberations")),
    ("des voix qui ne font pas le compte", words(CONTRACT, "for: 32", "for: 23")),
    ("deux dates inversées", words(ACTION, "{start: 2025-01-01, end: 2026-12-31}", "{start: 2026-12-31, end: 2025-01-01}")),
    ("deux actions de même adresse", words(f"{C}/actions/garde-enfants/fr.md", "number: 2", "slug: ouvrir-un-premier-accueil\nnumber: 2")),
    ("une langue oubliée dans site.yml", words("site.yml", "languages: [fr, en]", "languages: [fr]")),
    ("une langue écrite en toutes lettres", words("site.yml", "languages: [fr, en]", "languages: [français, english]")),
    ("oui au lieu de true", words("site.yml", "official: false", "official: non")),
    ("une somme qui ne suit pas ses parts", words(f"{C}/observations.json", '"value": 1240', '"value": 1420')),
]
