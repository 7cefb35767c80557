// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import Foundation
import History
import Psychometrics

/// The full backup as JSON; `Documentation/ExportFormat.md` describes it.
package enum ExportDocument {
  package static let format = "onland/export/4"
  /// The formats that can be read, each with the keys that came with it.
  package static let formats: [(name: String, newKeys: [ExportKey])] = [
    ("onland/export/1", [.format, .settings, .checkIns, .deleted, .definitions]),
    ("onland/export/2", [.contacts, .plans]), ("onland/export/3", [.questionnaires]), (format, []),
  ]

  /// - Parameter backup: Its definitions and questionnaires are valid UTF-8.
  /// - Returns: The document without a line end; the same content gives the same bytes.
  package static func bytes(_ backup: Backup) -> [UInt8] {
    let content = backup.content
    var writer = JSONWriter()
    writer.object { writer in
      writer.member(.format, format)
      write(.settings, content.settings, to: &writer) { writer, setting in
        writer.value(setting.text)
      }
      write(.contacts, content.contacts, to: &writer, write)
      write(.plans, content.plans, to: &writer, write)
      writer.key(.checkIns)
      writer.list(content.checkIns.filter { $0.content != nil }) { writer, revision in
        write(revision, to: &writer)
      }
      writer.key(.deleted)
      writer.list(content.checkIns.filter { $0.content == nil }) { writer, revision in
        writer.object { writer in writeRevision(revision, to: &writer) }
      }
      writer.key(.definitions)
      writer.list(content.definitions) { writer, definition in write(definition, to: &writer) }
      writer.key(.questionnaires)
      writer.list(backup.questionnaires) { writer, questionnaire in
        writer.object { writer in
          writer.member(.file, questionnaire.fileName)
          writer.key(.content)
          writer.value(questionnaire.bytes)
        }
      }
    }
    return writer.bytes
  }

  private static func write<Value>(
    _ key: ExportKey, _ entries: [EntryRevision<Value>], to writer: inout JSONWriter,
    _ write: (inout JSONWriter, Value) -> Void
  ) {
    writer.key(key)
    writer.object { writer in
      for entry in entries {
        writer.key(entry.key)
        writer.object(onOneLine: true) { writer in
          writer.key(.value)
          if let value = entry.value { write(&writer, value) } else { writer.value(nil) }
          writer.member(.changedAt, entry.changedAt.exported)
        }
      }
    }
  }

  private static func write(_ writer: inout JSONWriter, _ contact: Contact) {
    writer.object { writer in
      writer.member(.name, contact.name)
      writer.member(.reach, contact.reach)
    }
  }

  private static func write(_ writer: inout JSONWriter, _ plan: Plan) {
    writer.object { writer in
      writer.member(.chosenOn, plan.chosenOn.description)
      writer.member(.cue, plan.cue)
      writer.member(.act, plan.act)
      writer.member(.suggestion, plan.suggestion)
      writer.member(.signal, plan.signal)
      writer.key(.sureness)
      if let sureness = plan.sureness { writer.value(sureness) } else { writer.value(nil) }
      writer.member(.outcome, plan.outcome?.rawValue)
      writer.member(.compared, plan.isCompared)
    }
  }

  private static func write(_ revision: CheckInRevision, to writer: inout JSONWriter) {
    guard let checkIn = revision.content else { return }
    writer.object { writer in
      writeRevision(revision, to: &writer)
      writer.member(.questionnaire, checkIn.questionnaire)
      writer.member(.version, checkIn.version)
      writer.member(.definition, checkIn.definitionHash)
      writer.member(.wholeDefinition, checkIn.wholeDefinitionHash)
      writer.member(.date, checkIn.date.description)
      writer.member(.answeredAt, checkIn.answeredAt.exported)
      writer.member(.late, checkIn.isLate)
      writer.settings(checkIn.targets)
      writer.key(.answers)
      writer.object { writer in
        for (item, outcome) in checkIn.outcomes.sorted(by: { $0.key < $1.key }) {
          writer.key(item)
          writer.object(onOneLine: true) { writer in write(outcome, to: &writer) }
        }
      }
    }
  }

  private static func writeRevision(_ revision: CheckInRevision, to writer: inout JSONWriter) {
    writer.member(.id, revision.checkIn.text)
    writer.member(.revision, revision.id.text)
    writer.member(.supersedes, revision.supersedes?.text)
    writer.member(.revisedAt, revision.revisedAt.exported)
  }

  private static func write(_ outcome: Outcome, to writer: inout JSONWriter) {
    switch outcome {
    case .answered(.code(let code)):
      writer.key(OutcomeKey.code.rawValue)
      write(code, to: &writer)
    case .answered(.codes(let codes)):
      writer.key(OutcomeKey.codes.rawValue)
      writer.list(codes, onOneLine: true) { writer, code in write(code, to: &writer) }
    case .answered(.minutes(let minutes)):
      writer.member(OutcomeKey.minutes.rawValue, minutes)
    case .answered(.integer(let number)):
      writer.member(OutcomeKey.integer.rawValue, number)
    case .answered(.decimal(let number)):
      writer.member(OutcomeKey.decimal.rawValue, number)
    case .answered(.yesNo(let isYes)):
      writer.member(OutcomeKey.yesNo.rawValue, isYes)
    case .answered(.text(let text)):
      writer.member(OutcomeKey.text.rawValue, text)
    case .answered(.date(let date)):
      writer.member(OutcomeKey.date.rawValue, date.description)
    case .missing(let reason):
      writer.member(OutcomeKey.missing.rawValue, reason.rawValue)
    }
  }

  static func write(_ code: OptionCode, to writer: inout JSONWriter) {
    if let whole = code.whole { writer.value(whole) } else { writer.value(code.number) }
  }

  private static func write(_ definition: StoredDefinition, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member(.hash, definition.hash)
      writer.member(.questionnaire, definition.questionnaire)
      writer.member(.version, definition.version)
      writer.key(.content)
      writer.value(definition.content)
    }
  }
}

extension JSONWriter {
  /// The person's targets as they were at a check-in.
  package mutating func settings(_ targets: [String: Double]) {
    key(.settings)
    object(onOneLine: true) { writer in
      for (key, value) in targets.sorted(by: { $0.key < $1.key }) { writer.member(key, value) }
    }
  }
}
