import Diagnostics
import Model
import Syntax

extension Expected where Value == Located<Percentage> {
  /// A percentage from 0 to 100, with one decimal at most.
  static var percentage: Expected {
    Expected { node, name, diagnostics in
      guard let literal = Expected<Located<String>>.decimal.read(node, name, &diagnostics) else {
        return nil
      }
      guard let quantity = Quantity(literal: literal.value), quantity.thousandths % 100 == 0,
        (0...100_000).contains(quantity.thousandths)
      else {
        let wanted = Message(
          "un pourcentage entre 0 et 100, avec une décimale au plus",
          "a percentage from 0 to 100, with one decimal at most")
        diagnostics.append(name.mismatch(node, mustBe: wanted))
        return nil
      }
      return literal.map { _ in Percentage(tenths: quantity.thousandths / 100) }
    }
  }
}

extension Expected where Value == Located<Amount> {
  /// An amount that is known.
  static var knownAmount: Expected {
    Expected<Located<String>>.decimal.then { literal, _, diagnostics in
      AmountDecimals.amount(literal, into: &diagnostics)
    }
  }
}

extension Expected where Value == Located<Quantity> {
  /// A number that is known.
  static var number: Expected {
    Expected<Located<String>>.decimal.then { literal, _, diagnostics in
      AmountDecimals.quantity(literal, into: &diagnostics)
    }
  }
}
