internal import Facts

/// Verbs that attribute words or views to someone.
///
/// A line: forms, or the base of a regular verb | traits | act | particles that must follow.
/// Traits: c clause, t clause only after "that" and the like, o object, l listener, i infinitive,
/// s plain speech, n has noun-like forms, a attitude, q quotation only.
enum CueTable {
  private static let table = """
    say says said saying|cs|states|
    tell tells told telling|cls|states|
    state|tsn|states|
    add|cs|states|
    note|csn|states|
    write writes wrote writing|cs|states|
    tweet|csn|states|
    post|qn|states|
    announce|cso|announces|
    declare|cso|announces|
    reveal|cso|announces|
    disclose|cso|announces|
    release|qn|announces|
    confirm|cso|confirms|
    reaffirm|cso|confirms|
    affirm|cso|confirms|
    verify|co|confirms|
    acknowledge|cso|confirms|
    admit admits admitted admitting|cso|confirms|
    concede|cso|confirms|
    recognize|ta|confirms|
    deny|cso|denies|
    refute|o|denies|
    rebut rebuts rebutted rebutting|o|denies|
    reject|o|rejects|
    dismiss|o|rejects|
    oppose|o|rejects|
    rule out rules out ruled out ruling out|o|rejects|out
    urge|lio|urges|
    call|on|urges|for
    call|lin|urges|on;upon
    call|oqn|criticises|
    demand|tion|urges|
    insist|cs|claims|
    insist|o|claims|on
    implore|li|urges|
    encourage|li|urges|
    exhort|li|urges|
    appeal|in|urges|to
    recommend|to|urges|
    advise|tli|urges|
    propose|tio|offers|
    suggest|cso|claims|
    offer|in|offers|
    warn|cls|warns|
    warn|o|warns|of;against;about
    caution|tlsn|warns|
    threaten|i|warns|
    promise|clin|promises|
    pledge|tion|promises|
    vow|tin|promises|
    swear swears swore swearing|ti|promises|
    undertake undertakes undertook undertaking|i|promises|
    assure|cls|promises|
    guarantee|ton|promises|
    agree|ts|agrees|
    agree|o|agrees|with
    concur concurs concurred concurring|ts|agrees|
    claim|csn|claims|
    allege|cs|claims|
    contend|cs|claims|
    argue|cs|claims|
    assert|cso|claims|
    maintain|ts|claims|
    accuse|lo|criticises|
    blame|on|criticises|
    charge|tn|claims|
    complain|ts|criticises|
    complain|o|criticises|about;of
    criticize|o|criticises|
    criticise|o|criticises|
    condemn|o|criticises|
    denounce|o|criticises|
    blast|on|criticises|
    slam slams slammed slamming|on|criticises|
    mock|o|criticises|
    decry|o|criticises|
    deride|o|criticises|
    ridicule|on|criticises|
    lash|qn|criticises|
    fume|q|criticises|
    question|on|asks|
    praise|on|praises|
    welcome|o|praises|
    hail|o|praises|
    laud|o|praises|
    applaud|o|praises|
    commend|o|praises|
    endorse|o|praises|
    tout|o|praises|
    thank|q|praises|
    congratulate|q|praises|
    explain|cso|explains|
    clarify|tso|explains|
    elaborate|qs|explains|
    describe|o|explains|
    liken|o|claims|
    characterize|o|claims|
    characterise|o|claims|
    dub dubs dubbed dubbing|o|claims|
    label labels labeled labeling|on|claims|
    outline|on|explains|
    detail|on|explains|
    illustrate|to|explains|
    emphasize|tso|states|
    emphasise|tso|states|
    stress|tson|states|
    underline|tson|states|
    underscore|to|states|
    highlight|ton|states|
    reiterate|cso|states|
    repeat|tson|states|
    mention|cson|states|
    remark|tsn|states|
    comment|tsn|states|
    observe|ts|states|
    point points pointed pointing|ts|states|out
    point points pointed pointing|o|states|to
    cite|o|states|
    recall|cso|states|
    recount|tso|states|
    respond|tsq|states|
    reply|tsq|states|
    answer|tsqn|states|
    counter|tsqn|states|
    retort|tsq|states|
    interject|q|states|
    continue|qs|states|
    conclude|cso|claims|
    joke|tqn|states|
    quip quips quipped quipping|tqn|states|
    muse|q|states|
    chant|qon|states|
    shout|tqn|states|
    yell|tqn|states|
    cry|qn|states|
    exclaim|tq|states|
    declaim|q|states|
    testify|cs|states|
    report|csn|states|
    relate|q|states|
    boast|tqn|claims|
    brag brags bragged bragging|tq|claims|
    lament|tson|criticises|
    bemoan|o|criticises|
    proclaim|cso|announces|
    profess|tio|claims|
    indicate|cso|states|
    signal signals signaled signaling|tson|states|
    hint|tsn|states|
    imply|tso|claims|
    show shows showed showing|tn|states|
    find finds found finding|tn|states|
    talk|on|states|about
    speak speaks spoke speaking|o|states|about;of;against
    address|qn|states|
    inform|tls|announces|
    notify|tl|announces|
    remind|tls|states|
    convince|tl|claims|
    persuade|tl|claims|
    ask|lin|asks|
    ask|on|asks|about;for;whether;if;why;how
    wonder|tqn|asks|
    inquire|tq|asks|
    request|tn|asks|
    predict|cso|predicts|
    forecast forecasts forecast forecasting|con|predicts|
    foresee foresees foresaw foreseeing|to|predicts|
    estimate|con|predicts|
    project|tn|predicts|
    expect|ca|predicts|
    anticipate|ca|predicts|
    speculate|ts|predicts|
    believe|ca|claims|
    think thinks thought thinking|can|claims|
    consider|oa|claims|
    feel feels felt feeling|ca|claims|
    know knows knew knowing|ta|claims|
    understand understands understood understanding|ta|claims|
    hope|can|claims|
    fear|can|warns|
    worry|can|warns|
    doubt|tan|claims|
    suspect|can|claims|
    assume|ca|claims|
    realize|ta|claims|
    conclude|o|claims|with
    learn|ta|states|
    hear hears heard hearing|ta|states|
    read reads read reading|qn|states|
    quote|on|states|
    defend|o|claims|
    rule|tsn|announces|
    decide|t|announces|
    determine|t|claims|
    put puts put putting|o|states|
    make makes made making|t|states|clear
    express|tl|states|
    voice|tln|states|
    justify|o|claims|
    downplay|o|claims|
    lambast|o|criticises|
    rebuke|on|criticises|
    demur demurs demurred demurring|q|rejects|
    advocate|on|urges|
    """

