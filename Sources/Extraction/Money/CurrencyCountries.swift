internal import Facts

/// Which of the currencies that share a name belongs to which country.
enum CurrencyCountries {
  /// The words that name a country of an ambiguous currency, in lower case.
  static var words: WordMap<String> { tables.words }

  /// Returns the country that two words name.
  static func country(_ first: Word, _ second: Word) -> String? {
    tables.pairs[first]?.last { $0.second == second }?.country
  }

  private typealias Tables = (
    words: WordMap<String>, pairs: WordMap<[(second: Word, country: String)]>
  )

  private static let tables: Tables = {
    var tables: Tables = (WordMap(minimumCapacity: 200), WordMap())
    for line in table.parts(at: "\n") {
      let halves = line.parts(at: ":")
      guard halves.count == 2 else { continue }
      for name in halves[1].parts(at: ",") {
        let words = name.parts(at: " ")
        if words.count == 1 {
          tables.words.updateValue(String(halves[0]), forKey: Word(words[0]))
        } else if words.count == 2 {
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
    XO:cfa,west african,senegal,senegalese,mali,malian,ivorian,niger,benin,togo,burkina
    XA:central african,cameroon,cameroonian,chad,chadian,gabon,gabonese
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
    PG:papua,papua new,papuan
    ES:spanish,spain
    PT:portuguese,portugal
    NL:dutch,netherlands
    AN:antillean,curaçao,curacao
    AW:aruban,aruba
    CW:caribbean
    XC:east caribbean,antigua,grenada,dominica
    BS:bahamian,bahamas
    BB:barbadian,barbados
    BZ:belize,belizean
    BM:bermudan,bermudian,bermuda
    KY:cayman
    SR:surinamese,suriname
    SB:solomon
    KI:kiribati
    FK:falkland
    GI:gibraltar
    SC:seychelles,seychellois
    GN:guinean,guinea
    KM:comorian,comoros
    XP:cfp,polynesian,new caledonian
    MG:malagasy,madagascar
    MT:maltese,malta
    MD:moldovan,moldova
    TM:turkmen,turkmenistan,turkmenistani
    UZ:uzbek,uzbekistan,uzbekistani
    KG:kyrgyz,kyrgyzstan,kyrgyzstani
    MW:malawian,malawi
    ZM:zambian,zambia
    CV:cape verdean,cape verde,cabo verde
    SV:salvadoran,salvadorean,el salvador
    CR:costa rican,costa rica
    BO:bolivian,bolivia
    VE:venezuelan,venezuela
    PY:paraguayan,paraguay
    PE:peruvian,peru
    GT:guatemalan,guatemala
    HN:honduran,honduras
    NI:nicaraguan,nicaragua
    PA:panamanian,panama
    HT:haitian,haiti
    AL:albanian,albania
    MK:macedonian,macedonia
    HR:croatian,croatia
    SI:slovenian,slovenia
    LV:latvian,latvia
    LT:lithuanian,lithuania
    MN:mongolian,mongolia
    MM:burmese,myanmar
    KH:cambodian,cambodia
    LA:lao,laotian,laos
    AF:afghan,afghanistan
    ET:ethiopian,ethiopia
    ER:eritrean,eritrea
    GH:ghanaian,ghana
    AO:angolan,angola
    MZ:mozambican,mozambique
    BW:botswanan,botswana
    LS:lesotho
    SZ:swazi,eswatini
    SL:sierra leonean,sierra leone
    GM:gambian,gambia
    MR:mauritanian,mauritania
    MV:maldivian,maldives
    BT:bhutanese,bhutan
    WS:samoan,samoa
    TO:tongan,tonga
    VU:vanuatu
    YU:yugoslav
    GR:greek,greece
    """

  /// The currency of a family in a country.
  private static let codes: [CurrencyTable.Family: [String: String]] = [
    .dollar: [
      "US": "USD", "CA": "CAD", "AU": "AUD", "NZ": "NZD", "SG": "SGD", "HK": "HKD", "TW": "TWD",
      "BN": "BND", "FJ": "FJD", "JM": "JMD", "ZW": "ZWL", "NA": "NAD", "LR": "LRD", "TT": "TTD",
      "GY": "GYD", "XC": "XCD", "BS": "BSD", "BB": "BBD", "BZ": "BZD", "BM": "BMD", "KY": "KYD",
      "SR": "SRD", "SB": "SBD", "KI": "AUD",
    ],
    .krone: ["NO": "NOK", "DK": "DKK"],
    .krona: ["SE": "SEK", "IS": "ISK"],
    .crown: [
      "CZ": "CZK", "SK": "SKK", "SE": "SEK", "NO": "NOK", "DK": "DKK", "EE": "EEK", "IS": "ISK",
    ],
    .kr: ["NO": "NOK", "DK": "DKK", "SE": "SEK", "IS": "ISK"],
    .pound: [
      "GB": "GBP", "EG": "EGP", "LB": "LBP", "SY": "SYP", "SD": "SDG", "SS": "SSP", "IE": "IEP",
      "CY": "CYP", "FK": "FKP", "GI": "GIP",
    ],
    .rupee: [
      "IN": "INR", "PK": "PKR", "LK": "LKR", "NP": "NPR", "MU": "MUR", "SC": "SCR",
    ],
    .rs: ["IN": "INR", "PK": "PKR", "LK": "LKR", "NP": "NPR", "MU": "MUR"],
    .dinar: [
      "KW": "KWD", "IQ": "IQD", "JO": "JOD", "BH": "BHD", "DZ": "DZD", "TN": "TND", "LY": "LYD",
      "RS": "RSD", "YU": "YUM", "MK": "MKD",
    ],
    .peso: [
      "MX": "MXN", "PH": "PHP", "AR": "ARS", "CL": "CLP", "CO": "COP", "UY": "UYU", "DO": "DOP",
      "CU": "CUP",
    ],
    .franc: [
      "CH": "CHF", "FR": "FRF", "BE": "BEF", "LU": "LUF", "CD": "CDF", "BI": "BIF", "RW": "RWF",
      "XO": "XOF", "XA": "XAF", "DJ": "DJF",
      "GN": "GNF", "KM": "KMF", "XP": "XPF",
    ],
    .cfa: ["XO": "XOF", "XA": "XAF"],
    .manat: ["AZ": "AZN", "TM": "TMT"],
    .som: ["KG": "KGS", "UZ": "UZS"],
    .leu: ["RO": "RON", "MD": "MDL"],
    .kwacha: ["ZM": "ZMW", "MW": "MWK"],
    .guilder: ["NL": "NLG", "AN": "ANG", "CW": "XCG", "SR": "SRG"],
    .escudo: ["PT": "PTE", "CV": "CVE"],
    .colon: ["CR": "CRC", "SV": "SVC"],
    .bolivar: ["BO": "BOB", "VE": "VES"],
    .rial: ["IR": "IRR", "OM": "OMR", "YE": "YER", "SA": "SAR", "QA": "QAR", "BR": "BRL"],
    .riyal: ["SA": "SAR", "QA": "QAR", "IR": "IRR", "OM": "OMR", "YE": "YER"],
    .dirham: ["AE": "AED", "MA": "MAD"],
    .lira: ["TR": "TRY", "IT": "ITL", "SY": "SYP", "LB": "LBP", "MT": "MTL", "CY": "CYP"],
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
    var found: (country: String, end: Int)?
    // "u . s . dollars", as corpora cut it.
    if first == "u", pieces.lower(index + 1) == ".", pieces.lower(index + 2) == "s",
      pieces.lower(index + 3) == "."
    {
      return ("US", index + 4)
    }
    if index + 1 < pieces.count, let country = country(first, pieces.lower(index + 1)) {
      found = (country, index + 2)
    } else {
      found = words[first].map { ($0, index + 1) }
    }
    guard let country = found?.country, var end = found?.end else { return nil }
    // "Bosnian convertible marks", "Cayman Islands dollars", "Trinidad and Tobago dollars".
    while end < min(pieces.count, index + 4), fillers.contains(pieces.lower(end)) {
      end += 1
    }
    return (country, end)
  }

  /// Words between a country and its currency.
  private static let fillers: WordSet = [
    "islands", "island", "convertible", "new", "and", "tobago", "guinean", "guinea",
  ]

  /// Names of the press that name no country, as far as a dollar of another country may be meant.
  private static let press: [(name: String, country: String)] = [
    ("sydney", "AU"), ("melbourne", "AU"), ("brisbane", "AU"), ("perth", "AU"), ("adelaide", "AU"),
    ("toronto", "CA"), ("vancouver", "CA"), ("montreal", "CA"), ("calgary", "CA"),
    ("globe and mail", "CA"), ("cbc", "CA"), ("auckland", "NZ"), ("stuff.co.nz", "NZ"),
    ("straits times", "SG"), ("newsasia", "SG"), ("south china morning post", "HK"),
    ("scmp", "HK"),
  ]

  /// Returns the country that a publisher's name tells, or `nil`.
  static func home(ofPublisher publisher: String) -> String? {
    let name = publisher.lowercased()
    let parts = name.split { !$0.isLetter }.map { Word($0) }
    for i in parts.indices {
      if i + 1 < parts.count, let country = country(parts[i], parts[i + 1]) { return country }
      if let country = words[parts[i]], parts[i] != "china" || i == 0 { return country }
    }
    return press.first { name.contains($0.name) }?.country
  }
}
