import Foundation
import TestSupport
import Testing

@testable import CairoRendering

struct FileReplacementTests {
  let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func content(_ name: String) -> String? {
    try? String(contentsOfFile: folder.path + "/" + name, encoding: .utf8)
  }

  @Test func aFileIsWrittenAndReplaced() throws {
    let path = folder.path + "/a.pdf"
    try FileReplacement.write(Array("one".utf8), to: path)
    try FileReplacement.write(Array("two".utf8), to: path)
    #expect(content("a.pdf") == "two")
    #expect(folder.names == ["a.pdf"])
  }

  @Test func aMissingFolderIsNamedAndNothingIsLeft() throws {
    let error = try #require(throws: CairoError.self) {
      try FileReplacement.write([1], to: folder.path + "/no/a.pdf")
    }
    #expect(error.code == .cannotCreate && error.message.contains("no/a.pdf"))
    #expect(folder.names.isEmpty)
  }

  @Test func aFolderIsNotReplaced() throws {
    let error = try #require(throws: CairoError.self) {
      try FileReplacement.write([1], to: folder.path)
    }
    #expect(error.code == .cannotCreate)
    #expect(folder.names.isEmpty)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "there is no /dev/full"))
  func aFullDiskIsAnError() throws {
    let error = try #require(throws: CairoError.self) {
      try FileReplacement.write([1], to: "/dev/full")
    }
    #expect(error.code == .cannotWrite)
  }

  @Test func aSymbolicLinkKeepsPointingAndTheModeStays() throws {
    let target = folder.path + "/real.pdf"
    try FileReplacement.write([1], to: target)
    let files = FileManager.default
    try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: target)
    try files.createSymbolicLink(
      atPath: folder.path + "/link.pdf", withDestinationPath: "real.pdf")
    try FileReplacement.write(Array("new".utf8), to: folder.path + "/link.pdf")
    #expect(content("real.pdf") == "new")
    #expect(try files.destinationOfSymbolicLink(atPath: folder.path + "/link.pdf") == "real.pdf")
    let mode = try files.attributesOfItem(atPath: target)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }
}
