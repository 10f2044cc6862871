extension Page {
  /// The page as text: one item a line, numbers to 3 decimals, in drawing order.
  ///
  /// Tests compare this, and bug reports quote it.
  public var dump: String {
    var out = "page \(number(size.width))×\(number(size.height))"
    if let paper { out += " paper \(describe(paper))" }
    out += "\n"
    for item in items { item.dump(into: &out, depth: 1) }
    return out
  }
}

extension PageItem {
  fileprivate func dump(into out: inout String, depth: Int) {
    out += String(repeating: "  ", count: depth)
    switch self {
    case .group(let group):
      out += "group"
      if let name = group.name { out += " name \(quoted(name))" }
      if let role = group.role { out += " \(role.rawValue)" }
      if let name = group.destination { out += " destination \(quoted(name))" }
      if let outline = group.outline {
        out += " outline \(outline.level) \(quoted(outline.title))"
      }
      if let alternative = group.alternative { out += " alternative \(quoted(alternative))" }
      if !group.evidence.isEmpty { out += " evidence \(group.evidence.joined(separator: ","))" }
      out += "\n"
      for item in group.items { item.dump(into: &out, depth: depth + 1) }
    case .link(let link):
      switch link.target {
      case .destination(let name): out += "link to \(quoted(name))\n"
      case .uri(let uri): out += "link uri \(quoted(uri))\n"
      }
      for item in link.items { item.dump(into: &out, depth: depth + 1) }
    case .text(let run):
      out += "text \(number(run.origin.x)),\(number(run.origin.y)) w \(number(run.metrics.width))"
      out += " \(run.style.family) \(number(run.style.size)) \(run.style.weight.rawValue)"
      if run.alignment != .left { out += " \(run.alignment.rawValue)" }
      if run.style.isItalic { out += " italic" }
      if run.style.tabularFigures { out += " tabular" }
      if run.style.tracking != 0 { out += " tracking \(number(run.style.tracking))" }
      out += " \(describe(run.style.colour)) \(quoted(run.text))\n"
    case .path(let path):
      out += "path"
      switch path.fill {
      case .solid(let colour): out += " fill \(describe(colour))"
      case .hatch(let colour, let spacing, let width):
        out += " hatch \(describe(colour)) \(number(spacing))/\(number(width))"
      case nil: break
      }
      if let stroke = path.stroke {
        out += " stroke \(describe(stroke.colour)) \(number(stroke.width))"
        if !stroke.dash.isEmpty {
          out += " dash \(stroke.dash.map { number($0) }.joined(separator: ","))"
        }
        if stroke.cap == .round { out += " round" }
      }
      for element in path.elements {
        switch element {
        case .move(let p): out += " M\(number(p.x)),\(number(p.y))"
        case .line(let p): out += " L\(number(p.x)),\(number(p.y))"
        case .curve(let a, let b, let c):
          out += " C\(number(a.x)),\(number(a.y)) \(number(b.x)),\(number(b.y))"
          out += " \(number(c.x)),\(number(c.y))"
        case .close: out += " Z"
        }
      }
      out += "\n"
    }
  }
}

private func describe(_ colour: Colour) -> String {
  colour.alpha == 1 ? colour.hex : "\(colour.hex)/\(number(colour.alpha))"
}

private func quoted(_ text: String) -> String {
  var out = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": out += "\\\""
    case "\\": out += "\\\\"
    case "\n": out += "\\n"
    default: out.unicodeScalars.append(scalar)
    }
  }
  return out + "\""
}

/// Returns a number with at most three decimals and no trailing zeros, in the C locale.
public func number(_ value: Double) -> String {
  guard value.isFinite, abs(value) < 1e15 else { return value.isNaN ? "nan" : "out-of-range" }
  let thousandths = Int64((value * 1000).rounded())
  let sign = thousandths < 0 ? "-" : ""
  let magnitude = thousandths.magnitude
  let (whole, part) = magnitude.quotientAndRemainder(dividingBy: 1000)
  if part == 0 { return "\(sign)\(whole)" }
  var digits = String(part)
  digits = String(repeating: "0", count: 3 - digits.count) + digits
  while digits.hasSuffix("0") { digits.removeLast() }
  return "\(sign)\(whole).\(digits)"
}
