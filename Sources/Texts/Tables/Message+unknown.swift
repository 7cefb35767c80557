// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// there is no setting "{name}"
  package static func unknownSetting(name: Message) -> Message {
    .of("unknown.setting", "there is no setting \"{name}\"", "name", name)
  }

  /// there is no questionnaire "{name}"
  package static func unknownQuestionnaire(name: Message) -> Message {
    .of("unknown.questionnaire", "there is no questionnaire \"{name}\"", "name", name)
  }

  /// there is no signal "{name}"
  package static func unknownSignal(name: Message) -> Message {
    .of("unknown.signal", "there is no signal \"{name}\"", "name", name)
  }

  /// there is no area "{name}"
  package static func unknownArea(name: Message) -> Message {
    .of("unknown.area", "there is no area \"{name}\"", "name", name)
  }

  /// there is no topic "{name}"
  package static func unknownTopic(name: Message) -> Message {
    .of("unknown.topic", "there is no topic \"{name}\"", "name", name)
  }

  /// there is no group "{name}"
  package static func unknownGroup(name: Message) -> Message {
    .of("unknown.group", "there is no group \"{name}\"", "name", name)
  }

  /// there is no question "{name}"
  package static func unknownQuestion(name: Message) -> Message {
    .of("unknown.question", "there is no question \"{name}\"", "name", name)
  }

  /// there is no weekday "{name}"
  package static func unknownWeekday(name: Message) -> Message {
    .of("unknown.weekday", "there is no weekday \"{name}\"", "name", name)
  }

  /// there is no reader "{name}"
  package static func unknownReader(name: Message) -> Message {
    .of("unknown.reader", "there is no reader \"{name}\"", "name", name)
  }

  /// there is no format "{name}"
  package static func unknownFormat(name: Message) -> Message {
    .of("unknown.format", "there is no format \"{name}\"", "name", name)
  }

  /// there is no tool "{name}"
  package static func unknownTool(name: Message) -> Message {
    .of("unknown.tool", "there is no tool \"{name}\"", "name", name)
  }

  /// there is no value of {key} "{name}"
  package static func unknownValue(key: Message, name: Message) -> Message {
    .of("unknown.value", "there is no value of {key} \"{name}\"", "key", key, "name", name)
  }

  /// there is no {group} command "{name}"
  package static func unknownCommand(group: Message, name: Message) -> Message {
    .of("unknown.command", "there is no {group} command \"{name}\"", "group", group, "name", name)
  }

  /// there is no country "{name}"
  package static func unknownCountry(name: Message) -> Message {
    .of("unknown.country", "there is no country \"{name}\"", "name", name)
  }

  /// there is no place "{name}"
  package static func unknownPlace(name: Message) -> Message {
    .of("unknown.place", "there is no place \"{name}\"", "name", name)
  }

  /// there is no region "{name}" in {country}
  package static func unknownRegionIn(name: Message, country: Message) -> Message {
    .of("unknown.regionIn", "there is no region \"{name}\" in {country}", "name", name, "country", country)
  }

  /// there is no region "{name}"
  package static func unknownRegion(name: Message) -> Message {
    .of("unknown.region", "there is no region \"{name}\"", "name", name)
  }

  /// there is no language "{name}"
  package static func unknownLanguage(name: Message) -> Message {
    .of("unknown.language", "there is no language \"{name}\"", "name", name)
  }

  /// there is no key "{name}"
  package static func unknownKey(name: Message) -> Message {
    .of("unknown.key", "there is no key \"{name}\"", "name", name)
  }

  /// there is no item "{name}"
  package static func unknownItem(name: Message) -> Message {
    .of("unknown.item", "there is no item \"{name}\"", "name", name)
  }

  /// there is no column "{name}"
  package static func unknownColumn(name: Message) -> Message {
    .of("unknown.column", "there is no column \"{name}\"", "name", name)
  }
}
