// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// {title} ({id} {version}, {origin})
  package static func questionnaireTitle(title: Message, id: Message, version: Message, origin: Message) -> Message {
    .of("questionnaire.title", "{title} ({id} {version}, {origin})", ["title": title, "id": id, "version": version, "origin": origin])
  }

  /// {number} worked examples in the file.
  package static func questionnaireExamples(number: Int) -> Message {
    .of("questionnaire.examples", "{number} worked example in the file.", plural: "{number} worked examples in the file.", counted: "number", ["number": .count(number)])
  }

  /// Before the first question
  package static func questionnaireIntro() -> Message {
    .of("questionnaire.intro", "Before the first question")
  }

  /// Asks about
  package static func questionnaireRecall() -> Message {
    .of("questionnaire.recall", "Asks about")
  }

  /// Takes
  package static func questionnaireTakes() -> Message {
    .of("questionnaire.takes", "Takes")
  }

  /// A part of
  package static func questionnairePartOf() -> Message {
    .of("questionnaire.partOf", "A part of")
  }

  /// Source
  package static func questionnaireSource() -> Message {
    .of("questionnaire.source", "Source")
  }

  /// Licence
  package static func questionnaireLicence() -> Message {
    .of("questionnaire.licence", "Licence")
  }

  /// none is named
  package static func questionnaireNoneNamed() -> Message {
    .of("questionnaire.noneNamed", "none is named")
  }

  /// Asked about you once; can be left blank
  package static func questionnaireTargets() -> Message {
    .of("questionnaire.targets", "Asked about you once; can be left blank")
  }

  /// Setting {setting}, {lowest} to {highest}
  package static func questionnaireTarget(setting: Message, lowest: Message, highest: Message) -> Message {
    .of("questionnaire.target", "Setting {setting}, {lowest} to {highest}", ["setting": setting, "lowest": lowest, "highest": highest])
  }

  /// {id}: {format}
  package static func questionnaireItem(id: Message, format: Message) -> Message {
    .of("questionnaire.item", "{id}: {format}", "id", id, "format", format)
  }

  /// Only asked when {condition}
  package static func questionnaireOnlyWhen(condition: Message) -> Message {
    .of("questionnaire.onlyWhen", "Only asked when {condition}", "condition", condition)
  }

  /// Left out when {condition}
  package static func questionnaireLeftOutWhen(condition: Message) -> Message {
    .of("questionnaire.leftOutWhen", "Left out when {condition}", "condition", condition)
  }

  /// Why: {why}
  package static func questionnaireWhy(why: Message) -> Message {
    .of("questionnaire.why", "Why: {why}", "why", why)
  }

  /// Questions
  package static func questionnaireItems() -> Message {
    .of("questionnaire.items", "Questions")
  }

  /// Files hold the code or the whole label; at a prompt the key is typed.
  package static func questionnaireItemsNote() -> Message {
    .of("questionnaire.itemsNote", "Files hold the code or the whole label; at a prompt the key is typed.")
  }

  /// Areas
  package static func questionnaireAreas() -> Message {
    .of("questionnaire.areas", "Areas")
  }

  /// + {item}
  package static func questionnaireMember(item: Message) -> Message {
    .of("questionnaire.member", "+ {item}", "item", item)
  }

  /// + {item}, {keying}
  package static func questionnaireMemberKeyed(item: Message, keying: Message) -> Message {
    .of("questionnaire.memberKeyed", "+ {item}, {keying}", "item", item, "keying", keying)
  }

  /// of {areas}
  package static func questionnaireOfAreas(areas: Message) -> Message {
    .of("questionnaire.ofAreas", "of {areas}", "areas", areas)
  }

  /// Bands: {bands}
  package static func questionnaireBands(bands: Message) -> Message {
    .of("questionnaire.bands", "Bands: {bands}", "bands", bands)
  }

  /// Bands: {bands} ({source})
  package static func questionnaireBandsSource(bands: Message, source: Message) -> Message {
    .of("questionnaire.bandsSource", "Bands: {bands} ({source})", "bands", bands, "source", source)
  }

  /// On screen in words only, without a number.
  package static func questionnaireWordsOnly() -> Message {
    .of("questionnaire.wordsOnly", "On screen in words only, without a number.")
  }

  /// What may stand out
  package static func questionnaireSignals() -> Message {
    .of("questionnaire.signals", "What may stand out")
  }

  /// The signals of {questionnaire} read these answers.
  package static func questionnaireSignalsOf(questionnaire: Message) -> Message {
    .of("questionnaire.signalsOf", "The signals of {questionnaire} read these answers.", "questionnaire", questionnaire)
  }

  /// Rule: {rule}
  package static func questionnaireRule(rule: Message) -> Message {
    .of("questionnaire.rule", "Rule: {rule}", "rule", rule)
  }

  /// Over several weeks: {rule}
  package static func questionnaireOverWeeks(rule: Message) -> Message {
    .of("questionnaire.overWeeks", "Over several weeks: {rule}", "rule", rule)
  }

  /// Shown first from "{level}" on.
  package static func questionnaireFirstFrom(level: Message) -> Message {
    .of("questionnaire.firstFrom", "Shown first from \"{level}\" on.", "level", level)
  }

  /// The first time, it may appear only under "Also this week".
  package static func questionnaireQuiet() -> Message {
    .of("questionnaire.quiet", "The first time, it may appear only under \"Also this week\".")
  }

  /// Where to turn ({topic}) from {level} on.
  package static func questionnaireHelpFrom(topic: Message, level: Message) -> Message {
    .of("questionnaire.helpFrom", "Where to turn ({topic}) from {level} on.", "topic", topic, "level", level)
  }

  /// Source: {source}
  package static func questionnaireSignalSource(source: Message) -> Message {
    .of("questionnaire.signalSource", "Source: {source}", "source", source)
  }

  /// several of {options}; or none of them
  package static func questionnaireSeveral(options: Message) -> Message {
    .of("questionnaire.several", "several of {options}; or none of them", "options", options)
  }

  /// a duration, {least} to {most}
  package static func questionnaireDuration(least: Int, most: Int) -> Message {
    .of("questionnaire.duration", "a duration, {least} to {most}", "least", .duration(minutes: least), "most", .duration(minutes: most))
  }

  /// a whole number, {least} to {most}
  package static func questionnaireWholeNumber(least: Int, most: Int) -> Message {
    .of("questionnaire.wholeNumber", "a whole number, {least} to {most}", "least", .count(least), "most", .count(most))
  }

  /// a number, {least} to {most}
  package static func questionnaireNumber(least: Double, most: Double) -> Message {
    .of("questionnaire.number", "a number, {least} to {most}", "least", .decimal(least), "most", .decimal(most))
  }

  /// 1 yes (key y); 0 no (key n)
  package static func questionnaireYesNo() -> Message {
    .of("questionnaire.yesNo", "1 yes (key y); 0 no (key n)")
  }

  /// a line of text, never scored
  package static func questionnaireText() -> Message {
    .of("questionnaire.text", "a line of text, never scored")
  }

  /// a date, never scored
  package static func questionnaireDate() -> Message {
    .of("questionnaire.date", "a date, never scored")
  }

  /// keys {keys}
  package static func questionnaireKeys(keys: Message, number: Int) -> Message {
    .of("questionnaire.keys", "key {keys}", plural: "keys {keys}", counted: "number", ["keys": keys, "number": .count(number)])
  }

  /// counts {weight}
  package static func questionnaireCounts(weight: Double) -> Message {
    .of("questionnaire.counts", "counts {weight}", "weight", .decimal(weight))
  }

  /// does not count
  package static func questionnaireNotCounted() -> Message {
    .of("questionnaire.notCounted", "does not count")
  }

  /// the past {number} days
  package static func questionnairePastDays(number: Int) -> Message {
    .of("questionnaire.pastDays", "the past {number} day", plural: "the past {number} days", counted: "number", ["number": .count(number)])
  }

  /// the past {number} hours
  package static func questionnairePastHours(number: Int) -> Message {
    .of("questionnaire.pastHours", "the past {number} hour", plural: "the past {number} hours", counted: "number", ["number": .count(number)])
  }

  /// the past {number} minutes
  package static func questionnairePastMinutes(number: Int) -> Message {
    .of("questionnaire.pastMinutes", "the past {number} minute", plural: "the past {number} minutes", counted: "number", ["number": .count(number)])
  }

  /// the past {number} seconds
  package static func questionnairePastSeconds(number: Int) -> Message {
    .of("questionnaire.pastSeconds", "the past {number} second", plural: "the past {number} seconds", counted: "number", ["number": .count(number)])
  }

  /// the id "{id}" needs a dot, for example me.{id}
  package static func questionnaireIdNeedsDot(id: Message) -> Message {
    .of("questionnaire.idNeedsDot", "the id \"{id}\" needs a dot, for example me.{id}", "id", id)
  }

  /// Ids without a dot belong to the questionnaires inside the program.
  package static func questionnaireIdWithoutDot() -> Message {
    .of("questionnaire.idWithoutDot", "Ids without a dot belong to the questionnaires inside the program.")
  }

  /// "{id}" cannot be an id
  package static func questionnaireNoID(id: Message) -> Message {
    .of("questionnaire.noID", "\"{id}\" cannot be an id", "id", id)
  }

  /// Small letters, digits, _ and - with dots between, each part begun by a letter: me.sleep. A part has at most {part} characters, the whole at most {whole}.
  package static func questionnaireIdForm(part: Int, whole: Int) -> Message {
    .of("questionnaire.idForm", "Small letters, digits, _ and - with dots between, each part begun by a letter: me.sleep. A part has at most {part} characters, the whole at most {whole}.", "part", .count(part), "whole", .count(whole))
  }

  /// It was left as it is.
  package static func questionnaireLeftAsItIs() -> Message {
    .of("questionnaire.leftAsItIs", "It was left as it is.")
  }

  /// There is a template for {tools}.
  package static func questionnaireTemplates(tools: Message) -> Message {
    .of("questionnaire.templates", "There is a template for {tools}.", "tools", tools)
  }

  /// onland questionnaires lists them.
  package static func questionnaireLists() -> Message {
    .of("questionnaire.lists", "onland questionnaires lists them.")
  }

  /// Keep a copy of what you write into it.
  package static func questionnaireKeepCopy() -> Message {
    .of("questionnaire.keepCopy", "Keep a copy of what you write into it.")
  }

  /// shipped
  package static func questionnaireShipped() -> Message {
    .of("questionnaire.shipped", "shipped")
  }

  /// own
  package static func questionnaireOwn() -> Message {
    .of("questionnaire.own", "own")
  }

  /// Cannot be used, in {folder}:
  package static func questionnaireCannotUse(folder: Message) -> Message {
    .of("questionnaire.cannotUse", "Cannot be used, in {folder}:", "folder", folder)
  }

  /// onland questionnaires check FILE says everything.
  package static func questionnaireCheckFile() -> Message {
    .of("questionnaire.checkFile", "onland questionnaires check FILE says everything.")
  }

  /// {files}, {number} problems
  package static func questionnaireCheckedProblems(files: Message, number: Int) -> Message {
    .of("questionnaire.checkedProblems", "{files}, {number} problem", plural: "{files}, {number} problems", counted: "number", ["files": files, "number": .count(number)])
  }

  /// {files}, no problem
  package static func questionnaireChecked(files: Message) -> Message {
    .of("questionnaire.checked", "{files}, no problem", "files", files)
  }

  /// It can be answered as it is: onland check {id}
  package static func questionnaireAnswerIt(id: Message) -> Message {
    .of("questionnaire.answerIt", "It can be answered as it is: onland check {id}", "id", id)
  }

  /// After a change: onland questionnaires check {path}
  package static func questionnaireAfterChange(path: Message) -> Message {
    .of("questionnaire.afterChange", "After a change: onland questionnaires check {path}", "path", path)
  }

  /// {id} {version}: {title}; {time}; {origin}
  package static func questionnaireLine(id: Message, version: Message, title: Message, time: Message, origin: Message) -> Message {
    .of("questionnaire.line", "{id} {version}: {title}; {time}; {origin}", ["id": id, "version": version, "title": title, "time": time, "origin": origin])
  }

  /// {id} {version}, as it was answered
  package static func questionnaireAsAnswered(id: Message, version: Message) -> Message {
    .of("questionnaire.asAnswered", "{id} {version}, as it was answered", "id", id, "version", version)
  }
}
