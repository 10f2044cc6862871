internal import Foundation

/// The lines of standard input as bytes, read in pieces.
struct StandardInputLines: Sequence, IteratorProtocol {
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false

  mutating func next() -> [UInt8]? {
    var search = position
    while true {
      if let end = buffer[search...].firstIndex(of: 0x0A) {
        let line = Array(buffer[position..<end])
        position = end + 1
        return line
      }
      search = buffer.count
      if isAtEnd {
        guard position < buffer.count else { return nil }
        let line = Array(buffer[position...])
        position = buffer.count
        return line
      }
      if position > 0 {
        buffer.removeFirst(position)
        search -= position
        position = 0
      }
      let data = FileHandle.standardInput.readData(ofLength: 1 << 20)
      if data.isEmpty { isAtEnd = true } else { buffer += data }
    }
  }
}