  /// All verbs, all forms, and the index of each form by its word.
  static let (verbs, forms, indices): ([CueVerb], [CueForm], [String: Int]) = build()

  private static func build() -> ([CueVerb], [CueForm], [String: Int]) {
    var verbs: [CueVerb] = []
    var forms: [String: CueForm] = [:]
    for line in table.parts(at: "\n") {
      let cells = line.parts(at: "|", omittingEmpty: false).map(String.init)
      guard cells.count == 4, let act = Statement.Act(rawValue: cells[2]) else { continue }
      var words = cells[0].parts(at: " ").map(String.init).filter { $0 != "out" }
      if words.count == 1 { words = inflected(words[0]) }
      let particles = cells[3].parts(at: ";").map { Word($0) }
      verbs.append(
        CueVerb(lemma: words[0], traits: traits(cells[1]), act: act, particles: particles))
      // "put", "forecast": the past, which a singular subject may have, goes before the base.
      let first: CueVerb.Form = words.count > 2 && words[0] == words[2] ? .past : .base
      let kinds: [CueVerb.Form] = [first, .third, .past, .participle]
      for (word, form) in zip(words, kinds) {
        let others = forms[word]?.verbs ?? []
        // Verbs that need particles are tried first.
        let list = particles.isEmpty ? others + [verbs.count - 1] : [verbs.count - 1] + others
        forms[word] = CueForm(verbs: list, form: forms[word]?.form ?? form)
      }
    }
    let sorted = forms.sorted { $0.key < $1.key }
    let indices = sorted.enumerated().map { ($0.element.key, $0.offset) }
    return (verbs, sorted.map(\.value), Dictionary(uniqueKeysWithValues: indices))
  }

  private static func traits(_ letters: String) -> CueVerb.Traits {
    var out: CueVerb.Traits = []
    for letter in letters {
      switch letter {
      case "c": out.insert(.clause)
      case "t": out.formUnion([.clause, .needsThat])
      case "o": out.insert(.object)
      case "l": out.insert(.listener)
      case "i": out.insert(.infinitive)
      case "s": out.insert(.speech)
      case "n": out.insert(.nounLike)
      case "a": out.insert(.attitude)
      case "q": out.insert(.quoteOnly)
      default: break
      }
    }
    return out
  }

  /// Returns base, third person, past and participle of a regular verb.
  private static func inflected(_ base: String) -> [String] {
    let vowels = "aeiou"
    let last = base.last ?? " "
    let before = base.dropLast().last ?? " "
    if last == "e" {
      return [base, base + "s", base + "d", base.dropLast() + "ing"]
    }
    if last == "y", !vowels.contains(before) {
      return [base, base.dropLast() + "ies", base.dropLast() + "ied", base + "ing"]
    }
    let sibilant = base.hasSuffix("s") || base.hasSuffix("sh") || base.hasSuffix("ch")
    return [base, base + (sibilant ? "es" : "s"), base + "ed", base + "ing"]
  }
}
