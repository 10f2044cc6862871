/// The reports found so far to be of one deal.
///
/// It lives within one merging.
final class DealGroup {
  /// Indices of the reports, in the order in which they came out.
  private(set) var members: [Int]
  private(set) var reasons: [[MergeReason]]
  private var suppliers: [Int32]
  private var recipients: [Int32]
  /// The items' numbers in the table of names.
  private var items: [Int32]
  private var figures: [Int32]
  private var lastReported: Int?
  private var firstEvent: Int?
  private var lastEvent: Int?
  private var progress: Int?
  private var hasEnded: Bool
  /// The pieces and the last day of the latest agreed report that states them exactly.
  private var order: Order?
  /// The pieces of the latest report that states them exactly, whatever its stage.
  private var pieces: Double?
  private(set) var keys: [BucketKey]

  private struct Order: Sendable {
    let quantity: Double
    let day: Int?
  }

  /// How well a report fits, and why.
  struct Fit: Sendable {
    let reasons: [MergeReason]
    let strength: Double

    init(_ reasons: [MergeReason]) {
      self.reasons = reasons
      strength = reasons.reduce(0) { $0 + $1.weight }
    }
  }

  init(_ profile: ReportProfile, number: Int) {
    members = []
    reasons = []
    suppliers = profile.suppliers
    recipients = profile.recipients
    items = []
    figures = []
    hasEnded = false
    keys = []
    _ = add(profile, number: number, reasons: [])
  }

  /// Adds a report and returns the keys under which the deal is now found and was not before.
  func add(_ profile: ReportProfile, number: Int, reasons why: [MergeReason])
    -> [BucketKey]
  {
    members.append(number)
    reasons.append(why)
    if suppliers.count < profile.suppliers.count { suppliers = profile.suppliers }
    if recipients.count < profile.recipients.count { recipients = profile.recipients }
    if !items.contains(profile.item) { items.append(profile.item) }
    for figure in profile.figures where !figures.contains(figure) { figures.append(figure) }
    if let reported = profile.reported { lastReported = reported.last.daysSinceEpoch }
    if let event = profile.event {
      firstEvent = min(firstEvent ?? .max, event.first.daysSinceEpoch)
      lastEvent = max(lastEvent ?? .min, event.last.daysSinceEpoch)
    }
    hasEnded = profile.stage == .cancelled || (hasEnded && profile.stage == .unknown)
    if let step = profile.stage.progress { progress = max(progress ?? 0, step) }
    // What is delivered bit by bit stays the order that it was.
    if let quantity = profile.quantity, !isPartDelivery(profile) {
      pieces = quantity
    }
    if profile.isAgreed, let quantity = profile.quantity, !isPartDelivery(profile) {
      order = Order(quantity: quantity, day: profile.event?.last.daysSinceEpoch)
    }
    let added = profile.keys.filter { !keys.contains($0) }
    keys += added
    return added
  }

  /// Returns whether nothing of the deal lies after the day.
  func isOver(by day: Int) -> Bool { max(lastReported ?? .max, lastEvent ?? .min) < day }

  /// Returns how the report fits this deal, or `nil` when it is of another.
  func fit(_ profile: ReportProfile, names: NameTable, limits: DealMerger) -> Fit? {
    guard let parties = partyReason(profile), !isRepeatOrder(profile), !isTooSoon(profile) else {
      return nil
    }
    let item = itemReason(profile, names)
    let itemStrength = item?.1 ?? -1
    if itemStrength < (parties == .sameParties ? 0 : 3) {
      return parties == .partyUnknown ? figureFit(profile, item?.0, names, limits) : nil
    }
    guard let item, let time = timeReasons(profile, limits, itemStrength) else { return nil }
    return Fit([parties, item.0] + time)
  }

  /// Returns how a report that leaves a side open fits by its figure: near in time, and about
  /// nothing else than this deal's item.
  private func figureFit(
    _ profile: ReportProfile, _ item: MergeReason?, _ names: NameTable, _ limits: DealMerger
  ) -> Fit? {
    guard profile.figures.contains(where: figures.contains) else { return nil }
    let isOpenItem =
      names.isGeneral(profile.item) || items.allSatisfy { names.isGeneral($0) }
    guard item != nil || isOpenItem, let time = timeReasons(profile, limits, 0),
      case .daysApart(let days)? = time.first, days <= limits.longestGapByFigure
    else { return nil }
    return Fit([.partyUnknown, .sameFigure] + [item].compactMap { $0 } + time)
  }

  private func partyReason(_ profile: ReportProfile) -> MergeReason? {
    guard let one = DealGroup.sideReason(suppliers, profile.suppliers),
      let two = DealGroup.sideReason(recipients, profile.recipients)
    else { return nil }
    if one == .partyUnknown || two == .partyUnknown { return .partyUnknown }
    return one == .partiesContained ? one : two
  }

  private static func sideReason(_ a: [Int32], _ b: [Int32]) -> MergeReason? {
    if a.isEmpty && b.isEmpty { return .sameParties }
    if a.isEmpty || b.isEmpty { return .partyUnknown }
    if a == b { return .sameParties }
    let (short, long) = a.count <= b.count ? (a, b) : (b, a)
    return short.allSatisfy(long.contains) ? .partiesContained : nil
  }

