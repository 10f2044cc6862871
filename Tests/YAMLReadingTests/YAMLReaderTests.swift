import Facts
import Testing
import YAMLReading
import Yams

private func problems(_ body: () throws -> Void) -> [InputProblem] {
  do {
    try body()
    return []
  } catch let problems as InputProblems {
    return problems.problems
  } catch {
    return [InputProblem(code: "\(error)", file: "", message: "")]
  }
}

@Test("An anchor is refused at its place, however often its aliases stand for it")
func anchorsAreRefused() {
  let text = "a: 1\nb: &x [1, 2]\nc: [*x, *x, *x]\n"
  let found = problems { _ = try YAMLReader(text: text, file: "f.yaml", kind: "test").root() }
  #expect(found.map(\.code) == ["test.anchor"])
  #expect(found.first?.line == 2)
}

@Test("A file with a wrong line is refused at the line")
func wrongSyntax() {
  let text = "a: 1\nb: [1, 2\n"
  let found = problems { _ = try YAMLReader(text: text, file: "f.yaml", kind: "test").root() }
  #expect(found.map(\.code) == ["test.syntax"])
  #expect(found.first?.line == 3)
}

@Test("Every unknown and repeated key is named, with the nearest that there is")
func keysAreChecked() throws {
  var reader = YAMLReader(text: "titles: x\nlimit: 3\nlimit2: 3\n", file: "f.yaml", kind: "test")
  let root = try #require(try reader.root()?.mapping)
  reader.check(root, keys: ["title", "limit"], of: "it")
  #expect(reader.problems.map(\.help) == ["did you mean `title`?", "did you mean `limit`?"])
  let found = problems { try reader.finish() }
  #expect(found.map(\.line) == [1, 3])
}

@Test("A number outside its range is refused, and the fallback taken")
func numbersHaveRanges() throws {
  var reader = YAMLReader(text: "limit: 0\n", file: "f.yaml", kind: "test")
  let root = try #require(try reader.root()?.mapping)
  #expect(reader.int("limit", in: root, or: 8, range: 1...200) == 8)
  #expect(reader.problems.map(\.code) == ["test.out-of-range"])
}
