import Drawing

extension FontSources {
  /// The families that fill in for what the asked family lacks, in order of preference.
  static let fallbackFamilies = [
    "Inter", "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Armenian",
    "Noto Sans Georgian", "Noto Sans Devanagari", "Noto Sans Bengali", "Noto Sans Gurmukhi",
    "Noto Sans Gujarati", "Noto Sans Tamil", "Noto Sans Telugu", "Noto Sans Kannada",
    "Noto Sans Malayalam", "Noto Sans Sinhala", "Noto Sans Thai", "Noto Sans Lao",
    "Noto Sans Khmer", "Noto Sans Myanmar", "Noto Sans Ethiopic", "Noto Sans Tibetan",
    "Noto Sans Mongolian", "Noto Sans CJK SC", "Noto Sans CJK JP", "Noto Sans CJK KR",
    "Noto Sans CJK TC", "Noto Sans Math", "Noto Sans Symbols", "Noto Sans Symbols2", "Noto Emoji",
  ]

  /// The files of the system's folders that are used, by name without the ending.
  ///
  /// Static files only: cairo before 1.18 ignores the axes of a variable font in PDF.
  private static var fileNames: [String] {
    let roman = ["Regular", "Medium", "SemiBold", "Bold"]
    let italic = ["Italic", "MediumItalic", "SemiBoldItalic", "BoldItalic"]
    var names: [String] = []
    for family in ["Inter", "InterDisplay"] {
      for style in roman + italic { names.append("\(family)-\(style)") }
    }
    for family in fallbackFamilies where family.hasPrefix("Noto") && !family.contains("CJK") {
      let base = family.filter { $0 != " " }
      names += ["\(base)-Regular", "\(base)-Bold"]
    }
    names += ["NotoSans-Italic", "NotoSans-BoldItalic", "NotoSansCJK-Regular", "NotoSansCJK-Bold"]
    return names
  }

  /// The fontconfig configuration that sees these sources and nothing else.
  var configuration: String {
    var out = "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig>"
    for folder in extraFolders + folders { out += "<dir>\(escapedXML(folder))</dir>" }
    // The first folder is written to; the system's own cache saves the first scan where it is.
    out += "<cachedir>\(escapedXML(cacheFolder))</cachedir>"
    out += "<cachedir>/var/cache/fontconfig</cachedir><selectfont><rejectfont>"
    for folder in folders { out += "<glob>\(escapedXML(folder))/*</glob>" }
    out += "<glob>*[*</glob><glob>*Variable*</glob>"
    out += "<pattern><patelt name=\"variable\"><bool>true</bool></patelt></pattern>"
    out += "</rejectfont><acceptfont>"
    for name in Self.fileNames { out += "<glob>*/\(name).?t?</glob>" }
    out += "<glob>*/Inter.ttc</glob>"
    out += "</acceptfont></selectfont>"
    out += "<match target=\"pattern\"><edit name=\"family\" mode=\"append_last\">"
    for family in Self.fallbackFamilies { out += "<string>\(family)</string>" }
    out += "</edit></match>"
    return out + Self.fontRules + "</fontconfig>"
  }

  /// Outlines without hinting; bitmap fonts scaled to the asked size.
  private static let fontRules = """
    <match target="font">
      <edit name="antialias" mode="assign"><bool>true</bool></edit>
      <edit name="hinting" mode="assign"><bool>false</bool></edit>
      <edit name="autohint" mode="assign"><bool>false</bool></edit>
      <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
      <edit name="rgba" mode="assign"><const>none</const></edit>
      <edit name="embeddedbitmap" mode="assign"><bool>false</bool></edit>
    </match>
    <match target="font">
      <test name="outline" compare="eq"><bool>false</bool></test>
      <edit name="pixelsizefixupfactor" mode="assign">
        <divide><name target="pattern">pixelsize</name><name target="font">pixelsize</name></divide>
      </edit>
      <edit name="matrix" mode="assign">
        <times><name>matrix</name>
          <matrix>
            <name>pixelsizefixupfactor</name><double>0</double>
            <double>0</double><name>pixelsizefixupfactor</name>
          </matrix>
        </times>
      </edit>
      <edit name="size" mode="assign">
        <divide><name>size</name><name>pixelsizefixupfactor</name></divide>
      </edit>
    </match>
    """
}
