// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// left open
  package static func settingsLeftOpen() -> Message {
    .of("settings.leftOpen", "left open")
  }

  /// "{typed}" is not a time from 00:00 to 12:59
  package static func settingsNotATime(typed: Message) -> Message {
    .of("settings.notATime", "\"{typed}\" is not a time from 00:00 to 12:59", "typed", typed)
  }

  /// Such as 04:00.
  package static func settingsTimeExample() -> Message {
    .of("settings.timeExample", "Such as 04:00.")
  }

  /// onland settings KEY VALUE changes one; "" clears it.
  package static func settingsHowToChange() -> Message {
    .of("settings.howToChange", "onland settings KEY VALUE changes one; \"\" clears it.")
  }

  /// open
  package static func settingsOpen() -> Message {
    .of("settings.open", "open")
  }

  /// {time} a day
  package static func settingsADay(time: Int) -> Message {
    .of("settings.aDay", "{time} a day", "time", .duration(minutes: time))
  }

  /// It is your own measure: answers are compared with it, never with other people's. Left open, nothing is compared.
  package static func settingsWhyTarget() -> Message {
    .of("settings.whyTarget", "It is your own measure: answers are compared with it, never with other people's. Left open, nothing is compared.")
  }

  /// Which country are you in? It decides which numbers onland resources shows.
  package static func settingsAskCountry() -> Message {
    .of("settings.askCountry", "Which country are you in? It decides which numbers onland resources shows.")
  }

  /// Such as Canada or CA.
  package static func settingsExampleCountry() -> Message {
    .of("settings.exampleCountry", "Such as Canada or CA.")
  }

  /// Someone to talk to is best reached by a number of your own country.
  package static func settingsWhyCountry() -> Message {
    .of("settings.whyCountry", "Someone to talk to is best reached by a number of your own country.")
  }

  /// Are you in {region}? It has lines of its own.
  package static func settingsAskRegion(region: Message) -> Message {
    .of("settings.askRegion", "Are you in {region}? It has lines of its own.", "region", region)
  }

  /// Are you in {regions}? They have lines of their own.
  package static func settingsAskRegions(regions: Message) -> Message {
    .of("settings.askRegions", "Are you in {regions}? They have lines of their own.", "regions", regions)
  }

  /// Such as {code}.
  package static func settingsExampleRegion(code: Message) -> Message {
    .of("settings.exampleRegion", "Such as {code}.", "code", code)
  }

  /// A line of your own region often knows what is near you.
  package static func settingsWhyRegion() -> Message {
    .of("settings.whyRegion", "A line of your own region often knows what is near you.")
  }

  /// elsewhere
  package static func settingsElsewhere() -> Message {
    .of("settings.elsewhere", "elsewhere")
  }

  /// Such as 45m or 1h30.
  package static func settingsExampleMinutes() -> Message {
    .of("settings.exampleMinutes", "Such as 45m or 1h30.")
  }

  /// Such as {number}.
  package static func settingsExampleCount(number: Int) -> Message {
    .of("settings.exampleCount", "Such as {number}.", "number", .count(number))
  }

  /// {key} does not take this value
  package static func settingsNotTaken(key: Message) -> Message {
    .of("settings.notTaken", "{key} does not take this value", "key", key)
  }

  /// It takes {values}.
  package static func settingsItIs(values: Message) -> Message {
    .of("settings.itIs", "It takes {values}.", "values", values)
  }

  /// not set
  package static func settingsNotSet() -> Message {
    .of("settings.notSet", "not set")
  }

  /// as the system's
  package static func settingsAsSystem() -> Message {
    .of("settings.asSystem", "as the system's")
  }

  /// {tag}, which has no name here
  package static func settingsNamelessLanguage(tag: Message) -> Message {
    .of("settings.namelessLanguage", "{tag}, which has no name here", "tag", tag)
  }

  /// {time}, when a new day begins
  package static func settingsDayBegins(time: Message) -> Message {
    .of("settings.dayBegins", "{time}, when a new day begins", "time", time)
  }

  /// none
  package static func settingsNoCards() -> Message {
    .of("settings.noCards", "none")
  }

  /// Enter keeps it, a hyphen leaves it open.
  package static func settingsEnterKeepsNamed() -> Message {
    .of("settings.enterKeepsNamed", "Enter keeps it, a hyphen leaves it open.")
  }

  /// Enter keeps it, - leaves it open.
  package static func settingsEnterKeeps() -> Message {
    .of("settings.enterKeeps", "Enter keeps it, - leaves it open.")
  }

  /// Enter leaves it open.
  package static func settingsEnterLeavesOpen() -> Message {
    .of("settings.enterLeavesOpen", "Enter leaves it open.")
  }

  /// Enter means {guess} (from your system language), a hyphen leaves it open.
  package static func settingsEnterMeansNamed(guess: Message) -> Message {
    .of("settings.enterMeansNamed", "Enter means {guess} (from your system language), a hyphen leaves it open.", "guess", guess)
  }

  /// Enter means {guess} (from your system language), - leaves it open.
  package static func settingsEnterMeans(guess: Message) -> Message {
    .of("settings.enterMeans", "Enter means {guess} (from your system language), - leaves it open.", "guess", guess)
  }

  /// Now: {chosen}.
  package static func settingsSoFar(chosen: Message) -> Message {
    .of("settings.soFar", "Now: {chosen}.", "chosen", chosen)
  }

  /// onland settings lists them.
  package static func settingsLists() -> Message {
    .of("settings.lists", "onland settings lists them.")
  }

  /// {key} is now {chosen}.
  package static func settingsIsNow(key: Message, chosen: Message) -> Message {
    .of("settings.isNow", "{key} is now {chosen}.", "key", key, "chosen", chosen)
  }

  /// empty
  package static func settingsEmpty() -> Message {
    .of("settings.empty", "empty")
  }
}
