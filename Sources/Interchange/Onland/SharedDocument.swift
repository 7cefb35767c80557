// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import History
package import Journal
import Psychometrics

/// What a person may want to show somebody else: answers and scores, without notes, safety and
/// wellbeing, and without the signals and help pointers that follow from them.
package enum SharedDocument {
  package static let format = "onland/share/1"

  /// - Returns: JSON without a line end; the same content gives the same bytes.
  package static func bytes(_ checkIns: [AssessedCheckIn]) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("format", format)
      writer.key("check_ins")
      writer.list(checkIns) { writer, assessed in write(assessed, to: &writer) }
    }
    return writer.bytes
  }

  private static func write(_ assessed: AssessedCheckIn, to writer: inout JSONWriter) {
    let checkIn = assessed.checkIn
    let parts = ExportSelection(assessed.questionnaire, isShared: true)
    writer.object { writer in
      writer.member("questionnaire", checkIn.questionnaire)
      writer.member("version", checkIn.version)
      writer.member("week", checkIn.date.isoWeek.description)
      writer.member("date", checkIn.date.description)
      writer.member("late", checkIn.isLate)
      writer.settings(checkIn.targets)
      writer.key("answers")
      writer.object { writer in
        for item in parts.items {
          guard let outcome = checkIn.outcomes[item.id] else { continue }
          writer.key(item.id)
          write(outcome, to: &writer)
        }
      }
      writer.key("scales")
      writer.object(onOneLine: true) { writer in
        for scale in parts.scales {
          writer.key(scale.id)
          write(assessed.score(of: scale), to: &writer)
        }
      }
      writer.key("overall")
      write(assessed.overall?.score.value, to: &writer)
    }
  }

  private static func write(_ number: Double?, to writer: inout JSONWriter) {
    if let number { writer.value(number) } else { writer.value(nil) }
  }

  private static func write(_ outcome: Outcome, to writer: inout JSONWriter) {
    switch PlainOutcome(outcome) {
    case .integer(let number): writer.value(number)
    case .decimal(let number): writer.value(number)
    case .truth(let isTrue): writer.value(isTrue)
    case .text(let text): writer.value(text)
    }
  }
}
