/// A designation reduced to what tells items apart: `S-400 Triumf`, `S 400` and `s-400` are one.
///
/// A name is a list of tokens, letters joined with the figures after them: `leopard2a7`,
/// `fa18ef`, `patriot`.
struct ItemName: Hashable, Sendable {
  let tokens: [String]
  /// The letters and first figures of each token, by which names are looked up: `f16` for `f16cd`.
  let stems: [String]

  /// How two names relate.
  enum Relation: Sendable {
    case same
    /// One is a more exact form of the other: `F-35` and `F-35A`, `Patriot` and `Patriot PAC-3`.
    case variant
    case different
  }

  /// Creates the name of one designation.
  init(_ designation: some StringProtocol) {
    var tokens = ItemName.split(designation)
    ItemName.replaceReportingNames(in: &tokens)
    // A reporting name beside its own code adds nothing: `AH-64E Apache`.
    var kept: [String] = []
    for (index, token) in tokens.enumerated() {
      let repeats = tokens.enumerated().contains { other, name in
        other != index && name.hasPrefix(token) && (name != token || other < index)
          && ItemName.stem(of: name) == token
      }
      if !repeats { kept.append(token) }
    }
    self.tokens = kept
    stems = kept.map(ItemName.stem)
  }

  /// Returns how two names relate.
  ///
  /// The shorter must be found whole in the longer.
  func relation(to other: ItemName) -> Relation {
    if tokens == other.tokens { return .same }
    let (short, long) = tokens.count <= other.tokens.count ? (self, other) : (other, self)
    guard !short.tokens.isEmpty else { return .different }
    for index in short.tokens.indices {
      let isFound = long.tokens.indices.contains { other in
        short.tokens[index] == long.tokens[other]
          || (short.stems[index] == long.stems[other]
            && ItemName.isVariant(short.tokens[index], long.tokens[other]))
      }
      if !isFound { return .different }
    }
    return .variant
  }

  private static func isVariant(_ a: String, _ b: String) -> Bool {
    a.hasPrefix(b) || b.hasPrefix(a)
  }

  /// Returns the letters and the figures that a token begins with.
  static func stem(of token: String) -> String {
    var bytes: [UInt8] = []
    var hasFigure = false
    for byte in token.utf8 {
      let isFigure = (48...57).contains(byte)
      if hasFigure && !isFigure { break }
      hasFigure = hasFigure || isFigure
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func split(_ designation: some StringProtocol) -> [String] {
    let bytes = Array(designation.lowercased().utf8)
    var tokens: [[UInt8]] = []
    var token: [UInt8] = []
    func isLetter(_ i: Int) -> Bool {
      i < bytes.count && (bytes[i] >= 128 || isAlphanumeric(bytes[i]))
    }
    func finish() {
      defer { token = [] }
      guard let first = token.first, token != Array("class".utf8) else { return }
      if (48...57).contains(first), let last = tokens.indices.last {
        tokens[last] += token
      } else {
        tokens.append(token)
      }
    }
    for (i, byte) in bytes.enumerated() {
      if isLetter(i) {
        token.append(byte)
      } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: ".") {
        continue
      } else if byte == UInt8(ascii: "/"), isLetter(i + 1), !isLetter(i + 2) {
        continue  // `F/A-18E/F`, `F-16C/D`
      } else {
        finish()
      }
    }
    finish()
    return tokens.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (97...122).contains(byte)
  }

  private static func replaceReportingNames(in tokens: inout [String]) {
    var index = 0
    while index < tokens.count {
      if index + 1 < tokens.count,
        let code = reportingNames[tokens[index] + " " + tokens[index + 1]]
      {
        tokens.replaceSubrange(index...index + 1, with: [code])
      } else if let code = reportingNames[tokens[index]] {
        tokens[index] = code
      }
      index += 1
    }
  }

  /// Names by which the press calls an item, with the item's own code.
  private static let reportingNames: [String: String] = [
    "triumf": "s400", "triumph": "s400", "super hornet": "fa18ef", "chinook": "ch47",
    "apache": "ah64", "black hawk": "uh60", "blackhawk": "uh60", "poseidon": "p8",
    "reaper": "mq9", "global hawk": "rq4", "triton": "mq4", "abrams": "m1",
    "globemaster": "c17", "hercules": "c130", "lightning": "f35", "eurofighter": "typhoon",
    "caracal": "h225m", "osprey": "v22", "pegasus": "kc46", "growler": "ea18g",
  ]
}
