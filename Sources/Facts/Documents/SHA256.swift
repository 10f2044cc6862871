/// The SHA-256 digest of bytes, after FIPS 180-4.
public enum SHA256 {
  /// Returns the digest as 64 lower-case hexadecimal digits.
  public static func hexDigest(of bytes: some Collection<UInt8>) -> String {
    bytes.withContiguousStorageIfAvailable { hexDigest(of: UnsafeRawBufferPointer($0)) }
      ?? Array(bytes).withUnsafeBytes { hexDigest(of: $0) }
  }

  private static func hexDigest(of message: UnsafeRawBufferPointer) -> String {
    var state = State()
    let whole = message.count / 64 * 64
    state.take(UnsafeRawBufferPointer(rebasing: message[..<whole]))
    var tail = Array(message[whole...])
    tail.append(0x80)
    while tail.count % 64 != 56 { tail.append(0) }
    let bits = UInt64(message.count) &* 8
    for shift in stride(from: 56, through: 0, by: -8) {
      tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    tail.withUnsafeBytes { state.take($0) }
    let digits = Array("0123456789abcdef".utf8)
    var hex: [UInt8] = []
    hex.reserveCapacity(64)
    for word in state.words {
      for shift in stride(from: 28, through: 0, by: -4) {
        hex.append(digits[Int((word >> UInt32(shift)) & 15)])
      }
    }
    return String(decoding: hex, as: UTF8.self)
  }

  /// The eight words of the hash value.
  private struct State {
    private var a: UInt32 = 0x6a09_e667
    private var b: UInt32 = 0xbb67_ae85
    private var c: UInt32 = 0x3c6e_f372
    private var d: UInt32 = 0xa54f_f53a
    private var e: UInt32 = 0x510e_527f
    private var f: UInt32 = 0x9b05_688c
    private var g: UInt32 = 0x1f83_d9ab
    private var h: UInt32 = 0x5be0_cd19

    var words: [UInt32] { [a, b, c, d, e, f, g, h] }

    /// Takes blocks of 64 bytes.
    mutating func take(_ blocks: UnsafeRawBufferPointer) {
      roundConstants.withUnsafeBufferPointer { constants in
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
          for block in stride(from: 0, to: blocks.count, by: 64) {
            for i in 0..<16 {
              schedule[i] = UInt32(
                bigEndian: blocks.loadUnaligned(fromByteOffset: block + i * 4, as: UInt32.self))
            }
            for i in 16..<64 {
              let x = schedule[i - 15]
              let y = schedule[i - 2]
              schedule[i] =
                schedule[i - 16] &+ schedule[i - 7] &+ (rotate(x, 7) ^ rotate(x, 18) ^ x >> 3)
                &+ (rotate(y, 17) ^ rotate(y, 19) ^ y >> 10)
            }
            compress(UnsafeBufferPointer(schedule), constants)
          }
        }
      }
    }

    private mutating func compress(
      _ schedule: UnsafeBufferPointer<UInt32>, _ constants: UnsafeBufferPointer<UInt32>
    ) {
      var next = self
      // Eight rounds bring every word back to its place.
      for i in stride(from: 0, to: 64, by: 8) {
        func term(_ round: Int) -> UInt32 { constants[i + round] &+ schedule[i + round] }
        State.round(next.a, next.b, next.c, &next.d, next.e, next.f, next.g, &next.h, term(0))
        State.round(next.h, next.a, next.b, &next.c, next.d, next.e, next.f, &next.g, term(1))
        State.round(next.g, next.h, next.a, &next.b, next.c, next.d, next.e, &next.f, term(2))
        State.round(next.f, next.g, next.h, &next.a, next.b, next.c, next.d, &next.e, term(3))
        State.round(next.e, next.f, next.g, &next.h, next.a, next.b, next.c, &next.d, term(4))
        State.round(next.d, next.e, next.f, &next.g, next.h, next.a, next.b, &next.c, term(5))
        State.round(next.c, next.d, next.e, &next.f, next.g, next.h, next.a, &next.b, term(6))
        State.round(next.b, next.c, next.d, &next.e, next.f, next.g, next.h, &next.a, term(7))
      }
      a &+= next.a
      b &+= next.b
      c &+= next.c
      d &+= next.d
      e &+= next.e
      f &+= next.f
      g &+= next.g
      h &+= next.h
    }

    /// One round: the new first word stands where the last one stood.
    @inline(__always)
    private static func round(
      _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32,
      _ g: UInt32, _ h: inout UInt32, _ term: UInt32
    ) {
      let one = h &+ (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) &+ (g ^ e & (f ^ g)) &+ term
      let two = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) &+ (a & b | c & (a | b))
      d &+= one
      h = one &+ two
    }
  }

  @inline(__always)
  private static func rotate(_ x: UInt32, _ n: UInt32) -> UInt32 { x &>> n | x &<< (32 &- n) }

  private static let roundConstants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
