internal import Drawing

extension PageItem {
  /// Returns the item on another paper: what it paints white, to clear the ground behind labels and
  /// within hollow marks, gets the paper's colour.
  func onPaper(_ paper: Colour) -> PageItem {
    func cleared(_ colour: Colour) -> Colour {
      guard colour.red == 1, colour.green == 1, colour.blue == 1 else { return colour }
      return Colour(red: paper.red, green: paper.green, blue: paper.blue, alpha: colour.alpha)
    }
    switch self {
    case .group(var group):
      group.items = group.items.map { $0.onPaper(paper) }
      return .group(group)
    case .link(var link):
      link.items = link.items.map { $0.onPaper(paper) }
      return .link(link)
    case .path(var path):
      if case .solid(let colour) = path.fill { path.fill = .solid(cleared(colour)) }
      if let stroke = path.stroke { path.stroke?.colour = cleared(stroke.colour) }
      return .path(path)
    case .text: return self
    }
  }
}
