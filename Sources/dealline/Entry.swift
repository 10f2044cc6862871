import ArgumentParser
import DeallineTool

/// The program's beginning: everything else is in the library `DeallineTool`, where it is tested.
@main
struct Entry {
  static func main() async {
    await Dealline.runMain()
  }
}
