import Ground

/// The French words for which an author may look where content has an English key or word.
enum FrenchWords {
  /// The candidate that a word evidently says, in French or misspelt; a key of another place is not taken for French.
  static func meant(by word: String, in candidates: [String]) -> String? {
    guard !knows(word) else { return Spelling.closest(to: word, in: candidates) }
    return meant(by: word, in: candidates, exactly: true) ?? Spelling.closest(
      to: word, in: candidates) ?? meant(by: word, in: candidates, exactly: false)
  }

  /// The candidate that a French word says, or one that is nearly spelt so.
  private static func meant(
    by word: String, in candidates: [String], exactly isExact: Bool
  ) -> String? {
    let wanted = normal(word)
    let forms = candidates.flatMap { candidate in
      (french[candidate] ?? []).map { (candidate: candidate, form: $0) }
    }
    if let same = forms.first(where: { $0.form == wanted }) { return same.candidate }
    guard !isExact else { return nil }
    let near = Spelling.closest(to: wanted, in: forms.map(\.form))
    return forms.first { $0.form == near }?.candidate
  }

  /// Whether a key or a word has its French words.
  static func knows(_ word: String) -> Bool { french[word] != nil }

  /// A word without accents, capitals and plurals, its parts joined by hyphens.
  private static func normal(_ word: String) -> String {
    let letters = word.unicodeScalars.map { scalar in
      guard scalar.properties.isAlphabetic else {
        return scalar.properties.numericType == nil ? "-" : String(scalar)
      }
      return scalar.baseLetters
    }.joined()
    return letters.split(separator: "-").map { part in
      part.count > 3 && (part.hasSuffix("s") || part.hasSuffix("x")) ? part.dropLast() : part
    }.joined(separator: "-")
  }

  private static let french: [String: [String]] = Dictionary(
    uniqueKeysWithValues: lines.split(whereSeparator: { $0 == "\n" || $0 == ";" }).map { entry in
      let parts = entry.split(separator: ":")
      let forms = parts[1].split(separator: ",").map { normal(String($0.drop { $0 == " " })) }
      return (String(parts[0].drop { $0 == " " }), forms)
    })

