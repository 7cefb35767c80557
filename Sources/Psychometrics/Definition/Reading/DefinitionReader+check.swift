// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

/// Everything that `check` asks beyond what is needed to use a file.
extension DefinitionReader {
  /// As `check` of a file; the document is within the limits of one.
  static func check(
    _ root: DocumentNode, place: FilePlace?, helpTopics: [String]?,
    earlierVersions: (Questionnaire.ID) -> [Questionnaire],
    whole: (Questionnaire.ID, _ language: String) -> Questionnaire?
  ) -> [DefinitionProblem] {
    let own = root.mapping?["language"]?.string ?? "en"
    var first = DefinitionReader(languages: [own])
    let read = first.readToCheck(root, place: place, helpTopics: helpTopics) { id in
      whole(id, own)
    }
    if let read { first.compare(read, withEarlier: earlierVersions(read.id)) }
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
  }

  @discardableResult
  private mutating func readToCheck(
    _ root: DocumentNode, place: FilePlace?, helpTopics: [String]?,
    whole: (Questionnaire.ID) -> Questionnaire?
  ) -> Questionnaire? {
    guard let questionnaire = questionnaire(root, place: place, whole: whole) else { return nil }
    for (name, location) in places.named {
      // A short form asks for the targets of the whole, whose signals read them.
      let isForWhole = name.named == .target && questionnaire.partOf != nil
      if !usedNames.contains(name), !isForWhole {
        report(.unusedName(name.named, name.name.shortenedForDisplay), at: location)
      }
      if let helpTopics, name.named == .helpTopic, !helpTopics.contains(name.name) {
        report(
          .unknownName(
            .helpTopic, name.name.shortenedForDisplay,
            nearest: nearest(to: name.name, among: helpTopics)),
          at: location)
      }
    }
    if let wholeID = questionnaire.partOf, let whole = whole(wholeID) {
      compareTranslations(of: questionnaire, with: whole)
    }
    guard isUsable else { return questionnaire }
    var trial = RuleTrial(questionnaire, combinations: combinationsLeft)
    trial.run()
    combinationsLeft = trial.combinationsLeft
    report(trial.findings)
    report(ExampleTrial(questionnaire, whole: questionnaire.partOf.flatMap(whole)).findings)
    return questionnaire
  }

  private mutating func report(_ findings: [TrialFinding]) {
    for finding in findings { report(finding.kind, at: places.location(of: finding.part)) }
  }
}
