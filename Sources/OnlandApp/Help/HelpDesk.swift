// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import HelpResources
import History
import Psychometrics

/// Where to turn, for one person on one day.
struct HelpDesk {
  /// ISO 3166-1 code; `nil` when it is not known.
  let country: String?
  /// ISO 3166-2 code.
  let region: String?
  let today: LocalDate
  /// Where the person's own contacts are; `nil` when there is none.
  let history: HistoryStore?

  /// - Parameter settings: Their country and region count; the system's language does not, because
  ///   nobody is asked here whether it is right.
  init(settings: Settings, today: LocalDate, history: HistoryStore?) {
    self.init(country: settings.country, region: settings.region, today: today, history: history)
  }

  init(country: String?, region: String?, today: LocalDate, history: HistoryStore? = nil) {
    self.country = country
    self.region = region
    self.today = today
    self.history = history
  }

  /// The person's own, first in every list; read when they are shown. What cannot be read is left
  /// out: it must not stand between a person and a number.
  var contacts: [Contact] { (try? history?.contacts().map(\.contact)) ?? [] }

  /// All facts inside the program.
  static var everyEntry: HelpDirectory {
    directory { () throws(HelpDataError) in
      try HelpDirectory(files: ShippedFile.helpEntries.map(HelpFile.init))
    }
  }

  /// The facts for this person; read when they are shown, never before.
  var directory: HelpDirectory {
    Self.directory { () throws(HelpDataError) in
      let names = [HelpFile.name(country: country), HelpFile.name(country: nil)]
      return try HelpDirectory(files: ShippedFile.helpEntries(named: names).map(HelpFile.init))
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

  static let placeNames: PlaceNames = {
    do throws(HelpDataError) {
      return try PlaceNames(
        countries: ShippedFile.countries.bytes, regions: ShippedFile.regions.bytes)
    } catch {
      preconditionFailure("the names of places inside the program are wrong: \(error.reason)")
    }
  }()

  static let supersededNumbers: SupersededNumbers = {
    do throws(HelpDataError) {
      return try SupersededNumbers(csv: ShippedFile.supersededNumbers.bytes)
    } catch {
      preconditionFailure("the superseded numbers inside the program are wrong: \(error.reason)")
    }
  }()

  func wording(_ directory: HelpDirectory) -> HelpWording {
    HelpWording(today: today, country: country, directory: directory, names: Self.placeNames)
  }
}

extension HelpFile {
  fileprivate init(_ file: ShippedFile) { self.init(name: file.name, bytes: file.bytes) }
}
