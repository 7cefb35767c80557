// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
package import HelpResources
package import History
import Psychometrics

/// Where to turn, for one person on one day.
package struct HelpSelector {
  /// Where the list is for; `nil` when the settings and the system's language have to say it.
  private let place: Place?
  private let settings: Settings
  private let person: Person
  package let today: LocalDate
  /// Where the person's own contacts are; `nil` when there is none.
  package let history: HistoryStore?

  /// - Parameters:
  ///   - place: Where it is for; absent: the person's country and region, as far as they are known.
  ///   - person: Their system's language counts where no country is set; it is then named, and never
  ///     stored.
  package init(
    place: Place? = nil, settings: Settings, person: Person, today: LocalDate,
    history: HistoryStore?
  ) {
    self.place = place
    self.settings = settings
    self.person = person
    self.today = today
    self.history = history
  }

  /// The country, and how it came to be known; `nil` when it is not.
  package var choice: CountryChoice? {
    CountryChoice(
      option: place?.country, setting: settings.country, locale: person.localeVariables,
      names: Self.placeNames)
  }

  /// ISO 3166-1 code; `nil` when it is not known.
  package var country: String? { choice?.code }

  /// ISO 3166-2 code; `nil` when it is not known.
  package var region: String? {
    if let place { return place.region }
    return settings.country == nil ? nil : settings.region
  }

  /// BCP-47 tags; empty when neither the settings nor the system name a language.
  package var languages: [String] {
    (settings[SettingKey.language] ?? person.localeVariables.language).map { [$0] } ?? []
  }

  /// The person's own, first in every list; read when they are shown. What cannot be read is left
  /// out: it must not stand between a person and a number.
  package var contacts: [Contact] { (try? history?.contacts().map(\.contact)) ?? [] }

  /// All facts inside the program.
  package static var everyEntry: HelpDirectory {
    directory { () throws(HelpDataError) in
      try HelpDirectory(
        files: ShippedFile.helpEntries.map(HelpFile.init),
        withoutEmergency: ShippedFile.withoutEmergency.bytes)
    }
  }

  /// The facts for this person; read when they are shown, never before.
  package var directory: HelpDirectory {
    Self.directory { () throws(HelpDataError) in
      let names = [HelpFile.name(country: country), HelpFile.name(country: nil)]
      return try HelpDirectory(
        files: ShippedFile.helpEntries(named: names).map(HelpFile.init),
        withoutEmergency: ShippedFile.withoutEmergency.bytes)
    }
  }

  private static func directory(
    _ read: () throws(HelpDataError) -> HelpDirectory
  ) -> HelpDirectory {
    do throws(HelpDataError) {
      return try read()
    } catch {
      preconditionFailure("the help facts inside the program are wrong: \(error.reason)")
    }
  }

  package static let placeNames: PlaceNames = {
    do throws(HelpDataError) {
      return try PlaceNames(
        countries: ShippedFile.countries.bytes, regions: ShippedFile.regions.bytes)
    } catch {
      preconditionFailure("the names of places inside the program are wrong: \(error.reason)")
    }
  }()

  package static let supersededNumbers: SupersededNumbers = {
    do throws(HelpDataError) {
      return try SupersededNumbers(csv: ShippedFile.supersededNumbers.bytes)
    } catch {
      preconditionFailure("the superseded numbers inside the program are wrong: \(error.reason)")
    }
  }()

  /// - Parameter languages: BCP-47 tags; absent: the person's.
  package func wording(_ directory: HelpDirectory, languages: [String]? = nil) -> HelpWording {
    let choice = choice
    return HelpWording(
      today: today, country: choice?.code, languages: languages ?? self.languages,
      isAbroad: choice?.isAbroad(locale: person.localeVariables, names: Self.placeNames) ?? false,
      directory: directory, names: Self.placeNames)
  }
}

extension HelpFile {
  fileprivate init(_ file: ShippedFile) { self.init(name: file.name, bytes: file.bytes) }
}
