/// What the rules for persons and statements know about a word.
struct WordEntry: Sendable {
  var kind: WordKind = []
  /// The index of the word in ``CueTable/forms``, or -1.
  fileprivate(set) var cueIndex: Int16 = -1

  static let unknown = WordEntry()

  /// The word as a form of a cue verb.
  var cue: CueForm? { cueIndex < 0 ? nil : CueTable.forms[Int(cueIndex)] }
}

/// The words that the rules for persons and statements look up, with what each can be.
struct WordTable: Sendable {
  private static let shared = build()

  /// Returns what is known about each token, in one pass.
  static func entries(of tokens: [Token]) -> [WordEntry] {
    let table = shared
    return tokens.map { token in
      guard token.kind == .word else { return .unknown }
      guard var entry = table[token] else { return .unknown }
      if !token.isCapitalised { entry.kind.subtract(.given) }
      // "US", "IT" and "WHO" are names.
      if token.shape.contains(.allCapitals) { entry.kind.subtract(.pronoun) }
      return entry
    }
  }

  private static func build() -> WordMap<WordEntry> {
    var out = WordMap<WordEntry>(minimumCapacity: 3000)
    func add(_ words: String, _ kind: WordKind) {
      forEachWord(of: words) { word in
        var entry = out[Word(word)] ?? .unknown
        entry.kind.insert(kind)
        out.updateValue(entry, forKey: Word(word))
      }
    }
    for (kind, words) in classes { add(words, kind) }
    add(GivenNames.female, .givenFemale)
    add(GivenNames.male, .givenMale)
    forEachWord(of: RoleNouns.singular) { role in
      add(String(role), .role)
      let plural: String
      if role.hasSuffix("man") {
        plural = role.dropLast(2) + "en"
      } else if role.hasSuffix("y"), !role.hasSuffix("ey") {
        plural = role.dropLast() + "ies"
      } else {
        plural = role + "s"
      }
      add(plural, .people)
    }
    add(RoleNouns.plural, .people)
    add(RoleNouns.honorifics, .honorific)
    add(RoleNouns.modifiers, .roleModifier)
    for (word, index) in CueTable.indices {
      var entry = out[Word(word)] ?? .unknown
      entry.cueIndex = Int16(index)
      out.updateValue(entry, forKey: Word(word))
    }
    return out
  }

  private static let classes: [(WordKind, String)] = [
    (
      .pronoun,
      """
      he she it they who i we you him her them us me whom himself herself itself themselves
      he's she's it's they're we're i'm you're i've we've they've i'd he'd she'd they'd he'll she'll
      they'll we'll i'll it'll that's there's
      """
    ),
    (
      .determiner,
      """
      the a an this these those his her its their our my your some any each every both another no
      all several many most few one two three four five six seven eight nine ten other such
      """
    ),
    (
      .auxiliary,
      """
      is are was were be been being am has have had having do does did 's 've 're isn't aren't wasn't
      weren't hasn't haven't hadn't don't doesn't didn't
      """
    ),
    (
      .modal,
      """
      will would can could may might must shall should won't wouldn't can't cannot couldn't shouldn't
      mustn't mightn't needn't 'll 'd
      """
    ),
    (
      .negation,
      """
      not never isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't
      can't cannot couldn't shouldn't neither nor hardly
      """
    ),
    (
      .adverb,
      """
      also again later recently then now still just already only even often always sometimes once
      twice further furthermore moreover meanwhile however thus therefore instead too first yet soon
      ago earlier afterwards afterward ever so quite very rather well here there openly flatly
      nonetheless nevertheless reportedly apparently famously both long all additionally
      """
    ),
    (
      .preposition,
      """
      of in on at to from with by for about against into over under after before during between
      among through without within across since until till near behind beyond despite amid like
      upon toward towards via per as off out up down around along except including following
      regarding concerning according because throughout
      """
    ),
    (
      .subordinator,
      """
      that because while which if although though when whereas whether unless until since after
      before than as whose where why how what whoever whatever
      """
    ),
    (.coordinator, "and but or nor yet plus &"),
    (
      .time,
      """
      monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays
      fridays saturdays sundays yesterday today tonight tomorrow mon tue tues wed thu thurs fri sat
      sun
      """
    ),
    (
      .organisation,
      """
      ministry ministries department agency agencies company companies firm firms corporation
      government governments administration parliament senate congress army navy force forces
      commission committee council court union party group groups organisation organization institute
      university association alliance bank bureau board office command campaign team foundation
      manufacturer shipyard builder contractor supplier vendor maker group consortium newspaper daily
      magazine website blog network channel broadcaster agency outlet media press kremlin pentagon
      embassy delegation regime side nation country state embassy mission centre center think-tank
      service police military junta presidency cabinet house coalition federation subsidiary airline
      division unit developer operator watchdog ngo charity faction movement militia staff
      """
    ),
    (
      .record,
      """
      report reports poll polls survey surveys study studies statement statements document documents
      letter letters article articles memo ad ads advertisement editorial editorials email emails
      book film documentary paper papers research data figures statistics records filing filings
      lawsuit complaint indictment transcript release tweet tweets post posts message brief briefing
      ruling resolution notice communique communiqué headline analysis assessment review audit
      newsletter column story stories video announcement speech specifications source findings
      estimates rumours rumors
      """
    ),
    (
      .occasion,
      """
      interview interviews statement statements letter letters speech speeches briefing conference
      tweet tweets post email emails e-mail memo report remarks comments address release hearing
      testimony article column message ruling forum meeting debate rally ceremony session call video
      appearance note interview podcast event summit visit
      """
    ),
    (
      .verb,
      """
      went came got took made gave kept held left began became seemed remained continues remains
      includes included needs need needed comes goes takes makes gives gets want wants ran run runs
      began begins stands stood sits sat lies lost won wins saw seen brought brings put puts set let
      means meant happens happened seems appears appeared looks looked works worked used uses leads
      led shows met meets sent sends bought buys sold sells paid pays spent signed signs visited
      arrived returned moved plays played tried tries allows allowed helps helped began done gone
      """
    ),
    (
      .particle,
      """
      van von der den de del della di da dos du la le el al bin ibn ben abu ul bint ter ten zu af
      und y e
      """
    ),
    (
      .notName,
      """
      harbour harbor beach bridge port fort camp memorial monument canal desert coast peninsula strait
      forest airfield hill hills peak gate gardens garden
      airport avenue street road university college institute hospital school stadium square park
      river lake island islands sea ocean bay mount mountain valley city county province region
      district town village north south east west northern southern eastern western central air
      force forces army navy base station ministry department agency council committee commission
      bank group corporation corp inc ltd llc plc co gmbh industries systems technologies aerospace
      aircraft motors airlines airways defence defense dynamics electric company party union league
      alliance foundation association organization organisation center centre house palace court act
      treaty agreement accord deal war battle operation exercise forum summit conference cup award
      prize day week times post journal news tribune herald magazine press media radio television tv
      project program programme plan fund security intelligence services service marine maritime
      shipping shipyard international national federal royal united states kingdom republic
      democratic people's parliament congress senate cabinet government police brigade division
      regiment squadron fleet command tower hotel theater theatre museum church cathedral church
      january february march april may june july august september october november december monday
      tuesday wednesday thursday friday saturday sunday english french german spanish arabic russian
      christmas easter ramadan internet facebook twitter google youtube iphone instagram
      """
    ),
  ]
}
