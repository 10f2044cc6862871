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
    "sg": "SGD", "sgd": "SGD", "r": "BRL", "brl": "BRL", "mx": "MXN", "mex": "MXN", "mxn": "MXN",
    "fj": "FJD", "j": "JMD", "tt": "TTD", "b": "BND", "z": "ZWL", "n": "NAD", "ar": "ARS",
    "ars": "ARS", "cl": "CLP", "clp": "CLP", "col": "COP", "cop": "COP", "bds": "BBD", "ec": "XCD",
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
  ]

  /// Prefixes that count only in capitals, since in small letters they are words or endings.
  static let capitalPrefixes: WordSet = [
    "rm", "tl", "le", "kd", "bd", "jd", "sr", "qr", "ff", "tk", "dm", "php", "nis", "r",
  ]

  /// Names that stand after the number or after a country's adjective.
  static let names: WordMap<Term> = {
    var out = WordMap<Term>(minimumCapacity: 200)
    func add(_ words: String, _ code: String, _ family: Family? = nil, minor: Bool = false) {
      for word in words.split(separator: " ") {
        out.updateValue(
          Term(code: code, family: family, isMinor: minor), forKey: Word(word))
      }
    }
    add("dollar dollars buck bucks", "USD", .dollar)
    add("euro euros eur", "EUR")
    add("pound pounds quid sterling", "GBP", .pound)
    add("yen yens", "JPY")
    add("yuan yuans renminbi rmb kuai", "CNY")
    add("ruble rubles rouble roubles", "RUB", .ruble)
    add("rupee rupees", "INR", .rupee)
    add("rs", "INR", .rs)
    add("rupiah rupiahs", "IDR")
    add("won", "KRW", .won)
    add("zloty zlotys złoty złotych zloties zł pln", "PLN")
    add("krone kroner", "NOK", .krone)
    add("krona kronor", "SEK", .krona)
    add("kr", "SEK", .kr)
    add("crown crowns", "CZK", .crown)
    add("koruna korunas koruny korun kč", "CZK")
    add("shekel shekels sheqel nis", "ILS")
    add("lira liras lire", "TRY", .lira)
    add("riyal riyals", "SAR", .riyal)
    add("rial rials", "IRR", .rial)
    add("dirham dirhams", "AED", .dirham)
    add("dinar dinars", "KWD", .dinar)
    add("peso pesos", "MXN", .peso)
    add("franc francs", "CHF", .franc)
    add("mark marks", "DEM", .mark)
    add("deutschmark deutschmarks deutschemark deutschemarks", "DEM")
    add("baht bahts", "THB")
    add("ringgit ringgits", "MYR")
    add("dong dongs", "VND")
    add("rand rands", "ZAR")
    add("naira nairas", "NGN")
    add("cedi cedis", "GHS")
    add("real reais reals", "BRL")
    add("forint forints", "HUF")
    add("lev leva", "BGN")
    add("leu lei", "RON")
    add("hryvnia hryvnias hryvnya hryvna", "UAH")
    add("tenge tenges", "KZT")
    add("manat manats", "AZN")
    add("lari laris", "GEL")
    add("dram drams", "AMD")
    add("lek leks", "ALL")
    add("denar denars", "MKD")
    add("kuna kunas", "HRK")
    add("taka takas", "BDT")
    add("kyat kyats", "MMK")
    add("kip kips", "LAK")
    add("riel riels", "KHR")
    add("tugrik tugriks", "MNT")
    add("som soms", "KGS")
    add("sum sums soum soums", "UZS")
    add("afghani afghanis", "AFN")
    add("birr birrs", "ETB")
    add("shilling shillings", "KES", .shilling)
    add("schilling schillings", "ATS")
    add("kwanza kwanzas", "AOA")
    add("kwacha kwachas", "ZMW")
    add("metical meticais", "MZN")
    add("pula pulas", "BWP")
    add("sol soles", "PEN")
    add("bolivar bolivars bolivares", "VES")
    add("guarani guaranis", "PYG")
    add("quetzal quetzals quetzales", "GTQ")
    add("lempira lempiras", "HNL")
    add("peseta pesetas", "ESP")
    add("guilder guilders", "NLG")
    add("drachma drachmas", "GRD")
    add("escudo escudos", "PTE")
    add("bitcoin bitcoins btc", "XBT")
    add("cent cents", "USD", .cent, minor: true)
    add("pence penny pennies", "GBP", minor: true)
    add("sen", "MYR", minor: true)
    add("kopeck kopecks kopek kopeks", "RUB", minor: true)
    add("agora agorot", "ILS", minor: true)
    add("paisa paise", "INR", minor: true)
    add("satang", "THB", minor: true)
    add("satoshi satoshis", "XBT", minor: true)
    add("öre øre", "SEK", minor: true)
    add("fils", "AED", minor: true)
    add("centavo centavos", "MXN", minor: true)
    add("centime centimes", "CHF", minor: true)
    add("pfennig pfennigs", "DEM", minor: true)
    out.updateValue(Term(code: "IRR", factor: 10), forKey: "toman")
    out.updateValue(Term(code: "IRR", factor: 10), forKey: "tomans")
    return out
  }()

  /// Names that are also common words: they count only with a scale or a country before them.
  static let weakNames: WordSet = [
    "crown", "crowns", "mark", "marks", "sum", "sums", "real", "reals", "sol", "won", "pound",
    "pounds", "penny", "crore", "som", "buck", "sterling", "lek", "lei", "dram", "drams", "pula",
    "kip", "kips", "rand",
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
    for code in codes.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      out.updateValue(Term(code: code.uppercased()), forKey: Word(code))
    }
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
