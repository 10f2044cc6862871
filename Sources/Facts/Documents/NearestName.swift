/// Returns the known name that is nearest to a mistyped one, or `nil` when none is near.
///
/// Near means at most a third of the letters changed, added or left out; else a known name that
/// stands whole in the other.
///
/// - Complexity: the product of the lengths (Levenshtein's distance), on at most 64 letters.
public func nearestName(to name: String, among known: [String]) -> String? {
  let wanted = Array(name.lowercased().unicodeScalars.prefix(64))
  var best: (name: String, distance: Int)?
  for candidate in known {
    let letters = Array(candidate.lowercased().unicodeScalars)
    let distance = editDistance(wanted, letters)
    guard distance * 3 <= max(letters.count, 3) else { continue }
    if distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  if let best { return best.name }
  return known.first { $0.count >= 3 && name.lowercased().contains($0.lowercased()) }
}

private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var row = Array(0...b.count)
  for (i, letter) in a.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, other) in b.enumerated() {
      let changed = diagonal + (letter == other ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(changed, row[j] + 1, row[j + 1] + 1)
    }
  }
  return row[b.count]
}
