// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// there is no setting "{name}"
  package static func unknownSetting(name: Message) -> Message {
    .sentence(Sentence("unknown.setting", "there is no setting \"{name}\"", ["name": name]))
  }

  /// there is no questionnaire "{name}"
  package static func unknownQuestionnaire(name: Message) -> Message {
    .sentence(Sentence("unknown.questionnaire", "there is no questionnaire \"{name}\"", ["name": name]))
  }

  /// there is no signal "{name}"
  package static func unknownSignal(name: Message) -> Message {
    .sentence(Sentence("unknown.signal", "there is no signal \"{name}\"", ["name": name]))
  }

  /// there is no area "{name}"
  package static func unknownArea(name: Message) -> Message {
    .sentence(Sentence("unknown.area", "there is no area \"{name}\"", ["name": name]))
  }

  /// there is no topic "{name}"
  package static func unknownTopic(name: Message) -> Message {
    .sentence(Sentence("unknown.topic", "there is no topic \"{name}\"", ["name": name]))
  }

  /// there is no group "{name}"
  package static func unknownGroup(name: Message) -> Message {
    .sentence(Sentence("unknown.group", "there is no group \"{name}\"", ["name": name]))
  }

  /// there is no question "{name}"
  package static func unknownQuestion(name: Message) -> Message {
    .sentence(Sentence("unknown.question", "there is no question \"{name}\"", ["name": name]))
  }

  /// there is no weekday "{name}"
  package static func unknownWeekday(name: Message) -> Message {
    .sentence(Sentence("unknown.weekday", "there is no weekday \"{name}\"", ["name": name]))
  }

  /// there is no reader "{name}"
  package static func unknownReader(name: Message) -> Message {
    .sentence(Sentence("unknown.reader", "there is no reader \"{name}\"", ["name": name]))
  }

  /// there is no format "{name}"
  package static func unknownFormat(name: Message) -> Message {
    .sentence(Sentence("unknown.format", "there is no format \"{name}\"", ["name": name]))
  }

  /// there is no tool "{name}"
  package static func unknownTool(name: Message) -> Message {
    .sentence(Sentence("unknown.tool", "there is no tool \"{name}\"", ["name": name]))
  }

  /// there is no value of {key} "{name}"
  package static func unknownValue(key: Message, name: Message) -> Message {
    .sentence(Sentence("unknown.value", "there is no value of {key} \"{name}\"", ["key": key, "name": name]))
  }

  /// there is no {group} command "{name}"
  package static func unknownCommand(group: Message, name: Message) -> Message {
    .sentence(Sentence("unknown.command", "there is no {group} command \"{name}\"", ["group": group, "name": name]))
  }

  /// there is no country "{name}"
  package static func unknownCountry(name: Message) -> Message {
    .sentence(Sentence("unknown.country", "there is no country \"{name}\"", ["name": name]))
  }

  /// there is no place "{name}"
  package static func unknownPlace(name: Message) -> Message {
    .sentence(Sentence("unknown.place", "there is no place \"{name}\"", ["name": name]))
  }

  /// there is no region "{name}" in {country}
  package static func unknownRegionIn(name: Message, country: Message) -> Message {
    .sentence(Sentence("unknown.regionIn", "there is no region \"{name}\" in {country}", ["name": name, "country": country]))
  }

  /// there is no region "{name}"
  package static func unknownRegion(name: Message) -> Message {
    .sentence(Sentence("unknown.region", "there is no region \"{name}\"", ["name": name]))
  }

  /// there is no language "{name}"
  package static func unknownLanguage(name: Message) -> Message {
    .sentence(Sentence("unknown.language", "there is no language \"{name}\"", ["name": name]))
  }

  /// there is no key "{name}"
  package static func unknownKey(name: Message) -> Message {
    .sentence(Sentence("unknown.key", "there is no key \"{name}\"", ["name": name]))
  }

  /// there is no item "{name}"
  package static func unknownItem(name: Message) -> Message {
    .sentence(Sentence("unknown.item", "there is no item \"{name}\"", ["name": name]))
  }

  /// there is no column "{name}"
  package static func unknownColumn(name: Message) -> Message {
    .sentence(Sentence("unknown.column", "there is no column \"{name}\"", ["name": name]))
  }
}
