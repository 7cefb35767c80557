// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics

/// What `onland questionnaires new` writes: small, commented, and ready to be answered.
enum QuestionnaireTemplate {
  static func text(id: Questionnaire.ID) -> String { pattern.replacing("{id}", with: id) }

  private static let pattern =
    """
    # A questionnaire of your own. It works as it is: change it piece by piece, and run
    #   onland questionnaires check FILE
    # after a change. Every key is explained in Documentation/QuestionnaireFormat.md.
    # Once you have answered it, a change needs a new version number.
    format: 1
    id: {id}
    version: 1.0.0
    title: My own questions
    about: A few questions about the past week, to begin with.
    source: My own wording.
    licence: For my own use.
    recall: P7D          # what the questions ask about: 7 days
    takes: PT30S         # about how long it takes
    language: en
    reading: Higher numbers mean a more restful week.
    ends: {low: restless, high: restful}

    # What you are asked about yourself once. It becomes a setting and may stay empty.
    targets:
      - id: evening_budget
        text: How much screen time in the evening feels right to you?
        unit: minutes    # or: count
        minimum: 0
        maximum: 1440

    # What can be chosen: the code is stored, a key is typed, the label is read.
    option_sets:
      days:
        - {code: 0, label: No days, keys: ["0"]}
        - {code: 1, label: 1-2 days, keys: ["1", "2"]}
        - {code: 2, label: 3-4 days, keys: ["3", "4"]}
        - {code: 3, label: 5-6 days, keys: ["5", "6"]}
        - {code: 4, label: Every day, keys: ["7"]}

    # An id is permanent: a changed meaning is a new id.
    items:
      - id: rested
        text: On how many days did you wake up rested?
        short: Woke up rested
        why: It is the simplest sign of enough sleep.
        type: choice
        options: days
      - id: evening_time
        text: On a usual evening, how much time did you spend at a screen?
        type: duration   # answered as 90m or 1h30
      - id: late_screen
        text: On how many days did a screen keep you up?
        type: choice
        options: days
      # Only asked when the answer before was not "No days".
      - id: late_reason
        text: Was it mostly work?
        type: yes_no
        shown_when: {item: late_screen, at_least: 1}
      - id: remark
        text: Anything to remember?
        type: text       # never scored

    # Words for the numbers. Say where they come from, even if it is only you.
    band_sets:
      thirds:
        source: My own thirds, for reading only.
        bands:
          - {from: 0, to: 39, label: little}
          - {from: 40, to: 69, label: some}
          - {from: 70, to: 100, label: plenty}

    # 0 to 100; a reverse-keyed item counts the other way round.
    scales:
      - id: rest
        title: Rest
        change: {easier: There has been more rest, harder: There has been less rest}
        items:
          - {item: rested}
          # At or below your own target 100, double or more 0; left out while it is empty.
          - {item: evening_time, target: evening_budget}
          - {item: late_screen, keying: reverse}
        minimum_answered: half
        bands: thirds

    # What stands out. Its card says the first text whose slots can all be filled.
    signals:
      - id: up_late
        title: Up late
        source: Half the week; my own judgement.
        rule:
          kind: mean_strain
          items: [late_screen]
          levels: {notice: 2, elevated: 3}
        cards:
          notice:
            - text: A screen kept you up on {late_screen}.
          elevated:
            - text: A screen kept you up on {late_screen}. That is most of the week.
        suggestions:
          - {id: charge_elsewhere, text: The phone charges outside the bedroom.}

    # Answers with the scores they must give: your check that the rules say what you mean.
    examples:
      - name: a good week
        settings: {evening_budget: 60}
        answers: {rested: 4, evening_time: 60, late_screen: 0}
        scores: {rest: 100}
        signals: {}
      - name: one answer left out
        answers: {rested: declined, evening_time: 90, late_screen: 3, late_reason: yes}
        # Without a target of its own evening_time does not count: 25 x (4 - 3) = 25.
        scores: {rest: 25}
        signals: {up_late: elevated}
      - name: nothing answered
        answers: {rested: declined, late_screen: declined}
        withheld: [rest]

    """
}
