// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// Deleted {name}. With the next change its text is gone for good; until then onland undo brings it back.
  package static func deleteDone(name: Message) -> Message {
    .of("delete.done", "Deleted {name}. With the next change its text is gone for good; until then onland undo brings it back.", "name", name)
  }

  /// Delete {checkIn}? onland undo brings it back until the next change; then its text is gone for good.
  package static func deleteAsk(checkIn: Message) -> Message {
    .of("delete.ask", "Delete {checkIn}? onland undo brings it back until the next change; then its text is gone for good.", "checkIn", checkIn)
  }
}
