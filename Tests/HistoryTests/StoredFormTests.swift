// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import History
import Testing

/// What is kept must be read for ever, so these texts stand here byte for byte.
struct StoredFormTests {
  private static let full =
    #"{"act":"read a \"page\"","chosen_on":"2026-11-23","compared":true,"cue":"on the bus / in bed","#
    + #""outcome":"not_kept","signal":"low-sleep","suggestion":"earlier-lights","sureness":3}"#
  private static let short =
    #"{"act":"🌊","chosen_on":"2026-11-23","compared":false,"cue":"päivä"}"#

  @Test func `a plan is one object, its keys in order and what is not said left out`() {
    let plan = Plan(
      chosenOn: monday, cue: "on the bus / in bed", act: #"read a "page""#,
      suggestion: "earlier-lights", signal: "low-sleep", sureness: 3, outcome: .notKept,
      isCompared: true)
    #expect(plan.stored == Self.full)
    #expect(Plan(stored: Self.full) == plan)

    let short = Plan(chosenOn: monday, cue: "päivä", act: "🌊")
    #expect(short.stored == Self.short)
    #expect(Plan(stored: Self.short) == short)
  }

  @Test func `a contact is one object`() {
    let contact = Contact(name: "Aroha", reach: "021/555\n02")
    #expect(contact.stored == #"{"name":"Aroha","reach":"021/555\n02"}"#)
    #expect(Contact(stored: contact.stored) == contact)
  }

  @Test func `an empty member and an unknown one are passed over`() {
    let text = Self.short.dropLast() + #","outcome":null,"sureness":null,"colour":"blue"}"#
    #expect(Plan(stored: String(text)) == Plan(chosenOn: monday, cue: "päivä", act: "🌊"))
  }

  @Test(arguments: [
    "", "[]", #"{"name":"Aroha"}"#, #"{"name":"Aroha","reach":5}"#,
    #"{"name":"Aroha","reach":"021"} x"#, #"{"name":"Aroha","name":"Whina","reach":"021"}"#,
  ])
  func `no other text is a contact`(text: String) {
    #expect(Contact(stored: text) == nil)
  }

  @Test(arguments: [
    ("\"chosen_on\":\"2026-11-23\"", "\"chosen_on\":\"2026-02-30\""), ("\"act\"", "\"acts\""),
    ("true", "1"), ("not_kept", "hardly"), ("\"low-sleep\"", "2"), ("3}", "5}"), ("3}", "\"3\"}"),
  ])
  func `no other text is a plan`(part: String, other: String) {
    let text = Self.full.replacing(part, with: other)
    #expect(text != Self.full)
    #expect(Plan(stored: text) == nil)
  }
}
