// SPDX-License-Identifier: GPL-3.0-or-later

package import Formats
import Foundation
import HelpResources
import History
import Journal
package import Pages
package import Texts

extension ResourcesPage {
  /// The same facts for another program; what the page does not print is not here either.
  package func json(in language: Language) -> [String: JSONValue] {
    [
      "country": .optional(request.country?.code),
      "country_from": .optional(request.country?.origin.name),
      "region": .optional(request.region),
      "contacts": .list(
        contacts.map { id, contact in
          .object([
            "id": .text(id.text), "name": .text(contact.name),
            "reach": .text(contact.reach),
          ])
        }),
      "emergency_numbers": .optional(wording.emergencyNumbers.map(language.words)),
      "entries": .list(selection.entries.map { .object(json(of: $0)) }),
      "remarks": .list(
        selection.remarks.map { .text(language.words(of: $0.sentence(names: wording.names))) }),
      "confirmation": .optional(wording.howSure(selection.entries).map(language.words)),
      "omitted": .integer(selection.omitted),
      "rows": .list(selection.lines.map { wording.row(for: $0).json }),
      "danger": .text(language.words(of: wording.danger)),
      "calm": .text(language.words(of: HelpSentences.calmBlock)),
    ]
  }

  private func json(of entry: HelpResource) -> [String: JSONValue] {
    let isWithheld = wording.withholdsNumbers(of: entry)
    let channels = entry.channels
    var object: [String: JSONValue] = [
      "id": .text(entry.id), "name": .text(entry.name), "local_name": .optional(entry.localName),
      "kind": .text(entry.kind.rawValue), "country": .optional(entry.country),
      "region": .optional(entry.region), "area": .optional(entry.area),
      "languages": .list(entry.languages.map { .text($0) }),
      "phone": .list(isWithheld ? [] : channels.phone.map(\.json)),
      "sms": .list(isWithheld ? [] : channels.sms.map(\.json)),
      "whatsapp": .list(isWithheld ? [] : channels.whatsapp.map(\.json)),
      "numbers_withheld": .truth(isWithheld),
      "chat": .list(channels.chat.map { .text($0) }), "web": .optional(channels.web),
      "email": .optional(channels.email), "hours": .text(entry.hours),
      "audience": .list(entry.audience.map { .text($0) }),
      "groups": .list(entry.groups.map { .text($0.rawValue) }), "cost": .text(entry.cost),
      "about": .list(entry.about.map { .text($0.rawValue) }),
      "listening": .truth(entry.listeningRank != nil),
      "phoned_on": .optional(entry.phonedOn.map { "\($0)" }),
      "reviewed": .text("\(entry.reviewed)"), "review_method": .text(entry.reviewMethod.rawValue),
      "months_since_review": .optional(entry.freshness(on: wording.today).months),
      "not_recently_confirmed": .truth(entry.isNotRecentlyConfirmed),
    ]
    if let supersededNumbers {
      let facts = reviewerFacts(of: entry, hiding: supersededNumbers)
      object.merge(facts) { shown, _ in shown }
    }
    return object
  }

  private func reviewerFacts(
    of entry: HelpResource, hiding superseded: SupersededNumbers
  ) -> [String: JSONValue] {
    func clean(_ text: String?) -> JSONValue {
      .optional(text.map { superseded.hidden(in: $0, country: entry.country) })
    }
    return [
      "confidence": .text(entry.confidence.rawValue),
      "evidence_newest": .optional(entry.evidenceNewest),
      "evidence_age": .text(entry.evidenceAge.rawValue), "notes": clean(entry.notes),
      "sources": .list(
        entry.sources.map { source in
          .object([
            "type": .text(source.type.rawValue), "date": .optional(source.date),
            "url": .optional(source.url), "ref": clean(source.ref), "note": clean(source.note),
          ])
        }),
    ]
  }
}

extension PhoneNumber {
  fileprivate var json: JSONValue {
    .object(["dial": .text(dial), "e164": .optional(e164), "note": .optional(note)])
  }
}

extension TextNumber {
  fileprivate var json: JSONValue {
    .object([
      "number": .text(number), "keyword": .optional(keyword), "note": .optional(noteForPeople),
    ])
  }
}

extension WhatsAppNumber {
  fileprivate var json: JSONValue { .object(["number": .text(number), "e164": .text(e164)]) }
}

extension CountryChoice.Origin {
  fileprivate var name: String {
    switch self {
    case .option: "option"
    case .answer: "answer"
    case .setting: "setting"
    case .systemLanguage: "system_language"
    }
  }
}
