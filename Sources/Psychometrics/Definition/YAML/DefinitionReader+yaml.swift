// SPDX-License-Identifier: GPL-3.0-or-later

/// Files of YAML or JSON: the document with line and column of everything in it.
extension DefinitionReader {
  /// Of a whole file; more is not read.
  public static var maximumBytes: Int { YAMLDocument.maximumBytes }

  /// Reads a file to use it: shape and names, not what `check` asks beyond that.
  ///
  /// - Parameters:
  ///   - bytes: The whole file, YAML or JSON.
  ///   - languages: The person's languages as BCP-47 tags, the most wanted first.
  ///   - place: Absent for a definition that is no file any more, such as one in the history.
  ///   - whole: Gives the questionnaire that a short form names in `part_of`.
  public static func read(
    _ bytes: [UInt8], languages: [String], place: FilePlace? = nil,
    whole: (Questionnaire.ID) -> Questionnaire? = { _ in nil }
  ) -> Reading {
    do throws(DefinitionProblem) {
      let root = try YAMLDocument.root(bytes)
      return read(root, languages: languages, place: place, whole: whole)
    } catch {
      return Reading(questionnaire: nil, problems: [error])
    }
  }

  /// Reads a file in each of its languages, works its examples and tries out its rules.
  ///
  /// - Parameters:
  ///   - bytes: The whole file, YAML or JSON.
  ///   - place: Absent when the file's name says nothing about the id.
  ///   - helpTopics: Topics that the program has pointers for; absent: any topic will do.
  ///   - whole: Gives the questionnaire that a short form names in `part_of`, in a language.
  ///   - earlierVersions: Those at hand of the questionnaire with an id, in any language.
  /// - Returns: All problems in file order, at most 201; the last then says that there are more.
  public static func check(
    _ bytes: [UInt8], place: FilePlace? = nil, helpTopics: [String]? = nil,
    whole: (Questionnaire.ID, _ language: String) -> Questionnaire? = { _, _ in nil },
    earlierVersions: (Questionnaire.ID) -> [Questionnaire] = { _ in [] }
  ) -> [DefinitionProblem] {
    do throws(DefinitionProblem) {
      let root = try YAMLDocument.root(bytes)
      return check(
        root, place: place, helpTopics: helpTopics, earlierVersions: earlierVersions, whole: whole)
    } catch {
      return [error]
    }
  }
}
