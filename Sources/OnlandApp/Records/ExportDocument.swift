// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import Psychometrics

/// The full backup as JSON; `Documentation/ExportFormat.md` describes it.
enum ExportDocument {
  static let format = "onland/export/2"
  /// The formats that can be read; the first knew neither contacts nor plans.
  static let readable = ["onland/export/1", format]

  /// - Parameter content: Its definitions are valid UTF-8.
  /// - Returns: The document without a line end; the same content gives the same bytes.
  static func bytes(_ content: HistoryContent) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("format")
      writer.value(format)
      write("settings", content.settings, to: &writer) { writer, value in writer.value(value) }
      write("contacts", content.contacts, to: &writer, write)
      write("plans", content.plans, to: &writer, write)
      writer.key("check_ins")
      writer.list(content.checkIns.filter { $0.content != nil }) { writer, revision in
        write(revision, to: &writer)
      }
      writer.key("deleted")
      writer.list(content.checkIns.filter { $0.content == nil }) { writer, revision in
        writer.object { writer in writeRevision(revision, to: &writer) }
      }
      writer.key("definitions")
      writer.list(content.definitions) { writer, definition in write(definition, to: &writer) }
    }
    return writer.bytes
  }

  private static func write<Value>(
    _ name: String, _ entries: [EntryRevision<Value>], to writer: inout JSONWriter,
    _ write: (inout JSONWriter, Value) -> Void
  ) {
    writer.key(name)
    writer.object { writer in
      for entry in entries {
        writer.key(entry.key)
        writer.object(onOneLine: true) { writer in
          writer.key("value")
          if let value = entry.value { write(&writer, value) } else { writer.value(nil) }
          writer.key("changed_at")
          writer.value(entry.changedAt.exported)
        }
      }
    }
  }

  private static func write(_ writer: inout JSONWriter, _ contact: Contact) {
    writer.object { writer in
      writer.key("name")
      writer.value(contact.name)
      writer.key("reach")
      writer.value(contact.reach)
    }
  }

  private static func write(_ writer: inout JSONWriter, _ plan: Plan) {
    writer.object { writer in
      writer.key("chosen_on")
      writer.value(plan.chosenOn.description)
      writer.key("cue")
      writer.value(plan.cue)
      writer.key("act")
      writer.value(plan.act)
      writer.key("suggestion")
      writer.value(plan.suggestion)
      writer.key("signal")
      writer.value(plan.signal)
      writer.key("sureness")
      if let sureness = plan.sureness { writer.value(sureness) } else { writer.value(nil) }
      writer.key("outcome")
      writer.value(plan.outcome?.rawValue)
      writer.key("compared")
      writer.value(plan.isCompared)
    }
  }

  private static func write(_ revision: CheckInRevision, to writer: inout JSONWriter) {
    guard let checkIn = revision.content else { return }
    writer.object { writer in
      writeRevision(revision, to: &writer)
      writer.key("questionnaire")
      writer.value(checkIn.questionnaire)
      writer.key("version")
      writer.value(checkIn.version)
      writer.key("definition")
      writer.value(checkIn.definitionHash)
      writer.key("whole_definition")
      writer.value(checkIn.wholeDefinitionHash)
      writer.key("date")
      writer.value(checkIn.date.description)
      writer.key("answered_at")
      writer.value(checkIn.answeredAt.exported)
      writer.key("late")
      writer.value(checkIn.isLate)
      writer.key("settings")
      writer.object(onOneLine: true) { writer in
        for (key, value) in checkIn.targets.inOrder {
          writer.key(key)
          writer.value(value)
        }
      }
      writer.key("answers")
      writer.object { writer in
        for (item, outcome) in checkIn.outcomes.inOrder {
          writer.key(item)
          writer.object(onOneLine: true) { writer in write(outcome, to: &writer) }
        }
      }
    }
  }

  private static func writeRevision(_ revision: CheckInRevision, to writer: inout JSONWriter) {
    writer.key("id")
    writer.value(revision.checkIn.exported)
    writer.key("revision")
    writer.value(revision.id.exported)
    writer.key("supersedes")
    writer.value(revision.supersedes?.exported)
    writer.key("revised_at")
    writer.value(revision.revisedAt.exported)
  }

  private static func write(_ outcome: Outcome, to writer: inout JSONWriter) {
    switch outcome {
    case .answered(.code(let code)):
      writer.key("code")
      writer.value(code)
    case .answered(.minutes(let minutes)):
      writer.key("minutes")
      writer.value(minutes)
    case .answered(.integer(let number)):
      writer.key("integer")
      writer.value(number)
    case .answered(.decimal(let number)):
      writer.key("decimal")
      writer.value(number)
    case .answered(.yesNo(let isYes)):
      writer.key("yes_no")
      writer.value(isYes)
    case .answered(.text(let text)):
      writer.key("text")
      writer.value(text)
    case .answered(.date(let date)):
      writer.key("date")
      writer.value(date.description)
    case .missing(let reason):
      writer.key("missing")
      writer.value(reason.rawValue)
    }
  }

  private static func write(_ definition: StoredDefinition, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("hash")
      writer.value(definition.hash)
      writer.key("questionnaire")
      writer.value(definition.questionnaire)
      writer.key("version")
      writer.value(definition.version)
      writer.key("content")
      writer.value(definition.content)
    }
  }
}

extension UUID {
  /// Lower case, as RFC 9562 writes it.
  var exported: String { uuidString.lowercased() }
}

extension [String: Double] {
  var inOrder: [(String, Double)] { map { ($0, $1) }.sorted { $0.0 < $1.0 } }
}

extension [String: Outcome] {
  var inOrder: [(String, Outcome)] { map { ($0, $1) }.sorted { $0.0 < $1.0 } }
}
