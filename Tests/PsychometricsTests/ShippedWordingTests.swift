// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics
import TestQuestionnaires
import TestSupport
import Testing

struct `The words of the shipped questionnaires` {
  @Test func `balance asks what was reviewed, word for word`() throws {
    let balance = try ShippedQuestionnaires.questionnaire("balance")

    #expect(balance.intro == ReviewedWording.intro)
    #expect(
      balance.items.filter(\.isCounted).map(\.id) == ReviewedWording.balance.map(\.id))
    for reviewed in ReviewedWording.balance {
      #expect(balance.items.first { $0.id == reviewed.id }?.text == reviewed.text)
    }
    #expect(balance.items.first { $0.id == "week_off" }?.text == ReviewedWording.weekOff)
    #expect(
      balance.items.first { $0.id == "safety_abuse" }?.before
        == "Two questions about safety. Skip them if you prefer.")
  }

  @Test func `pulse and window ask what was reviewed, word for word`() throws {
    let pulse = try ShippedQuestionnaires.questionnaire("pulse")
    let window = try ShippedQuestionnaires.questionnaire("window")

    #expect(pulse.items.map(\.id) == ReviewedWording.pulse)
    for item in pulse.items {
      #expect(ReviewedWording.balance.first { $0.id == item.id }?.text == item.text)
    }
    #expect(window.items.map(\.id) == ReviewedWording.window.map(\.id))
    #expect(window.items.map(\.text) == ReviewedWording.window.map(\.text))
  }

  @Test(arguments: ["balance", "pulse", "window"])
  func `every choice offers one of the reviewed sets, coded 0 to 4`(id: String) throws {
    for item in try ShippedQuestionnaires.questionnaire(id).items {
      guard case .choice(let options) = item.format else { continue }
      #expect(ReviewedWording.optionSets.contains(options.map(\.label)))
      #expect(options.map(\.code) == [0, 1, 2, 3, 4])
    }
  }

  @Test func `day counts are typed as the days themselves, the rest as 1 to 5`() throws {
    for item in try ShippedQuestionnaires.questionnaire("balance").items {
      guard case .choice(let options) = item.format else { continue }
      let keys =
        options[0].label == "No days"
        ? [["0"], ["1", "2"], ["3", "4"], ["5", "6"], ["7"]] : [["1"], ["2"], ["3"], ["4"], ["5"]]
      #expect(options.map(\.keys) == keys)
    }
  }

  @Test(arguments: ReviewedWording.balance.map(\.id))
  func `a question of balance reads at grade 8 or below`(id: String) throws {
    let balance = try ShippedQuestionnaires.questionnaire("balance")
    let item = try #require(balance.items.first { $0.id == id })
    let reviewed = try #require(ReviewedWording.balance.first { $0.id == id })

    let grade = ReadingGrade.grade(of: item.text)

    #expect(grade <= 8)
    // The estimate of syllables agrees with the dictionary that the review was made with.
    #expect(abs(grade - reviewed.grade) < 0.06)
  }

  @Test func `every reason for a question has at most 25 words`() throws {
    for id in ["balance", "pulse", "window"] {
      for item in try ShippedQuestionnaires.questionnaire(id).items {
        let words = try #require(item.why).split(separator: " ")
        #expect(words.count <= 25)
      }
    }
  }

  @Test func `suggestions are the reviewed ones`() throws {
    let balance = try ShippedQuestionnaires.questionnaire("balance")

    for signal in balance.signals {
      let reviewed = ReviewedWording.suggestions[signal.id] ?? []
      #expect(signal.suggestions.map(\.id) == reviewed.map(\.id))
      #expect(signal.suggestions.map(\.text) == reviewed.map(\.text))
      #expect(signal.suggestions.map(\.isFromPractice) == reviewed.map(\.isFromPractice))
    }
    #expect(ReviewedWording.suggestions.count == 11)
    #expect(balance.practice.map(\.id) == ReviewedWording.practice.map(\.id))
    #expect(balance.practice.map(\.text) == ReviewedWording.practice.map(\.text))
  }

  @Test(arguments: ["balance", "pulse", "window"])
  func `cards, words and suggestions never say what is never said`(id: String) throws {
    let questionnaire = try ShippedQuestionnaires.questionnaire(id)
    for text in questionnaire.saidTexts {
      #expect(NeverSaid.found(in: text, of: NeverSaid.aboutAWeek) == [], "\(text)")
    }
  }

  @Test func `what is looked through for such words is everything that balance says`() throws {
    let balance = try ShippedQuestionnaires.questionnaire("balance")

    #expect(balance.saidTexts.count > 80)
  }
}

extension Questionnaire {
  /// Everything a card, a scale in words or a suggestion can say, with the words around it.
  fileprivate var saidTexts: [String] {
    var texts = Array(cues.values)
    for signal in signals {
      texts += signal.cards.values.joined().map(\.text) + signal.suggestions.map(\.text)
      texts.append(signal.title)
      if let again = signal.again { texts.append(again) }
    }
    texts += practice.map(\.text)
    for scale in scales {
      texts += [scale.change?.easier, scale.change?.harder, scale.easiest].compactMap(\.self)
      texts += scale.count.values
    }
    for scale in scales { texts += scale.words.map(\.text) + scale.bands.map(\.label) }
    return texts
  }
}
