/// Words that multiply a number, and numbers spelled out.
enum ScaleWords {
  /// Scales that count wherever they follow a number.
  static let words: WordMap<Double> = [
    "hundred": 1e2, "thousand": 1e3, "thousands": 1e3, "million": 1e6, "millions": 1e6, "mn": 1e6,
    "mln": 1e6, "mio": 1e6, "mill": 1e6, "mil": 1e6, "mm": 1e6, "billion": 1e9, "billions": 1e9,
    "bn": 1e9, "bln": 1e9, "bil": 1e9, "milliard": 1e9, "trillion": 1e12, "trillions": 1e12,
    "tn": 1e12, "trn": 1e12, "trln": 1e12, "quadrillion": 1e15, "lakh": 1e5, "lakhs": 1e5,
    "lac": 1e5, "crore": 1e7, "crores": 1e7, "cr": 1e7, "dozen": 12, "milliards": 1e9, "mrd": 1e9,
    "mlrd": 1e9, "milion": 1e6, "millon": 1e6, "milllion": 1e6, "bilion": 1e9, "billon": 1e9,
    // Of other languages, as reports leave them untranslated.
    "miljon": 1e6, "miljoner": 1e6, "miljoen": 1e6, "millionen": 1e6, "millioner": 1e6,
    "millones": 1e6, "millón": 1e6, "milioni": 1e6, "milione": 1e6, "milhões": 1e6,
    "milyon": 1e6, "milionów": 1e6, "miljard": 1e9, "miljarder": 1e9, "miljarden": 1e9,
    "milliarde": 1e9, "milliarden": 1e9, "milliarder": 1e9, "miliardi": 1e9, "miliardo": 1e9,
    "miliard": 1e9, "miliardów": 1e9, "milyar": 1e9, "miliardy": 1e9, "miliony": 1e6,
    "mld": 1e9, "mlds": 1e9, "mds": 1e9, "mia": 1e9, "tsd": 1e3, "tys": 1e3, "tis": 1e3,
    "thsd": 1e3, "mrds": 1e9,
  ]

  /// Letters that count only where a currency stands beside the number.
  static let letters: WordMap<Double> = [
    "m": 1e6, "b": 1e9, "k": 1e3, "t": 1e12,
  ]

  /// Letters before a code: `MEUR`, `kUSD`.
  static let codePrefixes: [(letter: String, scale: Double)] = [
    ("m", 1e6), ("k", 1e3), ("b", 1e9), ("g", 1e9),
  ]

  static let units: WordMap<Double> = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
  ]

  static let tens: WordMap<Double> = [
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
  ]

  static let fractions: WordMap<Double> = [
    "half": 0.5, "quarter": 0.25, "quarters": 0.25, "third": 1.0 / 3, "thirds": 1.0 / 3,
    "halves": 0.5, "tenth": 0.1, "tenths": 0.1, "fifth": 0.2, "fifths": 0.2,
  ]

  static let vulgarFractions: WordMap<Double> = [
    "½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1.0 / 3, "⅔": 2.0 / 3,
  ]
}
