extension Palette {
  /// The house's colours of a variant.
  ///
  /// The series of each were searched for the largest difference between any two of them as seen with
  /// normal vision and with each of the three deficiencies, all at least 3:1 on their paper. Stages
  /// differ in shape as well.
  public static func house(_ variant: StyleVariant) -> Palette {
    switch variant {
    case .light: light
    case .dark: dark
    case .print: print
    case .highContrast: highContrast
    }
  }

  private static let light = Palette(
    ink: Colour(0x151A21), secondary: Colour(0x5A6472), rule: Colour(0xD8DDE4),
    grid: Colour(0xEEF1F5), accent: Colour(0x0B5CAD), paper: Colour(0xFFFFFF),
    tint: Colour(0xE3EDF7), other: Colour(0x868E99),
    series: [0x0B5CAD, 0xD36614, 0x118A7A, 0xAB2E43, 0x9079FE, 0x1D4301, 0x622A56].map {
      Colour($0)
    },
    stages: Stages(
      prospective: Pair(Colour(0xC77700), text: Colour(0x965A00)), agreed: Pair(Colour(0x0B5CAD)),
      delivered: Pair(Colour(0x0F7F6B), text: Colour(0x0D7664)),
      off: Pair(Colour(0x7B8490), text: Colour(0x5A6472))))

  private static let dark = Palette(
    ink: Colour(0xF2F5F8), secondary: Colour(0xAEB7C2), rule: Colour(0x39424D),
    grid: Colour(0x232B35), accent: Colour(0x6CB2F7), paper: Colour(0x12171E),
    tint: Colour(0x1B2A3B), other: Colour(0x7F8995),
    series: [0x6CB2F7, 0xF0944D, 0x3BDDA0, 0xD73F6A, 0x5B71F0, 0x687C02, 0x9F518E].map {
      Colour($0)
    },
    stages: Stages(
      prospective: Pair(Colour(0xF0A030)), agreed: Pair(Colour(0x6CB2F7)),
      delivered: Pair(Colour(0x2FD0A0)), off: Pair(Colour(0x8C96A3), text: Colour(0xAEB7C2))))

  private static let print = Palette(
    ink: Colour(0x000000), secondary: Colour(0x4A525C), rule: Colour(0xB9C0C8),
    grid: Colour(0xE2E6EA), accent: Colour(0x0B4F96), paper: Colour(0xFFFFFF),
    tint: Colour(0xEDEFF2), other: Colour(0x80878F), series: light.series,
    stages: Stages(
      prospective: Pair(Colour(0xB36A00), text: Colour(0x8A5200)), agreed: Pair(Colour(0x0B4F96)),
      delivered: Pair(Colour(0x0C6B5A)), off: Pair(Colour(0x6B737D), text: Colour(0x4A525C))))

  private static let highContrast = Palette(
    ink: Colour(0x000000), secondary: Colour(0x333B45), rule: Colour(0x6B737D),
    grid: Colour(0xB9C0C8), accent: Colour(0x003E8A), paper: Colour(0xFFFFFF),
    tint: Colour(0xDCE6F2), other: Colour(0x5F6873),
    series: [0x003E8A, 0xB34700, 0x561738, 0x3567DE, 0x9F518E, 0x8A0316].map { Colour($0) },
    stages: Stages(
      prospective: Pair(Colour(0x8F5200)), agreed: Pair(Colour(0x003E8A)),
      delivered: Pair(Colour(0x006B55)), off: Pair(Colour(0x5F6873), text: Colour(0x4A525C))))
}
