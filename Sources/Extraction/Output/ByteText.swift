/// Bytes of a text as they are written one after the other, with room in store.
struct ByteText {
  /// What is written, and beyond it the room.
  private var store = [UInt8](repeating: 0, count: 1024)
  /// The number of bytes written.
  private(set) var count = 0

  /// Forgets what is written and keeps the room.
  mutating func removeAll() { count = 0 }

  /// Calls a closure with the bytes written.
  func withBytes<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    try store.withUnsafeBufferPointer {
      try body(UnsafeBufferPointer(rebasing: $0[..<count]))
    }
  }

  mutating func append(_ byte: UInt8) {
    makeRoom(for: 1)
    store[count] = byte
    count += 1
  }

  mutating func append(contentsOf bytes: UnsafeBufferPointer<UInt8>) {
    makeRoom(for: bytes.count)
    let place = count
    store.withUnsafeMutableBytes {
      UnsafeMutableRawBufferPointer(rebasing: $0[place...]).copyMemory(
        from: UnsafeRawBufferPointer(bytes))
    }
    count += bytes.count
  }

  /// Writes bytes between quotation marks.
  mutating func append(quoting bytes: UnsafeBufferPointer<UInt8>) {
    makeRoom(for: bytes.count + 2)
    let place = count
    store.withUnsafeMutableBytes {
      $0[place] = 0x22
      UnsafeMutableRawBufferPointer(rebasing: $0[(place + 1)...]).copyMemory(
        from: UnsafeRawBufferPointer(bytes))
      $0[place + 1 + bytes.count] = 0x22
    }
    count += bytes.count + 2
  }

  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append(contentsOf: $0) }
  }

  /// Writes a number in decimal digits.
  mutating func append(digitsOf number: Int) {
    guard number >= 0 else {
      append(String(number))
      return
    }
    var length = 1
    var rest = number
    while rest >= 10 {
      rest /= 10
      length += 1
    }
    makeRoom(for: length)
    rest = number
    for place in stride(from: count + length - 1, through: count, by: -1) {
      store[place] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count += length
  }

  private mutating func makeRoom(for length: Int) {
    guard count + length > store.count else { return }
    store += repeatElement(0, count: max(store.count, length))
  }
}