  /// Each English word with its French ones.
  private static let lines = """
    $schema: schéma; about: à propos, sujet, concerne; abstentions: abstention; accessibility: accessibilité
    achieved: atteint, atteinte, réalisé; action: fiche, fiche action; address: adresse; after: après, nouveau montant
    against: contre; all: tous, toutes, tout, total; all-actions: toutes les actions; amended: avenanté, modifié
    amendments: avenant, modification; amount: montant, somme; amounts: montant, somme; archives: archive
    area: axe, thème, thématique, domaine; areas: axe, thème, thématique, domaine; ask: demander, à demander
    audience: public, bénéficiaires, pour qui, publics visés; base-url: adresse du site, url de base, adresse publique
    baseline: valeur de départ, départ, référence, valeur initiale, situation initiale; before: avant, ancien montant
    behind: en retard, retard; body: assemblée, instance, organe, conseil; budget: budget par
    budget-of: budget de; by: par, payé par; calendar: calendrier; cannot-be-assessed: non évaluable, pas évaluable
    caption: légende, titre du tableau; carried-out-by: réalisé par, mis en œuvre par, exécuté par, opérateur
    certainty: certitude; changes: changement, modification; check: contrôle, vérification; closed: clos, fermé, clôture
    code: nomenclature, code comptable; commitment: engagement; committed: engagé; compare: comparer, comparaison
    conditional: conditionnel, sous condition; contact: contacter, nous écrire; continued: reconduit, reconduite, poursuivi
    continuous: continu, permanent, en continu; contract: contrat; contracted: contractualisé, conventionné, prévu
    convened: convoqué, convocation; currency: monnaie, devise; date: le, jour, date du résultat; dated: daté, à date
    day: jour, date; decisions: décision; definition: définition; deliberation: délibération
    description: descriptif, présentation; diagnosis: diagnostic; direction: sens, sens attendu, évolution
    director: directeur, directrice, directeur de publication; discrepancy: écart, désaccord, divergence
    document: pièce, source; down: baisse, en baisse, diminution, bas; draft: brouillon; due: échéance, dû, à rendre
    each-action: chaque action; embargo: sous embargo; end: fin; evidence: preuve, indice, justification
    feminine: féminin; few: quelques, peu; figure: chiffre; figures: chiffre; file: fichier; footer: pied, pied de page
    for: pour; forecast: prévisionnel, prévu, prévision; fulfilled: tenu, rempli, respecté
    fully-compliant: conforme, totalement conforme; funder: financeur, financeuse, payeur
    funders: financeur, financement; gender: genre; grants: subvention; groups: groupe; host: hébergeur
    id: identifiant; in-office: en exercice; indicator: indicateur; indicators: indicateur
    inferred: déduit; instalments: versements, tranches, échelonné; issuer: émetteur, auteur; item: élément, poste
    key-figure: chiffre clé; kind: genre, nature, type, sorte; label: libellé, intitulé; language: langue
    languages: langue; lead: pilote, pilotage, porteur; left-out: omis, non repris; legal: mentions légales, légal
    legal-basis: base légale, fondement, base juridique; licence: license; lines: ligne; main: principal, menu
    many: beaucoup; masculine: masculin; measure: mesure; members: membre, élus; method-breaks: rupture, changement de méthode, rupture de série
    minimum-share: part minimale; minimum-shares: part minimale, parts minimums; missing: manquant, manque, absent
    more-than: plus de; name: nom; nearly: près de, presque; neuter: neutre; new: nouveau, nouvelle
    non-compliant: non conforme; not-applicable: sans objet, non applicable
    not-determined: non déterminé, à déterminer, inconnu, indéterminé; not-due: à venir, pas encore dû, non échu
    not-reported: non publié, non communiqué, non renseigné; not-stated: non précisé, non indiqué
    not-voting: ne prend pas part au vote, sans vote; note: remarque, commentaire; notified-to-eu: notifié à l’ue, notification ue
    number: numéro, nombre, n°; observations: observation, comptage; of: de, sur; office: fonction, service
    official: officiel, nom officiel; on-file: au dossier, disponible; on-track: en bonne voie, en cours
    once: une fois; one: un, une, singulier; order: ordre, rang; other: autre, pluriel; ours: le nôtre, à nous
    overlapping: se recoupent, chevauchement; owed-by: dû par, à la charge de, débiteur
    paid: payé, versé, mandaté; part: partie; partially-compliant: partiellement conforme; parties: signataire, partie
    partners: partenaire; parts: partie, répartition; parts-are: les parties sont; payment: paiement, versement
    percent: pourcentage, pour cent; perimeter: périmètre; period: période, durée; persons: personne
    place: endroit, lieu, emplacement, page; plain: facile, en clair, simple; population: habitants; present: présent
    projections: projection, prévision, valeur attendue; proxies: procuration, pouvoir
    publish-on: publier le, paraître le, date de publication; published: publié, exécution, réalisé
    publisher: éditeur, éditrice; qualifier: précision, qualificatif; reason: motif, raison, pourquoi
    reinforced: renforcé, renforcée; related: lié, actions liées, voir aussi; related-areas: axes liés
    report-errors-to: signaler une erreur, signaler les erreurs à; reports: rapport, bilan
    represented-by: représenté par, représentant; restates-targets: cibles recalculées
    results: résultat; results-due: résultats dus, résultats attendus, échéance des résultats; role: rôle, fonction
    same-title: même titre; says: dit, texte; security-contact: contact sécurité; short-title: titre court
    signed: signé, signature, date de signature; similar: proche, semblable, similaire; siret: siren
    slug: nom de page, nom dans l’adresse; some: certains, certaines, une partie; source: origine, référence, document
    stable: stabilité, maintien; stage: stade, étape; stages: stade, étape; start: début, départ
    status: statut, état; status-note: note de statut, commentaire du statut; status-override: statut corrigé, statut forcé
    steps: étape; sub-area: sous-axe, sous-thème; sub-areas: sous-axe, sous-thème; successor: suite, successeur
    summary: résumé, synthèse, chapô; targets: cible, objectif; term: terme, mot, sigle; territory: territoire
    text: texte; title: titre, intitulé; to: à, jusqu’à, vers; tolerance: tolérance; total: somme, ensemble
    translates: traduit; two: deux, duel; unit: unité; unstated: non précisé, reste; up: hausse, en hausse, augmentation, haut
    updated: mis à jour, mise à jour, date de mise à jour; url: adresse, lien, adresse web; used: retenu, utilisé
    value: valeur; versions: version; votes: vote; watch: à surveiller, vigilance; weight: poids, importance
    when: quand, moment; wording: formulation, rédaction; year: année, exercice; yearly: annuel, par an, annuelle
    yearly-results: résultats annuels; years: année, exercice; zero: zéro, aucun
    """
}
