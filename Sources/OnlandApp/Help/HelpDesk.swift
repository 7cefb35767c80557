// SPDX-License-Identifier: GPL-3.0-or-later

import HelpResources
import Psychometrics

/// Where to turn, for one person on one day.
struct HelpDesk {
  /// ISO 3166-1 code; `nil` when it is not known.
  let country: String?
  /// ISO 3166-2 code.
  let region: String?
  let today: LocalDate

  static var directory: HelpDirectory {
    do throws(HelpDataError) {
      return try HelpDirectory(json: ShippedFile.helpResources.bytes)
    } catch {
      preconditionFailure("the help facts inside the program are wrong: \(error.reason)")
    }
  }

  static var placeNames: PlaceNames {
    do throws(HelpDataError) {
      return try PlaceNames(
        countries: ShippedFile.countries.bytes, regions: ShippedFile.regions.bytes)
    } catch {
      preconditionFailure("the names of places inside the program are wrong: \(error.reason)")
    }
  }

  /// A short list of help, not yet wrapped.
  struct Pointers {
    /// One paragraph each.
    var ways: [String]
    /// That they were not confirmed live; absent when they were.
    var confirmation: String?
  }

  /// Two to four ways to get help.
  ///
  /// - Parameter topics: As signals name them; a name nobody knows gives someone to talk to.
  func pointers(topics: [String], most: Int) -> Pointers {
    let directory = Self.directory
    let wording = HelpWording(
      today: helpDate, country: country, directory: directory, names: Self.placeNames)
    let selection = directory.selection(
      country: country, region: region, topics: topics.compactMap(HelpTopic.init(rawValue:)))
    let entries = Array(selection.entries.prefix(most))
    return Pointers(
      ways: entries.map { wording.text(for: $0).line },
      confirmation: HelpSentences.confirmation(for: entries))
  }

  var helpDate: HelpDate {
    HelpDate(year: today.year, month: today.month, day: today.day) ?? Self.firstDay
  }

  private static let firstDay: HelpDate = {
    guard let day = HelpDate(year: 1970, month: 1, day: 1) else {
      preconditionFailure("1970-01-01 is a day")
    }
    return day
  }()
}
