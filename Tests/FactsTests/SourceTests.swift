import Facts
import Testing

@Test(arguments: [
  "Indian Ministry of Defence", "US Defense Security Cooperation Agency", "UK Ministry of Defence",
  "US Department of State", "Canadian Department of National Defence", "New Zealand Government",
  "Estonian Centre for Defence Investment", "Belgian Federal Government",
  "US Department of Defense",
  "Ministère des Armées", "U.S. Congress", "Swedish Defence Materiel Administration", "DSCA",
  "Global Affairs Canada", "The White House", "US Senate",
])
func recognisesPublicAuthorities(_ name: String) {
  #expect(Source.isAuthority(named: name))
}

@Test(arguments: [
  "Reuters", "Defense News", "TASS", "Anadolu Agency", "BAE Systems", "Agence France-Presse",
  "Government Executive Magazine", "Army Times", "The Nation (Thailand)", "Pentagon Watch",
  "Saab", "International Institute for Strategic Studies", "Department Store News", "",
])
func takesPressAndCompaniesForNoAuthorities(_ name: String) {
  #expect(!Source.isAuthority(named: name))
}

@Test func datesAReportByItsStageWhereThePublicationIsCoarser() {
  let source = Source(documentID: "r", published: PartialDate(iso: "2015"))
  var deal = ReportedDeal(
    suppliers: [], recipients: [], stage: .signed, date: PartialDate(iso: "2015-04"), evidence: [],
    certainty: 1)
  #expect(DealReport(source: source, deal: deal).reported?.iso == "2015-04")
  deal.date = PartialDate(iso: "2014-04")
  #expect(DealReport(source: source, deal: deal).reported?.iso == "2015")
}
