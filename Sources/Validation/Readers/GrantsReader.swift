import Diagnostics
import Model
import Syntax

extension Reading {
  /// What the funders of a contract give to the party that carries it.
  var grants: Expected<Grants> {
    .mapping(Message("les subventions", "the grants")) { keys in
      let beneficiary: Party.ID? = keys.required("to", reference(.party))
      let signed = keys.required("signed", pastDay)
      let payment = keys.required("payment", .choice(of: Grants.Payment.self))
      let isNotified = keys.required("notified-to-eu", .boolean)
      let source = keys.required("source", source)
      guard let beneficiary, let signed, let payment, let isNotified, let source else { return nil }
      return Grants(
        beneficiary: beneficiary, signed: signed.value, payment: payment.value,
        isNotified: isNotified.value, source: source)
    }
  }
}

extension Expected where Value == Siret {
  /// The number of an establishment in the French register.
  static var siret: Expected {
    Expected<Located<String>>.text.then { text, name, diagnostics in
      if let siret = Siret(text.value) { return siret }
      let node = SyntaxNode(.scalar(SyntaxNode.Scalar(text.value, .quoted)), at: text.location)
      return diagnostics.fail(
        name.mismatch(
          node, mustBe: Message("un numéro SIRET", "a SIRET number"),
          help: Message(
            "recopiez ses quatorze chiffres\u{A0}: le dernier vérifie les autres, et l’un d’eux est faux ou manque",
            "copy its fourteen digits again: the last one checks the others, and one is wrong or missing"
          )))
    }.shaped(
      .either([.number(NumberForm(isWhole: true, minimum: 0)), .text(matching: "^([0-9] ?){14}$")]))
  }
}
