import CPangoCairo
import Drawing
import Testing

@testable import CairoRendering

struct WidthTests {
  private let line = "Washington signed a $3.4 billion deal; deliveries begin in 2019 – AVATAR"

  /// Returns where the outline of a line that begins at 0 ends, in points of the page.
  private func reach(
    _ style: TextStyle, on surface: OpaquePointer, scale: Double
  ) throws -> Double {
    let context = try CairoContext(surface: surface)
    cairo_scale(context.pointer, scale, scale)
    cairo_move_to(context.pointer, 0, 50)
    let shaped = try PangoMeasurer().line(line, style: style)
    pango_cairo_layout_line_path(context.pointer, shaped.pointer)
    var box = (left: 0.0, top: 0.0, right: 0.0, bottom: 0.0)
    cairo_path_extents(context.pointer, &box.left, &box.top, &box.right, &box.bottom)
    return box.right
  }

  @Test(arguments: [7.5, 9, 18.25])
  func aLineReachesAsFarOnEveryOutput(_ size: Double) throws {
    let style = TextStyle(size: size)
    let pdf = try PDFSurface(size: Size(width: 800, height: 100))
    let expected = try reach(style, on: pdf.pointer, scale: 1)
    _ = try pdf.finish()
    let measured = try PangoMeasurer().measure(line, style: style).width
    // The last letter's right side bearing is all that the outline lacks.
    #expect(expected < measured && measured - expected < 0.1 * size)
    for scale in [1.0, 2, 3] {
      let image = try ImageSurface(width: 2400, height: 300, hasAlpha: false)
      #expect(abs(try reach(style, on: image.pointer, scale: scale) - expected) <= 0.01)
    }
  }
}
