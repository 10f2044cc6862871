// Names: Unicode CLDR data, (c) Unicode, Inc., Unicode License v3. Written forms of news text were
// added by hand.

/// The names of the world's currencies and of their parts.
extension CurrencyTable {
  /// Names that stand after the number or after a country's adjective.
  static let names: WordMap<Term> = {
    var out = WordMap<Term>(minimumCapacity: 300)
    func add(_ words: String, _ code: String, _ family: Family? = nil, minor: Bool = false) {
      for word in words.parts(at: " ") {
        out.updateValue(
          Term(code: code, family: family, isMinor: minor), forKey: Word(word))
      }
    }
    add("dollar dollars dlr dlrs buck bucks", "USD", .dollar)
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
    add("leu lei", "RON", .leu)
    add("hryvnia hryvnias hryvnya hryvnyas hryvna hryven hryvni", "UAH")
    add("tenge tenges", "KZT")
    add("manat manats", "AZN", .manat)
    add("lari laris", "GEL")
    add("dram drams", "AMD")
    add("lek leks lekë", "ALL")
    add("denar denars denari", "MKD")
    add("kuna kunas", "HRK")
    add("taka takas", "BDT")
    add("kyat kyats", "MMK")
    add("kip kips", "LAK")
    add("riel riels", "KHR")
    add("tugrik tugriks tögrög togrog", "MNT")
    add("som soms so'm", "KGS", .som)
    add("sum sums soum soums", "UZS")
    add("afghani afghanis", "AFN")
    add("birr birrs", "ETB")
    add("shilling shillings", "KES", .shilling)
    add("schilling schillings", "ATS")
    add("kwanza kwanzas", "AOA")
    add("kwacha kwachas", "ZMW", .kwacha)
    add("metical meticais", "MZN")
    add("pula pulas", "BWP")
    add("sol soles", "PEN")
    add("bolivar bolivars bolivares bolívar bolívars bolívares", "VES")
    add("guarani guaranis guaraní guaraníes", "PYG")
    add("quetzal quetzals quetzales", "GTQ")
    add("lempira lempiras", "HNL")
    add("peseta pesetas", "ESP")
    add("guilder guilders", "NLG", .guilder)
    add("drachma drachmas", "GRD")
    add("escudo escudos", "PTE", .escudo)
    add("balboa balboas", "PAB")
    add("boliviano bolivianos", "BOB")
    add("gourde gourdes", "HTG")
    add("córdoba córdobas cordoba cordobas", "NIO")
    add("dalasi dalasis", "GMD")
    add("dobra dobras", "STN")
    add("ngultrum ngultrums", "BTN")
    add("kina kinas", "PGK")
    add("lilangeni emalangeni", "SZL")
    add("loti maloti", "LSL")
    add("leone leones", "SLE")
    add("nakfa nakfas", "ERN")
    add("ouguiya ouguiyas", "MRU")
    add("pa'anga paʻanga paanga", "TOP")
    add("pataca patacas", "MOP")
    add("rufiyaa rufiyaas", "MVR")
    add("somoni somonis", "TJS")
    add("tala talas", "WST")
    add("vatu vatus", "VUV")
    add("ariary ariaries", "MGA")
    add("florin florins", "AWG")
    add("colon colons colones colón colóns", "CRC", .colon)
    add("fcfa cfa", "XOF", .cfa)
    add("sdr sdrs", "XDR")
    add("markka markkaa", "FIM")
    add("punt punts", "IEP")
    add("tolar tolars tolarjev", "SIT")
    add("kroon kroons krooni", "EEK")
    add("lats lati", "LVL")
    add("litas litai litų", "LTL")
    add("karbovanets karbovanetsiv karbovantsiv", "UAK")
    add("króna krónur", "ISK")
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
    for (words, code) in [
      ("halala halalas", "SAR"), ("baisa baisas", "OMR"), ("rappen rappens", "CHF"),
      ("stotinka stotinki", "BGN"), ("filler fillér", "HUF"), ("grosz groszy grosze", "PLN"),
      ("kuruş kurus", "TRY"), ("piaster piasters piastre piastres", "EGP"), ("kobo", "NGN"),
      ("pesewa pesewas", "GHS"), ("bani ban", "RON"), ("haler halers haléř haléřů", "CZK"),
      ("lipa lipas", "HRK"), ("para paras", "RSD"), ("tetri", "GEL"), ("qapik qəpik", "AZN"),
      ("tiyin tiyn", "KZT"), ("luma", "AMD"), ("kopiyka kopiyok kopiyky", "UAH"),
      ("poisha", "BDT"), ("laari", "MVR"), ("pya pyas", "MMK"), ("sentimo sentimos", "PHP"),
      ("céntimo céntimos centimo centimos", "VES"), ("pfennige", "DEM"), ("groschen", "ATS"),
      ("santim santims", "ETB"), ("thebe", "BWP"), ("ngwee", "ZMW"), ("tambala", "MWK"),
      ("butut bututs", "GMD"), ("dirame", "TJS"), ("qirsh", "JOD"), ("qindarka", "ALL"),
      ("fen", "CNY"),
    ] {
      add(words, code, minor: true)
    }
    // A tenth of a yuan.
    for word: Word in ["jiao", "mao"] {
      out.updateValue(Term(code: "CNY", isMinor: true, factor: 10), forKey: word)
    }
    for word: Word in ["toman", "tomans"] {
      out.updateValue(Term(code: "IRR", factor: 10), forKey: word)
    }
    return out
  }()
}
