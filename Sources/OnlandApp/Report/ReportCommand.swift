// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import HTMLRendering
import History
import Interchange
import Journal
import Pages
import Psychometrics
import Terminal
import Texts

/// Writes a period as one file to look at, to print or to hand over.
public struct ReportCommand {
  private let environment: Environment
  /// Shows a file as the desktop does; gives back `nil` where nothing can.
  private let open: (String) -> CommandOutcome?

  public init(environment: Environment, open: @escaping (String) -> CommandOutcome?) {
    self.environment = environment
    self.open = open
  }

  public struct Options {
    public var period: PeriodOptions
    /// A file, or `-` for standard output; absent: one in this folder.
    public var output: String?
    /// `partner`, `counsellor` or `print`; absent: the person.
    public var audience: String?
    /// Ids of areas; empty: all that the audience may see.
    public var areas: [String]
    public var leavesNotesOut: Bool
    /// Whether a file that is there already may be replaced.
    public var replaces: Bool
    /// Absent: the person's own.
    public var questionnaire: String?
    public var isOpened: Bool

    public init(
      period: PeriodOptions = PeriodOptions(), output: String? = nil,
      audience: String? = nil, areas: [String] = [], leavesNotesOut: Bool = false,
      replaces: Bool = false, questionnaire: String? = nil, isOpened: Bool = false
    ) {
      self.period = period
      self.output = output
      self.audience = audience
      self.areas = areas
      self.leavesNotesOut = leavesNotesOut
      self.replaces = replaces
      self.questionnaire = questionnaire
      self.isOpened = isOpened
    }
  }

  /// - Returns: `nothing` when there is no check-in yet; nothing is written then.
  public func run(_ options: Options) throws -> ExitStatus {
    let stored = try StoredCheckIns(environment: environment)
    let id = options.questionnaire ?? stored.settings.questionnaire
    let choice = TypedChoice(
      audience: options.audience, areas: options.areas, leavesNotesOut: options.leavesNotesOut)
    let days = try Period(options.period, stored.dateReader)
    let period = ReportPeriod(
      since: days.first.map { stored.weekStart.week(of: $0).number },
      until: days.last.map { stored.weekStart.week(of: $0).number })
    guard
      let report = try PeriodReport(of: id, in: period, stored: stored, chosen: choice.choice)
    else {
      _ = try choice.choice(of: try stored.definition(id).questionnaire)
      environment.writeSentence(.checkInNoneOf(questionnaire: .given(id)))
      return .nothing
    }
    for sentence in ReportContents(report).sentences { environment.saySentence(sentence) }
    try environment.sayIfPlainCopy()
    let bytes = HTMLDocument(
      ReportPage(report).page, opensTables: report.choice.audience == .print,
      language: environment.language
    ).bytes
    let path = options.output ?? Self.usualName(report.choice.audience)
    guard try environment.write(bytes, to: path, replaces: options.replaces) else { return .done }
    return told(path, report, isOpened: options.isOpened)
  }

  private static func usualName(_ audience: ReportChoice.Audience?) -> String {
    "onland-report\(audience.map { "-\($0.rawValue)" } ?? "").html"
  }

  private func told(_ path: String, _ report: PeriodReport, isOpened: Bool) -> ExitStatus {
    environment.writeSentence(
      .sentences(
        .exportWrote(
          contents: .countWeeks(number: report.window.weeks.count),
          path: .given(path.cleanedForDisplay)), .fileOnlyYou(),
        isOpened ? nil : .reportHowToOpen()))
    guard isOpened else { return .done }
    // A name that begins with a dash would be an option.
    guard let outcome = open(path.hasPrefix("/") ? path : "./\(path)"), outcome.status == 0 else {
      environment.complain(
        environment.language.words(
          of: .reportNotShown()))
      return .data
    }
    return .done
  }
}
