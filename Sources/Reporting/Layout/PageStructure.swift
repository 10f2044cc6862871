internal import Drawing

/// Puts what stands side by side on a page into the structure it belongs to: rows into tables, list
/// items into lists.
enum PageStructure {
  /// Returns the items with runs of rows and of list items wrapped; shapes between them go along.
  static func wrap(_ items: [PageItem]) -> [PageItem] {
    var out: [PageItem] = []
    var run: [PageItem] = []
    var role: Group.Role?
    func close() {
      guard let open = role else { return }
      out.append(.group(Group(items: run, role: open)))
      run = []
      role = nil
    }
    for (index, item) in items.enumerated() {
      let wanted = wrapper(of: item) ?? (isShape(item) ? nextWrapper(items, after: index) : nil)
      if isShape(item), role != nil, wanted == nil || wanted == role {
        run.append(item)
        continue
      }
      if wanted != role { close() }
      if let wanted {
        role = wanted
        run.append(item)
      } else {
        out.append(item)
      }
    }
    close()
    return out
  }

  private static func wrapper(of item: PageItem) -> Group.Role? {
    guard case .group(let group) = item else { return nil }
    switch group.role {
    case .row: return .table
    case .listItem: return .list
    default: return nil
    }
  }

  /// The wrapper of the first item that is no shape.
  private static func nextWrapper(_ items: [PageItem], after index: Int) -> Group.Role? {
    items[(index + 1)...].first { !isShape($0) }.flatMap { wrapper(of: $0) }
  }

  private static func isShape(_ item: PageItem) -> Bool {
    if case .path = item { true } else { false }
  }
}
