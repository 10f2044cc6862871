/// Abbreviations whose full stop does not end a sentence.
enum Abbreviations {
  private static let known: WordSet = [
    "mr", "mrs", "ms", "dr", "prof", "rev", "hon", "gen", "lt", "col", "maj", "capt", "cmdr", "adm",
    "sgt", "brig", "vice-adm", "sen", "rep", "gov", "st", "jr", "sr", "vs", "etc", "no", "nos",
    "approx", "est", "inc", "corp", "ltd", "co", "bros", "llc", "plc", "jan", "feb", "mar", "apr",
    "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu",
    "thur", "thurs", "fri", "sat", "sun", "dept", "fig", "vol", "pp", "ed", "e.g", "i.e", "cf",
    "al", "messrs", "pres", "sec", "amb", "rs", "av", "ave", "mt", "ft", "figs", "pvt", "m/s",
    "calif", "fla", "mass", "conn", "md", "va", "pa", "ariz", "ala", "ga", "tenn", "wis", "minn",
  ]

  /// Returns whether a word is an abbreviation when a full stop follows.
  static func contains(_ token: Token) -> Bool {
    if token.end - token.start == 1, token.isCapitalised { return true }
    return known.contains(token)
  }
}
