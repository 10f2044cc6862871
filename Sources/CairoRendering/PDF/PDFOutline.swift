import CPangoCairo
import Drawing

/// The outline (bookmarks) of a PDF, nested by the levels of its entries.
struct PDFOutline {
  private var open: [(level: Int, id: Int32)] = []

  /// Adds the entries of a page to a surface.
  ///
  /// The corresponding C function is `cairo_pdf_surface_add_outline`.
  mutating func add(_ page: Page, number: Int, to surface: borrowing PDFSurface) {
    visit(page.items, number: number, surface: surface.pointer)
  }

  private mutating func visit(_ items: [PageItem], number: Int, surface: OpaquePointer) {
    for item in items {
      switch item {
      case .group(let group):
        if let entry = group.outline {
          add(entry, at: group.items.bounds, number: number, surface: surface)
        }
        visit(group.items, number: number, surface: surface)
      case .link(let link): visit(link.items, number: number, surface: surface)
      case .path, .text: break
      }
    }
  }

  private mutating func add(
    _ entry: OutlineEntry, at bounds: Rect?, number page: Int, surface: OpaquePointer
  ) {
    while let last = open.last, last.level >= entry.level { open.removeLast() }
    let x = number(max(0, bounds?.minX ?? 0))
    let y = number(max(0, bounds?.minY ?? 0))
    let parent = open.last?.id ?? Int32(CAIRO_PDF_OUTLINE_ROOT)
    let id = cairo_pdf_surface_add_outline(
      surface, parent, entry.title.withoutLineControls, "page=\(page) pos=[\(x) \(y)]",
      CAIRO_PDF_OUTLINE_FLAG_OPEN)
    open.append((entry.level, id))
  }
}
