// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// `make texts`: writes the tables in `Sources/Texts/Tables/` anew from what is in `Translations/`.
@main
enum TextTables {
  static func main() throws {
    let root = URL(filePath: #filePath).appending(path: "../../..").standardized
    let tables: [String: String]
    do {
      tables = try files(from: root.appending(path: "Translations"))
    } catch let problem as Problem {
      print(problem)
      exit(1)
    }
    try write(tables, into: root.appending(path: "Sources/Texts/Tables"))
  }

  /// Files that stay as they are are not touched, so that nothing is built anew for them.
  static func write(_ tables: [String: String], into folder: URL) throws {
    for old in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where tables[old] == nil {
      try FileManager.default.removeItem(at: folder.appending(path: old))
    }
    for (name, text) in tables {
      let file = folder.appending(path: name)
      guard (try? String(contentsOf: file, encoding: .utf8)) != text else { continue }
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
  }

  /// What is wrong, with its place: `fr-CA.po:12: result.title: the slot {day} is missing`.
  struct Problem: Error, CustomStringConvertible {
    let file: String
    let error: TableError

    var description: String { "\(file):\(error)" }
  }

  /// The Swift files by name.
  ///
  /// - Throws: `Problem`.
  static func files(from folder: URL) throws -> [String: String] {
    func read<Content>(
      _ name: String, _ content: (String) throws(TableError) -> Content
    ) throws -> Content {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      do {
        return try content(text)
      } catch {
        throw Problem(file: name, error: error)
      }
    }
    let template = try read("onland.pot") { text throws(TableError) in try SentenceTemplate(text) }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".po") }.sorted()
    let translations = try names.map { name in
      try read(name) { text throws(TableError) in
        try SentenceTranslation(text, tag: String(name.dropLast(3)), of: template)
      }
    }
    var files = template.files
    for translation in translations {
      files["Translation+\(translation.name).swift"] = translation.file
      print("\(translation.tag): \(translation.missing.count) sentences are not translated")
    }
    files["Translation+all.swift"] = SentenceTranslation.list(translations)
    return files
  }
}
