internal import Analysis
internal import Facts
internal import Foundation
internal import LedgerStore

/// The recorded editions of a ledger, by definition and period.
struct EditionShelf: Sendable {
  let ledger: Ledger

  /// An edition's name on the command line: `weekly-briefing/2016-W47`, with `#2` for the second
  /// one of that period.
  struct Reference: Hashable, CustomStringConvertible {
    var name: String
    var number: Int?

    init(name: String, number: Int?) {
      self.name = name
      self.number = number
    }

    init(parsing text: String) throws {
      let parts = text.split(separator: "#", omittingEmptySubsequences: false)
      name = String(parts[0])
      guard parts.count > 1 else { return }
      guard parts.count == 2, let number = Int(parts[1]), number > 0 else {
        throw Failure(
          .usage, "\(text): no edition is called so; write such as weekly-briefing/2016-W47#2")
      }
      self.number = number
    }

    var description: String { name + (number.map { "#\($0)" } ?? "") }
  }

  /// The name of a definition: its file's without the ending.
  static func name(ofDefinition file: String) -> String {
    ((file as NSString).lastPathComponent as NSString).deletingPathExtension
  }

  /// Returns an edition.
  ///
  /// - Throws: ``Failure`` with the nearest name where there is none.
  func edition(_ text: String) throws -> (reference: Reference, record: EditionRecord) {
    var reference = try Reference(parsing: text)
    let all = try ledger.editions()
    let numbers = all.filter { $0.name == reference.name }.map(\.number)
    let number = reference.number ?? numbers.max()
    guard let number, numbers.contains(number),
      let json = try ledger.edition(named: reference.name, number: number)
    else {
      let names = all.map { Reference(name: $0.name, number: $0.number).description }
      let near = nearestName(to: text, among: names).map { "did you mean `\($0)`?" }
      throw Failure(
        .usage,
        "\(text): no edition is called so; \(near ?? "`dealline editions` lists what there is")")
    }
    reference.number = number
    return (reference, try EditionRecord(json: json))
  }

  /// Returns the last edition of a definition that was recorded of an earlier period.
  func last(
    before period: Period, of definition: String, in currency: Currency
  ) throws -> EditionRecord? {
    var found: (last: CalendarDate, number: Int, name: String)?
    for edition in try ledger.editions() where edition.name.hasPrefix(definition + "/") {
      guard let other = try? Period(parsing: String(edition.name.dropFirst(definition.count + 1))),
        other.last < period.first
      else { continue }
      if let known = found, (known.last, known.number) > (other.last, edition.number) { continue }
      found = (other.last, edition.number, edition.name)
    }
    guard let found, let json = try ledger.edition(named: found.name, number: found.number) else {
      return nil
    }
    let record = try EditionRecord(json: json)
    return record.currency == currency ? record : nil
  }

  /// Records what a report printed; what was recorded last under the name is not recorded again.
  ///
  /// - Returns: what the edition is called.
  func record(_ record: EditionRecord) throws -> Reference {
    let name = "\(record.definition)/\(record.period)"
    let json = try record.json()
    if try ledger.edition(named: name) == json {
      let numbers = try ledger.editions().filter { $0.name == name }.map(\.number)
      return Reference(name: name, number: numbers.max())
    }
    return Reference(name: name, number: try ledger.record(edition: name, json: json))
  }
}
