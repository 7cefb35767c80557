// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import History
import Interchange
import Journal
import Pages
import Psychometrics
import Texts

/// `onland questionnaires`: what can be answered, read, checked and begun.
public struct QuestionnairesCommand {
  private let environment: Environment
  private let catalogue: Catalogue

  /// Without a history that can be read, the languages are those of the system.
  public init(environment: Environment) {
    self.init(environment: environment, languages: environment.languages)
  }

  /// - Parameter languages: BCP-47 tags, the most wanted first.
  init(environment: Environment, languages: [String]) {
    self.environment = environment
    catalogue = Catalogue(folder: environment.folder, languages: languages)
  }

  /// Writes one line a questionnaire; own files that cannot be used come last, with what is wrong.
  public func list() throws {
    var unusable: [String] = []
    for id in catalogue.shippedIDs {
      write(line(for: try catalogue.definition(id).questionnaire, origin: .questionnaireShipped()))
    }
    for file in try catalogue.ownFiles() {
      do {
        write(
          line(for: try catalogue.definition(in: file).questionnaire, origin: .questionnaireOwn()))
      } catch {
        // The folder stands above the list once, and leaves the line to what is wrong.
        let detail = Problem(describing: error).firstDetail(in: environment.language)
        unusable.append(detail.replacing(catalogue.ownFolder + "/", with: ""))
      }
    }
    guard !unusable.isEmpty else { return }
    environment.write("")
    write(.questionnaireCannotUse(folder: .given(catalogue.ownFolder)))
    for detail in unusable { write(.given(detail), indent: "  ") }
    write(.questionnaireCheckFile())
  }

  /// Writes a questionnaire as a person would read it.
  ///
  /// - Throws: An unknown id with the nearest match, or every problem of an own file.
  public func show(_ id: String) throws {
    let definition = try catalogue.definition(id)
    let origin: Message =
      catalogue.shippedIDs.contains(id) ? .questionnaireShipped() : .questionnaireOwn()
    environment.write(QuestionnairePage(definition, origin: origin).page)
  }

  /// Writes the items and targets as a table, for whoever works with the answers elsewhere.
  public func codebook(_ id: String, isJSON: Bool) throws {
    let codebook = Codebook(
      try catalogue.definition(id).questionnaire, in: environment.language)
    environment.write(
      isJSON
        ? JSONValue.document("codebook", codebook.json)
        : String(decoding: codebook.csv, as: UTF8.self))
  }

  /// Writes a map for the tables of a survey tool.
  public func mapTemplate(_ id: String, tool name: String) throws {
    guard let tool = SurveyDraft.Tool(rawValue: name.lowercased()) else {
      let known = SurveyDraft.Tool.allCases.map(\.rawValue)
      throw Problem(
        unknown: Message.unknownTool, name, among: known,
        hint: .questionnaireTemplates(tools: .names(known)))
    }
    let draft = SurveyDraft(try catalogue.definition(id).questionnaire, targets: [])
    for line in draft.template(tool) { environment.write(line) }
  }

  /// Checks files and says everything that is wrong with any of them.
  ///
  /// - Throws: When there is a problem; by then each one has been complained about.
  public func check(_ paths: [String]) throws {
    var count = 0
    // A history that cannot be read says nothing about a file, and is no reason not to look at it.
    let earlier = EarlierVersions(history: try? HistoryStore.reading(folder: environment.folder))
    for path in paths {
      do {
        let problems = try FileCheck(catalogue, earlier).problems(path)
        count += problems.count
        for problem in problems {
          environment.complain(
            environment.language.words(
              of: problem.line(file: .given(TerminalText.cleaned(path)))))
        }
      } catch {
        // A file that cannot be read is one more problem: the others are checked all the same.
        count += 1
        environment.complain(
          environment.language.words(of: Problem(describing: error).message))
      }
    }
    let files: Message = .countFiles(number: paths.count)
    guard count == 0 else {
      throw Problem(
        .questionnaireCheckedProblems(files: files, number: count), status: .data)
    }
    environment.write(
      environment.language.words(of: .questionnaireChecked(files: files)))
  }

  /// Writes a commented questionnaire into the person's own folder, ready to be answered.
  ///
  /// - Throws: For an id without a dot, one that is taken, and a folder that cannot be written.
  public func new(_ id: String) throws {
    let path = try NewQuestionnaire(
      id: id, catalogue: catalogue, home: environment.folder
    ).write()
    write(.given(path))
    write(.questionnaireAnswerIt(id: .given(id)))
    write(.questionnaireAfterChange(path: .given(path)))
  }

  private func line(for questionnaire: Questionnaire, origin: Message) -> Message {
    let time =
      questionnaire.takes.map { Message.about(seconds: $0.seconds) }
      ?? .countQuestions(number: questionnaire.countedItems)
    return .questionnaireLine(
      id: .given(questionnaire.id), version: .given("\(questionnaire.version)"),
      title: .given(questionnaire.title), time: time, origin: origin)
  }

  private func write(_ text: Message, indent: String = "") {
    for line in environment.results.wrapped(text, indent: indent, hanging: indent + "  ") {
      environment.write(line)
    }
  }
}

extension Problem {
  /// The first of several things that are wrong, or what is wrong at all.
  func firstDetail(in language: Language) -> String {
    String(language.words(of: advice ?? message).prefix { $0 != "\n" })
  }
}
