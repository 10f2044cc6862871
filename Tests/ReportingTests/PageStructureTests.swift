import Drawing
import Testing

@testable import Reporting

struct PageStructureTests {
  private func group(_ role: Group.Role) -> PageItem { .group(Group(items: [], role: role)) }
  private let rule = PageItem.path(Path(elements: []))

  private func roles(_ items: [PageItem]) -> [String] {
    items.map { item in
      guard case .group(let group) = item else { return "path" }
      return (group.role?.rawValue ?? "group") + "(\(group.items.count))"
    }
  }

  @Test func wrapsRowsInTablesAndItemsInListsWithTheirShapes() {
    let items = [
      group(.paragraph), rule, group(.listItem), rule, group(.listItem), group(.heading2),
      group(.row), rule, group(.row), rule, group(.note), rule,
    ]
    #expect(
      roles(PageStructure.wrap(items))
        == ["paragraph(0)", "list(4)", "heading2(0)", "table(4)", "note(0)", "path"])
  }
}
