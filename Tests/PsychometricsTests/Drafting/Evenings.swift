// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Psychometrics

/// The small file of `Documentation/QuestionnaireFormat.md`, made without a file.
let evenings = QuestionnaireDraft(
  id: "me.evening", version: "1.0.0", title: "Evenings",
  about: "Two questions about the evenings of one week.",
  source: "Own wording, not a validated instrument.", licence: "CC0-1.0",
  recall: ISODuration("P7D"), takes: ISODuration("PT20S"),
  targets: [
    QuestionnaireDraft.Target(id: "budget", text: "How long an evening?", unit: .minutes)
  ],
  optionSets: [
    "days": [
      QuestionnaireDraft.Option(code: 0, label: "No days", keys: ["0"]),
      QuestionnaireDraft.Option(code: 1, label: "1-3 days", keys: ["1", "2"]),
      QuestionnaireDraft.Option(code: 2, label: "4-6 days", keys: ["4", "5", "6"]),
      QuestionnaireDraft.Option(code: 3, label: "Every day", keys: ["7"]),
    ]
  ],
  items: [
    QuestionnaireDraft.Item(
      id: "late", text: "On how many evenings did you stay up later than you wanted?",
      format: .choice(.set("days"))),
    QuestionnaireDraft.Item(
      id: "calm", text: "On how many evenings did you feel calm?",
      why: "Calm is the point of an evening.", format: .choice(.set("days"))),
    QuestionnaireDraft.Item(
      id: "online", text: "How long were you online?", format: .duration(),
      shownWhen: .item("late", .atLeast(1))),
  ],
  bandSets: [
    "halves": QuestionnaireDraft.BandSet(
      source: "Own halves, for reading only.",
      bands: [
        QuestionnaireDraft.Band(from: 0, to: 49, label: "uneasy"),
        QuestionnaireDraft.Band(from: 50, to: 100, label: "easy"),
      ])
  ],
  scales: [
    QuestionnaireDraft.Scale(
      id: "ease", title: "Ease",
      parts: .items([
        QuestionnaireDraft.Scale.Member("calm"),
        QuestionnaireDraft.Scale.Member("late", .reverse),
        QuestionnaireDraft.Scale.Member("online", .target("budget")),
      ]),
      minimumAnswered: .half, bands: .set("halves"))
  ],
  helpTopics: ["guides"],
  persistence: ["again": [PersistenceStep(base: .notice, weeks: 2, raisesTo: .elevated)]],
  signals: [
    QuestionnaireDraft.Signal(
      id: "up_late", title: "Up late", source: "Four evenings or more; own judgement.",
      rule: .meanStrain(
        [QuestionnaireDraft.Rule.StrainItem("late")],
        levels: SignalRule.LevelThresholds(notice: 2)),
      cards: [
        .notice: [
          QuestionnaireDraft.ConditionalText(
            text: "You stayed up later than you wanted on {late}.")
        ]
      ],
      persistence: "again", help: [HelpRequest(topic: "guides")])
  ],
  examples: [
    QuestionnaireDraft.Example(
      name: "calm evenings", answers: ["late": .written("0"), "calm": .written("Every day")],
      scores: ["ease": 100], signals: [:]),
    QuestionnaireDraft.Example(
      name: "late, and the other question declined",
      answers: ["late": .written("2"), "calm": .declined], targets: ["budget": 60],
      withheld: ["ease"], signals: ["up_late": .notice]),
  ])
