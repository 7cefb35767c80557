// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// the question about the rest of the page
  package static func aboutRest() -> Message {
    .of("about.rest", "the question about the rest of the page")
  }

  /// the question about the name
  package static func aboutName() -> Message {
    .of("about.name", "the question about the name")
  }

  /// the question about how to reach them
  package static func aboutReach() -> Message {
    .of("about.reach", "the question about how to reach them")
  }

  /// the question about the country
  package static func aboutCountry() -> Message {
    .of("about.country", "the question about the country")
  }

  /// the question about the contact to remove
  package static func aboutRemove() -> Message {
    .of("about.remove", "the question about the contact to remove")
  }

  /// the question about the draft
  package static func aboutDraft() -> Message {
    .of("about.draft", "the question about the draft")
  }

  /// the question about the earlier check-in
  package static func aboutEarlierCheckIn() -> Message {
    .of("about.earlierCheckIn", "the question about the earlier check-in")
  }

  /// the question about the file
  package static func aboutFile() -> Message {
    .of("about.file", "the question about the file")
  }

  /// question {number} of {count} ({id})
  package static func aboutItem(number: Int, count: Int, id: Message) -> Message {
    .of("about.item", "question {number} of {count} ({id})", ["number": .count(number), "count": .count(count), "id": id])
  }

  /// the question behind {number} of {count} ({id})
  package static func aboutItemBehind(number: Int, count: Int, id: Message) -> Message {
    .of("about.itemBehind", "the question behind {number} of {count} ({id})", ["number": .count(number), "count": .count(count), "id": id])
  }

  /// the question about equal answers
  package static func aboutSameAnswers() -> Message {
    .of("about.sameAnswers", "the question about equal answers")
  }

  /// the review
  package static func aboutReview() -> Message {
    .of("about.review", "the review")
  }

  /// the question about going on
  package static func aboutGoingOn() -> Message {
    .of("about.goingOn", "the question about going on")
  }

  /// the question about the setting {key}
  package static func aboutSetting(key: Message) -> Message {
    .of("about.setting", "the question about the setting {key}", "key", key)
  }

  /// the question about the plan as it was read back
  package static func aboutReadBack() -> Message {
    .of("about.readBack", "the question about the plan as it was read back")
  }

  /// the question about what to do
  package static func aboutAct() -> Message {
    .of("about.act", "the question about what to do")
  }

  /// the question about the moment of the plan
  package static func aboutCue() -> Message {
    .of("about.cue", "the question about the moment of the plan")
  }

  /// the question about how sure you are
  package static func aboutSureness() -> Message {
    .of("about.sureness", "the question about how sure you are")
  }

  /// the question about a smaller version
  package static func aboutSmallerAct() -> Message {
    .of("about.smallerAct", "the question about a smaller version")
  }

  /// the question about the plan of the week
  package static func aboutPlan() -> Message {
    .of("about.plan", "the question about the plan of the week")
  }

  /// the question about before and after
  package static func aboutComparison() -> Message {
    .of("about.comparison", "the question about before and after")
  }

  /// the question about what came of the plan
  package static func aboutOutcome() -> Message {
    .of("about.outcome", "the question about what came of the plan")
  }
}
