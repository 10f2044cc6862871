// Codes and names: Unicode CLDR data, (c) Unicode, Inc., Unicode License v3. Written forms of news
// text were added by hand.

/// The written forms of currencies: what a word, a sign or a code before or after a number means.
enum CurrencyTable {
  /// What a currency word stands for.
  struct Term: Sendable, Equatable {
    /// The code when nothing in the text decides otherwise.
    var code: String
    /// The family of an ambiguous word: "dollars", "kroner", "pounds".
    var family: Family?
    /// A part of the currency stated on its own: "470 pence", "12 cents".
    var isMinor = false
    /// The unit as a multiple of the code's unit; 1 except for such as toman.
    var factor = 1.0
  }

  /// Names that several currencies share.
  enum Family: UInt8, Sendable, CaseIterable {
    case dollar, krone, krona, crown, kr, pound, rupee, dinar, peso, franc, rial, riyal, dirham
    case lira, won, ruble, shilling, yen, mark, cent, rs
    case manat, som, leu, kwacha, guilder, escudo, bolivar, colon, cfa
  }

  /// Signs and their meaning.
  static let signs: WordMap<Term> = [
    "$": Term(code: "USD", family: .dollar), "€": Term(code: "EUR"),
    "£": Term(code: "GBP", family: .pound),
    "¥": Term(code: "JPY", family: .yen), "₹": Term(code: "INR"), "₽": Term(code: "RUB"),
    "₺": Term(code: "TRY"), "₩": Term(code: "KRW"), "₪": Term(code: "ILS"), "฿": Term(code: "THB"),
    "₫": Term(code: "VND"), "₴": Term(code: "UAH"), "₸": Term(code: "KZT"), "₦": Term(code: "NGN"),
    "₱": Term(code: "PHP"), "₡": Term(code: "CRC"), "₭": Term(code: "LAK"), "₮": Term(code: "MNT"),
    "₲": Term(code: "PYG"), "₵": Term(code: "GHS"), "₾": Term(code: "GEL"), "₼": Term(code: "AZN"),
    "₨": Term(code: "INR", family: .rs), "¢": Term(code: "USD", family: .cent, isMinor: true),
    "₿": Term(code: "XBT"), "₤": Term(code: "GBP", family: .pound),
  ]

  /// What stands directly before a dollar sign: "US", "A", "HK".
  static let dollarPrefixes: WordMap<String> = [
    "us": "USD", "u.s.": "USD", "u.s": "USD", "usd": "USD", "a": "AUD", "au": "AUD", "aus": "AUD",
    "aud": "AUD", "c": "CAD", "ca": "CAD", "can": "CAD", "cdn": "CAD", "cad": "CAD", "nz": "NZD",
    "nzd": "NZD", "hk": "HKD", "hkd": "HKD", "nt": "TWD", "ntd": "TWD", "twd": "TWD", "s": "SGD",
    "sg": "SGD", "sgd": "SGD", "r": "BRL", "brl": "BRL", "mex": "MXN", "mxn": "MXN",
    "fj": "FJD", "j": "JMD", "tt": "TTD", "b": "BND", "z": "ZWL", "n": "NAD", "ar": "ARS",
    "ars": "ARS", "cl": "CLP", "clp": "CLP", "col": "COP", "cop": "COP", "bds": "BBD", "ec": "XCD",
    "bz": "BZD", "g": "GYD", "gy": "GYD", "l": "LRD", "ld": "LRD", "ws": "WST", "ci": "KYD",
    "si": "SBD", "sr": "SRD", "bs": "BSD", "bd": "BMD", "t": "TOP", "mop": "MOP", "rd": "DOP",
    "u": "UYU", "cu": "CUP", "mx": "MXN", "esc": "CVE",
  ]

  /// Abbreviations that stand before the number, as written in lower case.
  static let prefixes: WordMap<Term> = [
    "rs": Term(code: "INR", family: .rs), "rm": Term(code: "MYR"), "rp": Term(code: "IDR"),
    "sfr": Term(code: "CHF"), "dm": Term(code: "DEM"), "dh": Term(code: "AED"),
    "dhs": Term(code: "AED"), "nis": Term(code: "ILS"), "rmb": Term(code: "CNY"),
    "kr": Term(code: "SEK", family: .kr), "kč": Term(code: "CZK"), "tl": Term(code: "TRY"),
    "le": Term(code: "EGP"), "kd": Term(code: "KWD"), "bd": Term(code: "BHD"),
    "jd": Term(code: "JOD"), "sr": Term(code: "SAR"), "qr": Term(code: "QAR"),
    "ff": Term(code: "FRF"), "tk": Term(code: "BDT"), "php": Term(code: "PHP"),
    "dollar": Term(code: "USD", family: .dollar), "sen": Term(code: "MYR", isMinor: true),
    "ksh": Term(code: "KES"), "kshs": Term(code: "KES"), "ush": Term(code: "UGX"),
    "gh¢": Term(code: "GHS"), "euro": Term(code: "EUR"), "r": Term(code: "ZAR"),
    "dlrs": Term(code: "USD", family: .dollar), "fr": Term(code: "CHF", family: .franc),
    "ft": Term(code: "HUF"), "euros": Term(code: "EUR"), "sh": Term(code: "KES", family: .shilling),
    "shs": Term(code: "KES", family: .shilling), "ushs": Term(code: "UGX"),
    "tsh": Term(code: "TZS"), "tshs": Term(code: "TZS"), "bs": Term(code: "BOB", family: .bolivar),
    "fcfa": Term(code: "XOF", family: .cfa), "cfa": Term(code: "XOF", family: .cfa),
    "ghc": Term(code: "GHS"), "gh₵": Term(code: "GHS"),
    "n": Term(code: "NGN"), "p": Term(code: "PHP"),
    "skr": Term(code: "SEK"), "nkr": Term(code: "NOK"),
    "dkr": Term(code: "DKK"), "afs": Term(code: "AFN"),
    "rf": Term(code: "MVR"), "nu": Term(code: "BTN"), "zl": Term(code: "PLN"),
    "zł": Term(code: "PLN"), "sdr": Term(code: "XDR"),

  ]

