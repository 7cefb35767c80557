// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import History
package import Journal
import Pages
import Psychometrics
package import Texts

/// What a person may want to show somebody else: answers and scores, without notes, safety and
/// wellbeing, and without the signals and help pointers that follow from them.
package enum SharedDocument {
  package static let format = "onland/share/1"

  /// - Parameters:
  ///   - choice: What is shown.
  ///   - plans: Those that are shown; `nil` where plans are none of it.
  ///   - language: In which a plan is said.
  /// - Returns: JSON without a line end; the same content gives the same bytes.
  package static func bytes(
    _ checkIns: [AssessedCheckIn], choice: ReportChoice, plans: PlanRecord?, in language: Language
  ) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member(.format, format)
      writer.key(.checkIns)
      let shown = checkIns.filter { !ExportSelection($0.questionnaire, choice).isEmpty }
      writer.list(shown) { writer, assessed in write(assessed, choice, to: &writer) }
      if let plans {
        writer.key("plans")
        writer.object { writer in
          for (week, plan) in plans.plans.sorted(by: { $0.key < $1.key }) {
            writer.key(week.description)
            writer.object(onOneLine: true) { writer in
              writer.member("plan", language.words(of: plan.sentence))
              writer.key("outcome")
              if let outcome = plan.outcome {
                writer.value(outcome.rawValue)
              } else {
                writer.value(nil)
              }
            }
          }
        }
      }
    }
    return writer.bytes
  }

  private static func write(
    _ assessed: AssessedCheckIn, _ choice: ReportChoice, to writer: inout JSONWriter
  ) {
    let checkIn = assessed.checkIn
    let parts = ExportSelection(assessed.questionnaire, choice)
    writer.object { writer in
      writer.member(.questionnaire, checkIn.questionnaire)
      writer.member(.version, checkIn.version)
      writer.member("week", checkIn.date.isoWeek.description)
      writer.member(.date, checkIn.date.description)
      writer.member(.late, checkIn.isLate)
      writer.settings(parts.targets(of: checkIn))
      writer.key(.answers)
      writer.object { writer in
        for item in parts.items {
          guard let outcome = checkIn.outcomes[item.id] else { continue }
          writer.key(item.id)
          write(outcome, to: &writer)
        }
      }
      writeScores(of: assessed, parts, to: &writer)
      if choice.audience == .counsellor {
        let shown = choice.shownSignals(of: assessed.definition.signalSource)
        writer.key("signals")
        writer.object(onOneLine: true) { writer in
          for state in assessed.report.states where shown.contains(state.signal) {
            writer.member(state.signal, state.level.rawValue)
          }
        }
      }
    }
  }

  private static func writeScores(
    of assessed: AssessedCheckIn, _ parts: ExportSelection, to writer: inout JSONWriter
  ) {
    writer.key("scales")
    writer.object(onOneLine: true) { writer in
      for scale in parts.scales {
        writer.key(scale.id)
        write(assessed.score(of: scale), to: &writer)
      }
    }
    guard parts.showsOverall else { return }
    writer.key("overall")
    write(assessed.overall?.score.value, to: &writer)
  }

  private static func write(_ number: Double?, to writer: inout JSONWriter) {
    if let number { writer.value(number) } else { writer.value(nil) }
  }

  private static func write(_ outcome: Outcome, to writer: inout JSONWriter) {
    switch PlainOutcome(outcome) {
    case .integer(let number): writer.value(number)
    case .decimal(let number): writer.value(number)
    case .truth(let isTrue): writer.value(isTrue)
    case .codes(let codes):
      writer.list(codes, onOneLine: true) { writer, code in
        ExportDocument.write(code, to: &writer)
      }
    case .text(let text): writer.value(text)
    }
  }
}
