// SPDX-License-Identifier: GPL-3.0-or-later

public import Foundation
public import Psychometrics

/// The questionnaires in `Questionnaires/`, read from their files.
public enum ShippedQuestionnaires {
  public static let folder = URL(filePath: #filePath).appending(path: "../../../Questionnaires")
    .standardized

  public static let files: [URL] = {
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).filter { $0.pathExtension == "yaml" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }()

  public static func questionnaire(_ id: String, language: String = "en") throws -> Questionnaire {
    let file = folder.appending(path: "\(id).yaml")
    let reading = DefinitionReader.read(
      Array(try Data(contentsOf: file)), languages: [language],
      place: .shipped(name: id)
    ) { whole in try? questionnaire(whole, language: language) }
    guard let questionnaire = reading.questionnaire else {
      throw Unusable(problems: reading.problems)
    }
    return questionnaire
  }

  /// One version, current or earlier, in English; a short form read with the whole of its time.
  public static func questionnaire(_ id: String, version: String) throws -> Questionnaire {
    guard let questionnaire = versions["\(id) \(version)"] else { throw Unusable(problems: []) }
    return questionnaire
  }

  /// Read once: the vectors need them many times.
  private static let versions: [String: Questionnaire] = {
    var versions: [String: Questionnaire] = [:]
    for (id, version, whole) in [
      ("balance", "1.1.0", nil), ("pulse", "1.0.0", "1.1.0"), ("balance", "2.0.0", nil),
      ("pulse", "2.0.0", "2.0.0"),
    ] as [(String, String, String?)] {
      let bytes = try? Data(contentsOf: versionFile(id, version))
      versions["\(id) \(version)"] =
        DefinitionReader.read(Array(bytes ?? Data()), languages: ["en"]) { wholeID in
          whole.flatMap { versions["\(wholeID) \($0)"] }
        }.questionnaire
    }
    return versions
  }()

  /// The file of one version, current or earlier.
  public static func bytes(_ id: String, version: String) throws -> [UInt8] {
    Array(try Data(contentsOf: versionFile(id, version)))
  }

  private static func versionFile(_ id: String, _ version: String) -> URL {
    let here = URL(filePath: #filePath).deletingLastPathComponent()
    let files = [
      folder.appending(path: "Earlier/\(id)-\(version).yaml"),
      here.appending(path: "../PsychometricsTests/Versions/\(id)-\(version).yaml"),
    ]
    let isThere = { (file: URL) in FileManager.default.fileExists(atPath: file.path) }
    return files.first(where: isThere) ?? folder.appending(path: "\(id).yaml")
  }

  public static func problems(_ file: URL) throws -> [DefinitionProblem] {
    DefinitionReader.check(
      Array(try Data(contentsOf: file)),
      place: .shipped(name: file.deletingPathExtension().lastPathComponent)
    ) { id, language in
      try? questionnaire(id, language: language)
    } earlierVersions: { id in
      versions.values.filter { $0.id == id }
    }
  }

  public struct Unusable: Error { public var problems: [DefinitionProblem] }
}