  /// Returns the closest relation to the deal's items, with its strength from 0 to 4.
  private func itemReason(
    _ profile: ReportProfile, _ names: NameTable
  ) -> (MergeReason, Int)? {
    var closest: (MergeReason, Int)?
    var strongest = -1
    for item in items {
      let found: (MergeReason, Int)
      switch names.relation(item, profile.item) {
      case .sameDesignation: found = (.sameDesignation, 4)
      case .variantDesignation: found = (.variantDesignation, 3)
      case .sameDescription: found = (.sameDescription, 2)
      case .closeDescription: found = (.closeDescription, 1)
      case .sameCategory: found = (.sameCategory, 0)
      case .bothGeneral: found = (.bothGeneral, 2)
      case .different: return nil
      }
      if found.1 > strongest {
        strongest = found.1
        closest = found
      }
    }
    return closest
  }

  /// A second order of the same item: other pieces, signed or prepared on another day after a
  /// signature.
  ///
  /// A stage off the way, such as a cancellation, is no order.
  private func isRepeatOrder(_ profile: ReportProfile) -> Bool {
    guard let order, profile.stage.progress != nil, let quantity = profile.quantity,
      quantity != order.quantity, !isPartDelivery(profile), let day = order.day,
      let other = profile.event?.first.daysSinceEpoch
    else { return false }
    return profile.isAgreed ? abs(other - day) > 31 : other - day > 31
  }

  /// Some of the pieces ordered: the first three of 24.
  private func isPartDelivery(_ profile: ReportProfile) -> Bool {
    guard let order, let quantity = profile.quantity else { return false }
    return profile.stage.isDelivery && quantity < order.quantity
  }

  /// Some pieces of what was only approved or planned a few weeks before: they are of an earlier
  /// order.
  private func isTooSoon(_ profile: ReportProfile) -> Bool {
    guard profile.stage.isDelivery, let progress, progress < 4, let quantity = profile.quantity,
      let pieces, quantity < pieces, let lastEvent, let event = profile.event
    else { return false }
    return event.first.daysSinceEpoch - lastEvent < 90
  }

  private func timeReasons(
    _ profile: ReportProfile, _ limits: DealMerger, _ itemStrength: Int
  ) -> [MergeReason]? {
    guard let gap = gap(to: profile) else { return [.undated] }
    if gap <= limit(for: profile, limits) { return [.daysApart(gap)] }
    if hasEnded && profile.stage != .cancelled { return nil }
    // A deal once signed is delivered over years, or given up.
    guard gap <= limits.longestContinuedGap, itemStrength >= 3, let progress, progress >= 4,
      profile.stage.progress.map({ $0 > progress }) ?? (profile.stage == .cancelled)
    else { return nil }
    return [.daysApart(gap), .stageContinued]
  }

  /// Returns the days between the report and the deal; `nil` where one has no date.
  private func gap(to profile: ReportProfile) -> Int? {
    guard let reported = profile.reported?.first.daysSinceEpoch, let lastReported else {
      return nil
    }
    let gap = max(0, reported - lastReported)
    guard let event = profile.event, let firstEvent, let lastEvent else { return gap }
    return min(
      gap,
      max(0, event.first.daysSinceEpoch - lastEvent, firstEvent - event.last.daysSinceEpoch))
  }

  private func limit(for profile: ReportProfile, _ limits: DealMerger) -> Int {
    hasEnded && profile.stage != .cancelled ? limits.longestGapAfterEnd : limits.longestGap
  }

  /// Returns what fits and what is missing where the report does not fit but comes close.
  func miss(
    _ profile: ReportProfile, names: NameTable, limits: DealMerger
  ) -> (fitted: [MergeReason], missing: NearMiss.Missing)? {
    guard let parties = partyReason(profile), let (item, strength) = itemReason(profile, names)
    else { return nil }
    let fitted = [parties, item]
    if isRepeatOrder(profile), let order, let quantity = profile.quantity {
      return (fitted, .otherOrder(pieces: quantity, before: order.quantity))
    }
    if strength < (parties == .sameParties ? 0 : 3) {
      return (fitted, parties == .partyUnknown ? .sideOpen : .looseItem)
    }
    guard let gap = gap(to: profile) else { return nil }
    return (fitted, .daysApart(gap, limit: limit(for: profile, limits)))
  }

  /// Returns what two deals have in common that state the same figure for the same item and differ
  /// in one side; `nil` where they do not.
  func figureMiss(
    _ profile: ReportProfile, names: NameTable, limits: DealMerger
  ) -> (fitted: [MergeReason], missing: NearMiss.Missing)? {
    guard profile.figures.contains(where: figures.contains),
      let (item, strength) = itemReason(profile, names), strength >= 1,
      let gap = gap(to: profile), gap <= limits.longestGap
    else { return nil }
    switch (suppliers == profile.suppliers, recipients == profile.recipients) {
    case (true, false): return ([item, .sameFigure, .daysApart(gap)], .otherRecipient)
    case (false, true): return ([item, .sameFigure, .daysApart(gap)], .otherSupplier)
    default: return nil
    }
  }
}

extension ReportProfile {
  /// A Boolean value that says whether the report is of a signed or delivered deal.
  var isAgreed: Bool { stage.group == .agreed || stage.group == .delivered }
}

extension Stage {
  /// A Boolean value that says whether pieces have changed hands.
  fileprivate var isDelivery: Bool { self == .delivering || self == .delivered }
}
