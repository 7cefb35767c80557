// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// the question about the rest of the page
  package static func aboutRest() -> Message {
    .sentence(Sentence("about.rest", "the question about the rest of the page", [:]))
  }

  /// the question about the name
  package static func aboutName() -> Message {
    .sentence(Sentence("about.name", "the question about the name", [:]))
  }

  /// the question about how to reach them
  package static func aboutReach() -> Message {
    .sentence(Sentence("about.reach", "the question about how to reach them", [:]))
  }

  /// the question about the country
  package static func aboutCountry() -> Message {
    .sentence(Sentence("about.country", "the question about the country", [:]))
  }

  /// the question about the contact to remove
  package static func aboutRemove() -> Message {
    .sentence(Sentence("about.remove", "the question about the contact to remove", [:]))
  }

  /// the question about the draft
  package static func aboutDraft() -> Message {
    .sentence(Sentence("about.draft", "the question about the draft", [:]))
  }

  /// the question about the earlier check-in
  package static func aboutEarlierCheckIn() -> Message {
    .sentence(Sentence("about.earlierCheckIn", "the question about the earlier check-in", [:]))
  }

  /// the question about the file
  package static func aboutFile() -> Message {
    .sentence(Sentence("about.file", "the question about the file", [:]))
  }

  /// question {number} of {count} ({id})
  package static func aboutItem(number: Int, count: Int, id: Message) -> Message {
    .sentence(Sentence("about.item", "question {number} of {count} ({id})", ["number": .count(number), "count": .count(count), "id": id]))
  }

  /// the question behind {number} of {count} ({id})
  package static func aboutItemBehind(number: Int, count: Int, id: Message) -> Message {
    .sentence(Sentence("about.itemBehind", "the question behind {number} of {count} ({id})", ["number": .count(number), "count": .count(count), "id": id]))
  }

  /// the question about equal answers
  package static func aboutSameAnswers() -> Message {
    .sentence(Sentence("about.sameAnswers", "the question about equal answers", [:]))
  }

  /// the review
  package static func aboutReview() -> Message {
    .sentence(Sentence("about.review", "the review", [:]))
  }

  /// the question about going on
  package static func aboutGoingOn() -> Message {
    .sentence(Sentence("about.goingOn", "the question about going on", [:]))
  }

  /// the question about the setting {key}
  package static func aboutSetting(key: Message) -> Message {
    .sentence(Sentence("about.setting", "the question about the setting {key}", ["key": key]))
  }

  /// the question about the plan as it was read back
  package static func aboutReadBack() -> Message {
    .sentence(Sentence("about.readBack", "the question about the plan as it was read back", [:]))
  }

  /// the question about what to do
  package static func aboutAct() -> Message {
    .sentence(Sentence("about.act", "the question about what to do", [:]))
  }

  /// the question about the moment of the plan
  package static func aboutCue() -> Message {
    .sentence(Sentence("about.cue", "the question about the moment of the plan", [:]))
  }

  /// the question about how sure you are
  package static func aboutSureness() -> Message {
    .sentence(Sentence("about.sureness", "the question about how sure you are", [:]))
  }

  /// the question about a smaller version
  package static func aboutSmallerAct() -> Message {
    .sentence(Sentence("about.smallerAct", "the question about a smaller version", [:]))
  }

  /// the question about the plan of the week
  package static func aboutPlan() -> Message {
    .sentence(Sentence("about.plan", "the question about the plan of the week", [:]))
  }

  /// the question about before and after
  package static func aboutComparison() -> Message {
    .sentence(Sentence("about.comparison", "the question about before and after", [:]))
  }

  /// the question about what came of the plan
  package static func aboutOutcome() -> Message {
    .sentence(Sentence("about.outcome", "the question about what came of the plan", [:]))
  }
}
