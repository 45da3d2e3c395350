// SPDX-License-Identifier: GPL-3.0-or-later

/// What a formula is made of besides numbers.
indirect enum FormulaAtom: Hashable, Sendable {
  /// A letter or a word; `index` is its subscript where that is a letter or a number.
  case variable(String, index: Polynomial?)
  case call(String, [Polynomial])
  /// A sum under a root or below a fraction line.
  case power(Polynomial, Fraction)
  case exponential(Polynomial, Polynomial)
}

/// The normal form of formulas: products are expanded, equal terms joined.
struct Polynomial: Hashable, Sendable {
  typealias Monomial = [FormulaAtom: Fraction]

  private(set) var terms: [Monomial: Fraction] = [:]

  /// Longer sums are not formulas that anybody states in an answer.
  private static let mostTerms = 48
  private static let greatestPower = 6

  init() {}
  init(_ number: Fraction) { if number != .zero { terms[[:]] = number } }
  init(_ atom: FormulaAtom) { terms[[atom: .one]] = .one }

  /// The number that this is, or nil.
  var constant: Fraction? {
    if terms.isEmpty { return .zero }
    return terms.count == 1 ? terms[[:]] : nil
  }

  var negated: Polynomial {
    var result = self
    result.terms = terms.mapValues(\.negated)
    return result
  }

  func plus(_ other: Polynomial) -> Polynomial? {
    var result = self
    for (monomial, coefficient) in other.terms {
      guard result.add(monomial, coefficient) else { return nil }
    }
    return result.terms.count <= Self.mostTerms ? result : nil
  }

  func times(_ other: Polynomial) -> Polynomial? {
    guard terms.count * other.terms.count <= Self.mostTerms else { return nil }
    var result = Polynomial()
    for (left, a) in terms {
      for (right, b) in other.terms {
        guard let product = a.times(b), let monomial = Self.multiply(left, right),
          result.add(monomial, product)
        else { return nil }
      }
    }
    return result
  }

  func raised(to exponent: Polynomial) -> Polynomial? {
    guard let number = exponent.constant else {
      return Polynomial(.exponential(self, exponent))
    }
    return raised(to: number)
  }

  func raised(to exponent: Fraction) -> Polynomial? {
    if exponent.isInteger, (0...Self.greatestPower).contains(exponent.numerator) {
      var result: Polynomial? = Polynomial(.one)
      for _ in 0..<exponent.numerator { result = result?.times(self) }
      return result
    }
    guard terms.count == 1, let (monomial, coefficient) = terms.first else {
      return terms.isEmpty ? nil : Polynomial(.power(self, exponent))
    }
    if coefficient == .one {
      var raised: Monomial = [:]
      for (atom, power) in monomial { raised[atom] = power.times(exponent) }
      guard raised.count == monomial.count else { return nil }
      var result = Polynomial()
      result.terms[raised] = .one
      return result
    }
    guard exponent == Fraction(-1), let inverse = coefficient.reciprocal else {
      return Polynomial(.power(self, exponent))
    }
    var bare = Polynomial()
    bare.terms[monomial] = .one
    return bare.raised(to: exponent)?.times(Polynomial(inverse))
  }

  /// Times the least product of powers after which nothing stands below a fraction line.
  var clearedOfDenominators: Polynomial? {
    var least: Monomial = [:]
    for monomial in terms.keys {
      for (atom, power) in monomial where power.numerator < 0 {
        if let known = least[atom],
          known.numerator * power.denominator
            <= power.numerator * known.denominator
        {
          continue
        }
        least[atom] = power
      }
    }
    var factor = Polynomial()
    factor.terms[least.mapValues(\.negated)] = .one
    return times(factor)
  }

  /// Without coefficients: what counts inside O(…).
  var withoutCoefficients: Polynomial {
    var result = self
    result.terms = terms.mapValues { _ in .one }
    return result
  }

  private mutating func add(_ monomial: Monomial, _ coefficient: Fraction) -> Bool {
    guard let sum = (terms[monomial] ?? .zero).plus(coefficient) else { return false }
    terms[monomial] = sum == .zero ? nil : sum
    return true
  }

  private static func multiply(_ left: Monomial, _ right: Monomial) -> Monomial? {
    var result = left
    for (atom, power) in right {
      guard let sum = (result[atom] ?? .zero).plus(power) else { return nil }
      result[atom] = sum == .zero ? nil : sum
    }
    return result
  }
}
