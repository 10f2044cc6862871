/// Nouns for offices and trades, and the words that go with them.
enum RoleNouns {
  /// Nouns for one person, in small letters; plurals are formed from them.
  static let singular = """
    minister undersecretary secretary president premier chancellor governor senator congressman
    congresswoman lawmaker legislator parliamentarian deputy mp mep mayor ambassador envoy diplomat
    consul attaché attache spokesman spokeswoman spokesperson spokesmen official officer chairman
    chairwoman chairperson chair chief head director manager executive ceo cfo coo cto founder
    co-founder cofounder president-elect vice-president leader boss commander general admiral
    lieutenant colonel major captain brigadier marshal sergeant corporal commodore commandant
    commissioner inspector superintendent officer judge justice magistrate prosecutor attorney lawyer
    counsel advocate solicitor professor lecturer scholar academic researcher scientist economist
    historian analyst expert specialist strategist adviser advisor aide consultant commentator
    columnist journalist reporter correspondent editor editor-in-chief author writer blogger
    presenter anchor host moderator producer publisher activist campaigner organizer organiser
    politician statesman king queen prince princess emir sultan sheikh ayatollah pope cardinal bishop
    archbishop imam cleric rabbi pastor priest monk representative delegate negotiator mediator
    observer inspector investigator engineer designer architect builder pilot astronaut soldier
    veteran sailor marine fighter rebel warlord dictator monarch ruler treasurer comptroller auditor
    banker trader investor entrepreneur businessman businesswoman tycoon billionaire owner
    shareholder employee worker farmer teacher student doctor physician surgeon nurse psychologist
    psychiatrist sociologist candidate nominee contender front-runner incumbent challenger successor
    predecessor speaker whip member chancellor rector dean provost principal coordinator planner
    fellow partner associate assistant intern operative pollster surrogate supporter critic opponent
    resident neighbor neighbour witness survivor victim lobbyist donor strategist insider source
    person man woman mother father son daughter brother sister wife husband actor actress singer
    musician artist filmmaker director coach player athlete star comedian rapper celebrity model
    undersecretary-general secretary-general vice-chairman paymaster quartermaster premier-designate
    co-chair co-chairman cochairman vice-minister plenipotentiary high-commissioner ombudsman
    constable sheriff detective trooper guard agent operator controller administrator registrar
    curator librarian caretaker contractor industrialist magnate defector dissident exile refugee
    announcer narrator co-author coauthor biographer critic reviewer
    """

  /// Words for several persons that have no singular above.
  static let plural = """
    officials experts sources critics voters people aides analysts republicans democrats
    conservatives liberals americans europeans authorities lawmakers observers residents supporters
    opponents protesters scientists economists prosecutors investigators reporters police readers
    leaders rivals allies others men women families parents children students workers advocates
    activists insiders watchers pundits academics scholars researchers editors employees executives
    members soldiers troops rebels militants migrants refugees customers users fans investors
    respondents folks guys someone somebody everyone everybody anyone colleagues counterparts
    lawyers attorneys participants figures
    """

  /// Words that stand directly before a name.
  static let honorifics = """
    mr mrs ms miss dr prof professor sir dame lord lady rev reverend hon gen general lt lieutenant
    col colonel maj major capt captain cmdr commander adm admiral vice-admiral rear-admiral sgt
    sergeant brig brigadier marshal commodore sen senator rep representative gov governor president
    minister king queen prince princess emir sultan sheikh shaikh ayatollah pope cardinal imam rabbi
    datuk dato dato' datin tan seri sri tun tengku haji hajji pak ustaz mullah maulana herr frau
    monsieur madame señor senor judge justice pres amb ambassador chancellor premier councillor
    councilor sultan mayor secretary congressman congresswoman pastor father sister brother baron
    baroness count countess crown hrh he m mme cpl pvt ret shri smt ing msgr
    """

  /// Words in small letters or capitals that stand before a role's noun.
  static let modifiers = """
    former deputy chief vice foreign prime defence defense interior finance state senior top acting
    then executive managing assistant assistant press principal permanent first second special
    presidential vice-presidential retired ex military naval army navy air general lead leading
    interim outgoing incoming newly longtime long-time veteran political policy security research
    national international government ministry company campaign communications communication
    financial operating technology marketing sales regional global associate senior joint
    commanding supreme high ranking high-ranking top-ranking staff trade energy economic economy
    transport justice health education labor labour agriculture environment culture education home
    federal republican democratic libertarian independent conservative liberal opposition ruling
    rear co under crown attorney party house senate congressional parliamentary legal medical media
    public relations affairs industry industries program programme project defense-industry election
    rights human civil board club university college embassy agency police department district
    county city local provincial central bank group business aviation aerospace space nuclear
    missile science scientific technical design production procurement purchasing acquisition
    logistics operations intelligence information strategic strategy planning development
    """
}
