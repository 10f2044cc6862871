import Drawing

/// What of an element's direct content needs an element of its own.
///
/// cairo marks the content of those elements only that have no elements in them, so a paragraph
/// with a link would lose the words around the link.
enum Marking {
  /// The content is part of no element, or the element around it marks it.
  case nothing
  /// The texts stand between other elements.
  case texts
  /// The texts and the shapes stand between other elements.
  case textsAndPaths

  /// Creates the marking for the direct content of an element with the given items.
  init(of items: [PageItem], isFigure: Bool) {
    guard Self.hasElements(items) else {
      self = .nothing
      return
    }
    self = isFigure ? .textsAndPaths : .texts
  }

  /// Returns whether an item gets an element of its own.
  func covers(_ item: PageItem) -> Bool {
    switch (item, self) {
    case (.text(let run), .texts), (.text(let run), .textsAndPaths): !run.text.isEmpty
    case (.path, .textsAndPaths): true
    default: false
    }
  }

  private static func hasElements(_ items: [PageItem]) -> Bool {
    items.contains { item in
      switch item {
      case .group(let group): group.role?.tag != nil || hasElements(group.items)
      case .link(let link): TagAttributes.isFollowed(link.target) || hasElements(link.items)
      case .path, .text: false
      }
    }
  }
}
