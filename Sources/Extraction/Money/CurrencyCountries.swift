internal import Facts

/// Which of the currencies that share a name belongs to which country.
enum CurrencyCountries {
  /// The words that name a country of an ambiguous currency, in lower case.
  static var words: WordMap<String> { tables.words }

  /// Returns the country that two words name.
  static func country(_ first: Word, _ second: Word) -> String? {
    tables.pairs[first]?.first { $0.second == second }?.country
  }

  private typealias Tables = (
    words: WordMap<String>, pairs: WordMap<[(second: Word, country: String)]>
  )

  private static let tables: Tables = {
    var tables: Tables = (WordMap(minimumCapacity: 200), WordMap())
    for line in table.split(separator: "\n") {
      let halves = line.split(separator: ":")
      guard halves.count == 2 else { continue }
      for name in halves[1].split(separator: ",") {
        let words = name.split(separator: " ")
        if words.count == 1 {
          tables.words.updateValue(String(halves[0]), forKey: Word(words[0]))
        } else {
          let first = Word(words[0])
          let others = tables.pairs[first] ?? []
          tables.pairs.updateValue(
            others + [(Word(words[1]), String(halves[0]))], forKey: first)
        }
      }
    }
    return tables
  }()

  private static let table = """
    US:us,u.s.,u.s,american,united states,usa,washington,america,pentagon
    CA:canadian,canada,ottawa,canadians
    AU:australian,australia,canberra,aussie,australians
    NZ:new zealand,wellington,kiwi,zealand
    SG:singapore,singaporean
    HK:hong kong
    TW:taiwan,taiwanese,new taiwan,taipei
    BN:brunei,bruneian
    FJ:fiji,fijian
    JM:jamaican,jamaica
    ZW:zimbabwean,zimbabwe
    NA:namibian,namibia
    LR:liberian,liberia
    TT:trinidad
    GY:guyanese,guyana
    NO:norwegian,norway,oslo,norwegians
    DK:danish,denmark,copenhagen,danes
    SE:swedish,sweden,stockholm,swedes
    IS:icelandic,iceland,reykjavik
    CZ:czech,czech republic,czechia,prague
    SK:slovak,slovakia
    EE:estonian,estonia
    GB:british,britain,uk,u.k.,london,united kingdom,english,england,scotland
    EG:egyptian,egypt,cairo
    LB:lebanese,lebanon,beirut
    SY:syrian,syria,damascus
    SD:sudanese,sudan,khartoum
    SS:south sudan,south sudanese
    IE:irish,ireland
    CY:cypriot,cyprus
    FR:french,france,paris
    IN:indian,india,delhi,new delhi
    PK:pakistani,pakistan,islamabad
    LK:sri lanka,sri lankan,colombo,lankan
    NP:nepal,nepalese,nepali
    MU:mauritian,mauritius
    KW:kuwaiti,kuwait
    IQ:iraqi,iraq,baghdad
    JO:jordanian,jordan,amman
    BH:bahraini,bahrain
    DZ:algerian,algeria,algiers
    TN:tunisian,tunisia,tunis
    LY:libyan,libya,tripoli
    RS:serbian,serbia,belgrade
    MX:mexican,mexico
    PH:philippine,philippines,filipino,manila
    AR:argentine,argentina,argentinian
    CL:chilean,chile,santiago
    CO:colombian,colombia,bogota,bogotá
    UY:uruguayan,uruguay
    DO:dominican
    CU:cuban,cuba
    CH:swiss,switzerland,bern
    BE:belgian,belgium
    LU:luxembourg
    CD:congolese,congo
    BI:burundi,burundian
    RW:rwandan,rwanda
    XO:cfa,senegal,mali,malian,ivorian,niger,benin,togo,burkina
    XA:cameroon,chad,gabon
    DJ:djibouti
    IR:iranian,iran,tehran
    OM:omani,oman
    YE:yemeni,yemen
    SA:saudi,saudi arabia,riyadh
    QA:qatari,qatar,doha
    BR:brazilian,brazil
    AE:uae,emirati,emirates,united arab emirates,u.a.e.,dubai,abu dhabi
    MA:moroccan,morocco,rabat
    TR:turkish,turkey,ankara,istanbul
    IT:italian,italy,rome
    KR:south korean,south korea,korean,seoul,korea
    KP:north korean,north korea,pyongyang
    RU:russian,russia,moscow
    BY:belarusian,belarus,minsk
    TJ:tajik,tajikistan
    KE:kenyan,kenya,nairobi
    UG:ugandan,uganda,kampala
    TZ:tanzanian,tanzania
    SO:somali,somalia
    AT:austrian,austria
    JP:japanese,japan,tokyo
    CN:chinese,china,beijing
    DE:german,germany,berlin,west german
    FI:finnish,finland
    BA:bosnian,bosnia
    PL:polish,poland
    HU:hungarian,hungary
    IL:israeli,israel
    TH:thai,thailand
    ID:indonesian,indonesia
    MY:malaysian,malaysia
    VN:vietnamese,vietnam
    UA:ukrainian,ukraine
    KZ:kazakh,kazakhstan,kazakhstani
    AZ:azerbaijani,azeri,azerbaijan
    GE:georgian,georgia
    AM:armenian,armenia
    BG:bulgarian,bulgaria
    RO:romanian,romania
    ZA:south african,south africa
    NG:nigerian,nigeria
    BD:bangladeshi,bangladesh
    PG:papua
    ES:spanish,spain
    PT:portuguese,portugal
    NL:dutch,netherlands
    GR:greek,greece
    """