  /// Prefixes that count only in capitals, since in small letters they are words or endings.
  static let capitalPrefixes: WordSet = [
    "rm", "tl", "le", "kd", "bd", "jd", "sr", "qr", "ff", "tk", "dm", "php", "nis", "r", "sh",
    "shs", "bs", "fcfa", "cfa", "ghc", "skr", "nkr", "dkr", "afs", "rf", "nu", "zl", "sdr", "tsh",
    "tshs", "n", "p", "fr", "ft",
  ]

  /// Prefixes that are also written with a capital first letter alone: "Tk", "Sh", "Bs".
  static let titlePrefixes: WordSet = [
    "tk", "sh", "shs", "bs", "rf", "nu", "zl", "tsh", "tshs", "fr", "ft",
  ]

  /// Names that are also common words: they count only with a scale or a country before them.
  static let weakNames: WordSet = [
    "crown", "crowns", "mark", "marks", "sum", "sums", "real", "reals", "sol", "won", "pound",
    "pounds", "crore", "som", "buck", "sterling", "lek", "lei", "dram", "drams", "pula",
    "kip", "kips", "rand", "punt", "punts", "leone", "leones", "mao", "fen", "para", "paras",
    "bani",
    "ban", "inti", "intis", "lats", "colon", "colons", "kobo", "filler", "mil", "mils", "cfa",
    "lipa", "soms",
  ]

  /// ISO 4217 codes in lower case.
  static let codes: WordMap<Term> = terms(
    """
    aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bhd bif bmd bnd bob brl bsd btn bwp byn
    byr bzd cad cdf chf clp cny cop crc cuc cup cve czk djf dkk dop dzd egp ern etb eur fjd gbp gel
    ghs gip gmd gnf gtq gyd hkd hnl hrk htg huf idr ils inr iqd irr isk jmd jod jpy kes kgs khr kmf
    kpw krw kwd kyd kzt lak lbp lkr lrd lsl lyd mad mdl mga mkd mmk mnt mop mru mur mvr mwk mxn myr
    mzn nad ngn nio nok npr nzd omr pab pen pgk php pkr pln pyg qar ron rsd rub rwf sar sbd scr sdg
    sek sgd shp sle sll sos srd ssp std svc syp szl thb tjs tmt tnd top try ttd twd tzs uah ugx usd
    uyu uzs ved vef ves vnd vuv wst xaf xcd xdr xof xpf yer zar zmw zwl dem frf itl esp nlg bef ats
    fim grd pte iep luf trl rur rol skk sit eek lvl ltl mtl cyp bgl plz suk csk ddm yud
    """)

  /// Codes that are English words or common abbreviations: they need a scale.
  static let weakCodes: WordSet = [
    "all", "top", "cup", "mad", "sos", "pen", "bam", "mop", "try", "bob", "sit", "std", "ron",
    "rub", "gel", "lak", "mur", "dop", "sll", "ern", "scr", "btn", "cop", "bnd", "fim", "php",
    "awg", "mga", "sle", "svc", "pab", "lsl", "suk", "ang", "sar",
  ]

  /// Codes read in small letters too.
  static let smallCodes: WordMap<Term> = terms(
    """
    usd eur gbp cad aud nzd jpy cny inr chf sek nok dkk sgd hkd krw zar brl mxn pln czk huf ils aed
    qar kwd
    """)

  private static func terms(_ codes: String) -> WordMap<Term> {
    var out = WordMap<Term>()
    forEachWord(of: codes) { out.updateValue(Term(code: $0.uppercased()), forKey: Word($0)) }
    return out
  }

  /// Codes with a scale glued before them: `meur`, `kusd`.
  static let scaledCodes: WordMap<(term: Term, scale: Double)> = {
    var out = WordMap<(term: Term, scale: Double)>()
    for (letter, scale) in ScaleWords.codePrefixes {
      for (_, term) in smallCodes.entries {
        out.updateValue((term, scale), forKey: Word(letter + term.code.lowercased()))
      }
    }
    return out
  }()

  /// A code, written in capitals or, for the best known, in small letters.
  static func code(_ lower: Word, allCapitals: Bool) -> Term? {
    guard lower.count == 3 else { return nil }
    return allCapitals ? codes[lower] : smallCodes[lower]
  }
}
