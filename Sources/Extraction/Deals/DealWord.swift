/// A word that deals are told with: what it does, and in which grammatical form it stands.
struct DealWord: Sendable {
  /// What the word says of a deal.
  enum Kind: String, Sendable {
    // Transfers, seen from the recipient or from the supplier.
    case buy, receive, lease, sell, deliver, offer, arrive
    // Contracts.
    case award, win, sign, select, deal
    // How far it has got.
    case negotiate, plan, wish, request, approve, notify, cancel, suspend, deny, begin
    // What is done to an item.
    case make, upgrade
  }

  enum Form: Sendable {
    /// "buy": infinitive or present.
    case base
    /// "buys".
    case third
    /// "buying".
    case gerund
    /// "bought": past or participle.
    case past
    /// "chosen", "given": participle only.
    case participle
    /// "purchase", "talks".
    case noun
  }

  let kind: Kind
  let form: Form
  /// A Boolean value that says whether the same word is also a noun of the same kind: "order".
  var isAlsoNoun = false

  /// Returns all words, by their lower-case form.
  static func table() -> WordMap<DealWord> {
    var table = WordMap<DealWord>(minimumCapacity: 600)
    forEachLine(of: dealWordTable) { line in
      let cells = line.parts(at: ":", omittingEmpty: false)
      guard cells.count == 3, let kind = Kind(rawValue: String(cells[0])) else { return }
      for verb in cells[1].parts(at: ";") {
        let forms = verb.parts(at: " ").map { Word($0) }
        let shapes: [Form] = [.base, .third, .gerund, .past, .participle]
        for (form, shape) in zip(forms, shapes) where form != "-" && table[form] == nil {
          table.updateValue(DealWord(kind: kind, form: shape), forKey: form)
        }
      }
      for noun in cells[2].parts(at: " ") {
        var word = table[Word(noun)] ?? DealWord(kind: kind, form: .noun)
        word.isAlsoNoun = table[Word(noun)] != nil
        table.updateValue(word, forKey: Word(noun))
      }
    }
    return table
  }
}

/// A line: kind : verbs as base, third person, gerund, past, participle : nouns.
private let dealWordTable = """
  buy:buy buys buying bought;purchase purchases purchasing purchased;acquire acquires acquiring acquired:purchase purchases acquisition acquisitions
  buy:procure procures procuring procured;order orders ordering ordered;import imports importing imported;obtain obtains obtaining obtained:procurement order orders import imports
  buy:commission - commissioning commissioned;reorder reorders reordering reordered:reorder buy
  receive:receive receives receiving received;get gets getting got;take takes taking took taken:receipt
  lease:lease leases leasing leased;rent rents renting rented;loan loans loaning loaned:lease leases
  sell:sell sells selling sold;export exports exporting exported;resell - reselling resold:sale sales export exports
  sell:transfer transfers transferring transferred:transfer transfers
  deliver:deliver delivers delivering delivered;supply supplies supplying supplied;provide provides providing provided:delivery deliveries supply supplies handover shipment shipments
  deliver:donate donates donating donated;hand hands handing handed;give gives giving gave given;send sends sending sent;- - - shipped:donation donations
  arrive:arrive arrives arriving arrived:arrival
  offer:offer offers offering offered;pitch pitches pitching pitched;promote promotes promoting promoted;propose proposes proposing proposed;tout touts touting touted:offer offers bid bids proposal proposals pitch
  award:award awards awarding awarded;contract - contracting contracted:award awards
  win:win wins winning won;secure secures securing secured;clinch clinches clinching clinched;land lands landing landed;bag bags bagging bagged:win
  sign:sign signs signing signed;ink inks inking inked;conclude concludes concluding concluded;seal seals sealing sealed;finalise finalises finalising finalised;finalize finalizes finalizing finalized:signing signature
  sign:agree agrees agreeing agreed;place places placing placed;- - - struck:
  select:select selects selecting selected;choose chooses choosing chose chosen;pick picks picking picked;shortlist - shortlisting shortlisted:selection
  deal:-:deal deals contract contracts agreement agreements accord accords pact pacts memorandum package packages tender tenders mou
  negotiate:negotiate negotiates negotiating negotiated;discuss discusses discussing discussed:negotiation negotiations talks discussions
  plan:plan plans planning planned;intend intends intending intended;decide decides deciding decided;commit commits committing committed:plan plans
  wish:want wants wanting wanted;seek seeks seeking sought;consider considers considering considered:
  wish:mull mulls mulling mulled;eye eyes eyeing eyed;aim aims aiming aimed;hope hopes hoping hoped;pursue pursues pursuing pursued;need needs needing needed;explore explores exploring explored:decision desire
  request:request requests requesting requested;ask asks asking asked:request requests
  approve:approve approves approving approved;clear clears clearing cleared;authorise authorises authorising authorised;authorize authorizes authorizing authorized;greenlight greenlights greenlighting greenlighted:approval approvals go-ahead clearance green
  approve:okay okays okaying okayed;endorse endorses endorsing endorsed;ratify ratifies ratifying ratified;- - - greenlit:
  notify:notify notifies notifying notified:notification notifications notice notices
  cancel:cancel cancels cancelling cancelled;cancel cancels canceling canceled;scrap scraps scrapping scrapped;terminate terminates terminating terminated;abandon abandons abandoning abandoned:cancellation termination
  cancel:drop drops dropping dropped;reject rejects rejecting rejected;end ends ending ended;collapse collapses collapsing collapsed;annul annuls annulling annulled;axe axes axing axed;ditch ditches ditching ditched:collapse
  cancel:break breaks breaking broke broken;call calls calling called;withdraw withdraws withdrawing withdrew withdrawn;revoke revokes revoking revoked;shelve shelves shelving shelved:
  suspend:suspend suspends suspending suspended;freeze freezes freezing froze frozen;halt halts halting halted;pause pauses pausing paused;block blocks blocking blocked;postpone postpones postponing postponed:suspension freeze
  deny:deny denies denying denied;refute refutes refuting refuted:denial
  begin:begin begins beginning began begun;start starts starting started;resume resumes resuming resumed:start
  make:build builds building built;manufacture manufactures manufacturing manufactured;produce produces producing produced;make makes making made;develop develops developing developed;design designs designing designed:
  upgrade:upgrade upgrades upgrading upgraded;modernise modernises modernising modernised;modernize modernizes modernizing modernized;convert converts converting converted;overhaul overhauls overhauling overhauled;refurbish refurbishes refurbishing refurbished;re-configure - - -;reconfigure - - -;configure - configuring configured:upgrade upgrades modernisation modernization conversion overhaul maintenance
  """
