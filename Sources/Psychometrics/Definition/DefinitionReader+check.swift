// SPDX-License-Identifier: GPL-3.0-or-later

internal import Yams

/// Everything that `check` asks beyond what is needed to use a file.
extension DefinitionReader {
  /// Reads a file in each of its languages, works its examples and tries out its rules.
  ///
  /// - Parameters:
  ///   - bytes: The whole file, YAML or JSON.
  ///   - place: Absent when the file's name says nothing about the id.
  ///   - helpTopics: Topics that the program has pointers for; absent: any topic will do.
  ///   - whole: Gives the questionnaire that a short form names in `part_of`, in a language.
  /// - Returns: All problems in file order, at most 201; the last then says that there are more.
  public static func check(
    _ bytes: [UInt8], place: FilePlace? = nil, helpTopics: [String]? = nil,
    whole: (Questionnaire.ID, _ language: String) -> Questionnaire? = { _, _ in nil }
  ) -> [DefinitionProblem] {
    do throws(DefinitionProblem) {
      let root = try YAMLDocument.root(bytes)
      let own = root.mapping?["language"]?.string ?? "en"
      var first = DefinitionReader(languages: [own])
      first.readToCheck(root, place: place, helpTopics: helpTopics) { id in whole(id, own) }
      for language in first.languages.subtracting([own]).sorted().prefix(maximumLanguages)
      where !first.isFull {
        var other = DefinitionReader(languages: [language])
        other.combinationsLeft = first.combinationsLeft
        other.readToCheck(root, place: place, helpTopics: helpTopics) { id in
          whole(id, language)
        }
        first.combinationsLeft = other.combinationsLeft
        let known = Set(first.problems)
        for problem in other.problems
        where problem.dependsOnLanguage && !known.contains(problem) {
          first.report(problem.kind, at: problem.location)
        }
      }
      return first.sortedProblems
    } catch {
      return [error]
    }
  }

  private mutating func readToCheck(
    _ root: Node, place: FilePlace?, helpTopics: [String]?,
    whole: (Questionnaire.ID) -> Questionnaire?
  ) {
    guard let questionnaire = questionnaire(root, place: place, whole: whole) else { return }
    for (name, location) in places.named {
      // A short form asks for the targets of the whole, whose signals read them.
      let isForWhole = name.named == .target && questionnaire.partOf != nil
      if !usedNames.contains(name), !isForWhole {
        report(.unusedName(name.named, quotable(name.name)), at: location)
      }
      if let helpTopics, name.named == .helpTopic, !helpTopics.contains(name.name) {
        report(
          .unknownName(
            .helpTopic, quotable(name.name), nearest: nearest(to: name.name, among: helpTopics)),
          at: location)
      }
    }
    guard isUsable else { return }
    tryOut(questionnaire)
    runExamples(of: questionnaire, whole: questionnaire.partOf.flatMap(whole))
  }
}
