// SPDX-License-Identifier: GPL-3.0-or-later

extension QuestionnaireDraft {
  /// One thing wrong with a draft, and where.
  public struct Problem: Error, Hashable, Sendable {
    /// Keys of the file format, and places in lists from 0, such as `items[3].options`; empty for
    /// the draft as a whole.
    public var path: String
    public var kind: DefinitionProblem.Kind

    public init(_ kind: DefinitionProblem.Kind, at path: String) {
      self.kind = kind
      self.path = path
    }

    /// Whether the draft can still be used: it is complete, but `check` asks for more.
    public var isAdvice: Bool { kind.isAdvice }
  }

  /// What building gives.
  public struct Building: Sendable {
    /// `nil` when a problem that is not advice was found.
    public var questionnaire: Questionnaire?
    /// In the order of the format, at most 201: the last then says that there are more.
    public var problems: [Problem]
  }

  /// Makes the questionnaire, and notes every problem that `DefinitionReader.read` notes.
  ///
  /// - Parameters:
  ///   - languages: The person's languages as BCP-47 tags, the most wanted first.
  ///   - place: Absent when nothing follows from it for the id.
  ///   - whole: Gives the questionnaire that a short form names in `partOf`.
  public func build(
    languages: [String] = [], place: FilePlace? = nil,
    whole: (Questionnaire.ID) -> Questionnaire? = { _ in nil }
  ) -> Building {
    var root = document
    if let problem = root.assignNumbers() {
      return Building(questionnaire: nil, problems: root.problems([problem]))
    }
    let reading = DefinitionReader.read(root, languages: languages, place: place, whole: whole)
    return Building(
      questionnaire: reading.questionnaire, problems: root.problems(reading.problems))
  }

  /// Asks everything that `DefinitionReader.check` asks of a file.
  ///
  /// - Parameters:
  ///   - place: Absent when nothing follows from it for the id.
  ///   - helpTopics: Topics that the program has pointers for; absent: any topic will do.
  ///   - whole: Gives the questionnaire that a short form names in `partOf`, in a language.
  ///   - earlierVersions: Those at hand of the questionnaire with an id, in any language.
  /// - Returns: All problems in the order of the format, at most 201; the last then says that there
  ///   are more.
  public func check(
    place: FilePlace? = nil, helpTopics: [String]? = nil,
    whole: (Questionnaire.ID, _ language: String) -> Questionnaire? = { _, _ in nil },
    earlierVersions: (Questionnaire.ID) -> [Questionnaire] = { _ in [] }
  ) -> [Problem] {
    var root = document
    if let problem = root.assignNumbers() { return root.problems([problem]) }
    let problems = DefinitionReader.check(
      root, place: place, helpTopics: helpTopics, earlierVersions: earlierVersions, whole: whole)
    return root.problems(problems)
  }
}

extension DocumentNode {
  /// Problems at numbers, as problems at paths.
  fileprivate func problems(_ problems: [DefinitionProblem]) -> [QuestionnaireDraft.Problem] {
    problems.map { QuestionnaireDraft.Problem($0.kind, at: path(to: $0.location) ?? "") }
  }
}