  /// The currency of a family in a country.
  private static let codes: [CurrencyTable.Family: [String: String]] = [
    .dollar: [
      "US": "USD", "CA": "CAD", "AU": "AUD", "NZ": "NZD", "SG": "SGD", "HK": "HKD", "TW": "TWD",
      "BN": "BND", "FJ": "FJD", "JM": "JMD", "ZW": "ZWL", "NA": "NAD", "LR": "LRD", "TT": "TTD",
      "GY": "GYD",
    ],
    .krone: ["NO": "NOK", "DK": "DKK"],
    .krona: ["SE": "SEK", "IS": "ISK"],
    .crown: [
      "CZ": "CZK", "SK": "SKK", "SE": "SEK", "NO": "NOK", "DK": "DKK", "EE": "EEK", "IS": "ISK",
    ],
    .kr: ["NO": "NOK", "DK": "DKK", "SE": "SEK", "IS": "ISK"],
    .pound: [
      "GB": "GBP", "EG": "EGP", "LB": "LBP", "SY": "SYP", "SD": "SDG", "SS": "SSP", "IE": "IEP",
      "CY": "CYP",
    ],
    .rupee: ["IN": "INR", "PK": "PKR", "LK": "LKR", "NP": "NPR", "MU": "MUR"],
    .rs: ["IN": "INR", "PK": "PKR", "LK": "LKR", "NP": "NPR", "MU": "MUR"],
    .dinar: [
      "KW": "KWD", "IQ": "IQD", "JO": "JOD", "BH": "BHD", "DZ": "DZD", "TN": "TND", "LY": "LYD",
      "RS": "RSD",
    ],
    .peso: [
      "MX": "MXN", "PH": "PHP", "AR": "ARS", "CL": "CLP", "CO": "COP", "UY": "UYU", "DO": "DOP",
      "CU": "CUP",
    ],
    .franc: [
      "CH": "CHF", "FR": "FRF", "BE": "BEF", "LU": "LUF", "CD": "CDF", "BI": "BIF", "RW": "RWF",
      "XO": "XOF", "XA": "XAF", "DJ": "DJF",
    ],
    .rial: ["IR": "IRR", "OM": "OMR", "YE": "YER", "SA": "SAR", "QA": "QAR", "BR": "BRL"],
    .riyal: ["SA": "SAR", "QA": "QAR", "IR": "IRR", "OM": "OMR", "YE": "YER"],
    .dirham: ["AE": "AED", "MA": "MAD"],
    .lira: ["TR": "TRY", "IT": "ITL", "SY": "SYP", "LB": "LBP"],
    .won: ["KR": "KRW", "KP": "KPW"],
    .ruble: ["RU": "RUB", "BY": "BYN", "TJ": "TJS"],
    .shilling: ["KE": "KES", "UG": "UGX", "TZ": "TZS", "SO": "SOS", "AT": "ATS"],
    .yen: ["JP": "JPY", "CN": "CNY"],
    .mark: ["DE": "DEM", "FI": "FIM", "BA": "BAM"],
    .cent: [
      "US": "USD", "CA": "CAD", "AU": "AUD", "NZ": "NZD", "SG": "SGD", "HK": "HKD", "DE": "EUR",
      "FR": "EUR", "ZA": "ZAR",
    ],
  ]

  /// Returns the code of a family's currency in a country, or `nil` when the country has none.
  static func code(of family: CurrencyTable.Family, country: String) -> String? {
    codes[family]?[country]
  }

  /// Returns the codes of a family, in alphabetical order of their countries.
  static func countries(of family: CurrencyTable.Family) -> [String: String] {
    codes[family] ?? [:]
  }

  /// Reads a country's adjective or name before a currency word: "Norwegian", "U.S.", "Hong Kong".
  static func adjective(_ pieces: AmountPieces, at index: Int) -> (country: String, end: Int)? {
    let first = pieces.lower(index)
    if index + 1 < pieces.count, let country = country(first, pieces.lower(index + 1)) {
      return (country, index + 2)
    }
    return words[first].map { ($0, index + 1) }
  }
}
