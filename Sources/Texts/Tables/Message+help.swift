// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// If you are thinking about ending your life, you deserve support right now.
  package static func helpEndingYourLife() -> Message {
    .of("help.endingYourLife", "If you are thinking about ending your life, you deserve support right now.")
  }

  /// You do not need to be in crisis to call.
  package static func helpNoCrisisNeeded() -> Message {
    .of("help.noCrisisNeeded", "You do not need to be in crisis to call.")
  }

  /// A week like this can happen to anyone, and it can be a lot to carry.
  package static func helpHappensToAnyone() -> Message {
    .of("help.happensToAnyone", "A week like this can happen to anyone, and it can be a lot to carry.")
  }

  /// Many people have got through weeks like this, often by talking to someone: a friend, a doctor, or a free listening line. You can call just to talk.
  package static func helpManyPeople() -> Message {
    .of("help.manyPeople", "Many people have got through weeks like this, often by talking to someone: a friend, a doctor, or a free listening line. You can call just to talk.")
  }

  /// Need someone to talk to? onland resources works any time, offline.
  package static func helpFooter() -> Message {
    .of("help.footer", "Need someone to talk to? onland resources works any time, offline.")
  }

  /// onland is not a crisis service, and nobody reads your answers. The services listed are independent of this project.
  package static func helpNotACrisisService() -> Message {
    .of("help.notACrisisService", "onland is not a crisis service, and nobody reads your answers. The services listed are independent of this project.")
  }

  /// It is not your fault.
  package static func helpNotYourFault() -> Message {
    .of("help.notYourFault", "It is not your fault.")
  }

  /// In danger? Call {numbers} and go where you are safe.
  package static func helpInDanger(numbers: Message) -> Message {
    .of("help.inDanger", "In danger? Call {numbers} and go where you are safe.", "numbers", numbers)
  }

  /// Could the person see this device (a partner, an ex, family)? Use another phone or computer for what follows.
  package static func helpSeenOnDevice() -> Message {
    .of("help.seenOnDevice", "Could the person see this device (a partner, an ex, family)? Use another phone or computer for what follows.")
  }

  /// Someone asks for money or more pictures? Do not pay, do not send, stop answering. It rarely ends with paying.
  package static func helpDoNotPay() -> Message {
    .of("help.doNotPay", "Someone asks for money or more pictures? Do not pay, do not send, stop answering. It rarely ends with paying.")
  }

  /// Save proof: screenshots, links, names, dates. Not of nude pictures of anyone under 18: note the link and the date.
  package static func helpSaveProof() -> Message {
    .of("help.saveProof", "Save proof: screenshots, links, names, dates. Not of nude pictures of anyone under 18: note the link and the date.")
  }

  /// Then block or mute. You don't owe anyone an answer.
  package static func helpThenBlock() -> Message {
    .of("help.thenBlock", "Then block or mute. You don't owe anyone an answer.")
  }

  /// Report it on the platform. Intimate pictures: StopNCII.org (18+) or Take It Down (under 18) can block copies; your picture stays on your device.
  package static func helpReportIt() -> Message {
    .of("help.reportIt", "Report it on the platform. Intimate pictures: StopNCII.org (18+) or Take It Down (under 18) can block copies; your picture stays on your device.")
  }

  /// New password, two-step sign-in, check which devices are logged in, location off.
  package static func helpNewPassword() -> Message {
    .of("help.newPassword", "New password, two-step sign-in, check which devices are logged in, location off.")
  }

  /// Tell someone you trust. Ask them to read and keep the messages for you.
  package static func helpTellSomeone() -> Message {
    .of("help.tellSomeone", "Tell someone you trust. Ask them to read and keep the messages for you.")
  }

  /// If you or someone else might be hurt right now: {numbers}.
  package static func helpDanger(numbers: Message) -> Message {
    .of("help.danger", "If you or someone else might be hurt right now: {numbers}.", "numbers", numbers)
  }

  /// {numbers} (check locally)
  package static func helpCheckLocally(numbers: Message) -> Message {
    .of("help.checkLocally", "{numbers} (check locally)", "numbers", numbers)
  }

  /// For {place}.
  package static func helpForPlace(place: Message) -> Message {
    .of("help.forPlace", "For {place}.", "place", place)
  }

  /// For {place}. onland settings country {code} keeps it for the next time.
  package static func helpForPlaceAnswered(place: Message, code: Message) -> Message {
    .of("help.forPlaceAnswered", "For {place}. onland settings country {code} keeps it for the next time.", "place", place, "code", code)
  }

  /// For {place}, from your settings.
  package static func helpForPlaceSet(place: Message) -> Message {
    .of("help.forPlaceSet", "For {place}, from your settings.", "place", place)
  }

  /// For {place}, from your system language.
  package static func helpForPlaceGuessed(place: Message) -> Message {
    .of("help.forPlaceGuessed", "For {place}, from your system language.", "place", place)
  }

  /// {region}, {country}
  package static func helpRegionOf(region: Message, country: Message) -> Message {
    .of("help.regionOf", "{region}, {country}", "region", region, "country", country)
  }

  /// {topic}: {ways}. More: onland resources, any time, offline.
  package static func helpAbout(topic: Message, ways: Message) -> Message {
    .of("help.about", "{topic}: {ways}. More: onland resources, any time, offline.", "topic", topic, "ways", ways)
  }

  /// Someone to talk to: {ways}.
  package static func helpSomeone(ways: Message) -> Message {
    .of("help.someone", "Someone to talk to: {ways}.", "ways", ways)
  }

  /// someone to talk to
  package static func helpSupport() -> Message {
    .of("help.support", "someone to talk to")
  }

  /// online safety
  package static func helpOnlineSafety() -> Message {
    .of("help.onlineSafety", "online safety")
  }

  /// insults and threats online
  package static func helpHarassment() -> Message {
    .of("help.harassment", "insults and threats online")
  }

  /// intimate images
  package static func helpIntimateImages() -> Message {
    .of("help.intimateImages", "intimate images")
  }

  /// privacy
  package static func helpPrivacy() -> Message {
    .of("help.privacy", "privacy")
  }

  /// problematic use
  package static func helpProblematicUse() -> Message {
    .of("help.problematicUse", "problematic use")
  }

  /// practical guides
  package static func helpGuides() -> Message {
    .of("help.guides", "practical guides")
  }

  /// everyone
  package static func helpEveryone() -> Message {
    .of("help.everyone", "everyone")
  }

  /// young people
  package static func helpYoungPeople() -> Message {
    .of("help.youngPeople", "young people")
  }

  /// older people
  package static func helpOlderPeople() -> Message {
    .of("help.olderPeople", "older people")
  }

  /// LGBTQ+ people
  package static func helpLgbtqPeople() -> Message {
    .of("help.lgbtqPeople", "LGBTQ+ people")
  }

  /// Indigenous people
  package static func helpIndigenousPeople() -> Message {
    .of("help.indigenousPeople", "Indigenous people")
  }

  /// veterans
  package static func helpVeterans() -> Message {
    .of("help.veterans", "veterans")
  }

  /// parents
  package static func helpParents() -> Message {
    .of("help.parents", "parents")
  }

  /// women
  package static func helpWomen() -> Message {
    .of("help.women", "women")
  }

  /// creators
  package static func helpCreators() -> Message {
    .of("help.creators", "creators")
  }

  /// other groups
  package static func helpOtherGroups() -> Message {
    .of("help.otherGroups", "other groups")
  }

  /// Checked {months} months ago.
  package static func helpCheckedAgo(months: Int) -> Message {
    .of("help.checkedAgo", "Checked {months} month ago.", plural: "Checked {months} months ago.", counted: "months", ["months": .count(months)])
  }

  /// Reviewed {months} months ago.
  package static func helpReviewedAgo(months: Int) -> Message {
    .of("help.reviewedAgo", "Reviewed {months} month ago.", plural: "Reviewed {months} months ago.", counted: "months", ["months": .count(months)])
  }

  /// Checked {months} months ago: it may have changed.
  package static func helpCheckedMayHaveChanged(months: Int) -> Message {
    .of("help.checkedMayHaveChanged", "Checked {months} month ago: it may have changed.", plural: "Checked {months} months ago: it may have changed.", counted: "months", ["months": .count(months)])
  }

  /// Reviewed {months} months ago: it may have changed.
  package static func helpReviewedMayHaveChanged(months: Int) -> Message {
    .of("help.reviewedMayHaveChanged", "Reviewed {months} month ago: it may have changed.", plural: "Reviewed {months} months ago: it may have changed.", counted: "months", ["months": .count(months)])
  }

  /// Checked {months} months ago: its number may have changed and is not shown.
  package static func helpCheckedNotShown(months: Int) -> Message {
    .of("help.checkedNotShown", "Checked {months} month ago: its number may have changed and is not shown.", plural: "Checked {months} months ago: its number may have changed and is not shown.", counted: "months", ["months": .count(months)])
  }

  /// Reviewed {months} months ago: its number may have changed and is not shown.
  package static func helpReviewedNotShown(months: Int) -> Message {
    .of("help.reviewedNotShown", "Reviewed {months} month ago: its number may have changed and is not shown.", plural: "Reviewed {months} months ago: its number may have changed and is not shown.", counted: "months", ["months": .count(months)])
  }

  /// It may have changed.
  package static func helpMayHaveChanged() -> Message {
    .of("help.mayHaveChanged", "It may have changed.")
  }

  /// From public lists of {month}: check locally.
  package static func helpListsCheckLocally(month: Message) -> Message {
    .of("help.listsCheckLocally", "From public lists of {month}: check locally.", "month", month)
  }

  /// If it does not work, use {elsewhere}.
  package static func helpOtherwise(elsewhere: Message) -> Message {
    .of("help.otherwise", "If it does not work, use {elsewhere}.", "elsewhere", elsewhere)
  }

  /// Use {elsewhere}.
  package static func helpUseInstead(elsewhere: Message) -> Message {
    .of("help.useInstead", "Use {elsewhere}.", "elsewhere", elsewhere)
  }

  /// Use its website, {elsewhere}.
  package static func helpUseWebsite(elsewhere: Message) -> Message {
    .of("help.useWebsite", "Use its website, {elsewhere}.", "elsewhere", elsewhere)
  }

  /// A newer onland may know more.
  package static func helpNewerMayKnow() -> Message {
    .of("help.newerMayKnow", "A newer onland may know more.")
  }

  /// For the numbers of your country: onland resources COUNTRY; onland settings country COUNTRY keeps it.
  package static func helpNoCountry() -> Message {
    .of("help.noCountry", "For the numbers of your country: onland resources COUNTRY; onland settings country COUNTRY keeps it.")
  }

  /// No line to call is listed for {country} yet; the directory finds services near you.
  package static func helpNothingListed(country: Message) -> Message {
    .of("help.nothingListed", "No line to call is listed for {country} yet; the directory finds services near you.", "country", country)
  }

  /// No emergency number is shown for {country}.
  package static func helpNoEmergencyNumber(country: Message) -> Message {
    .of("help.noEmergencyNumber", "No emergency number is shown for {country}.", "country", country)
  }

  /// No emergency number is shown for {country}: {reason}.
  package static func helpNoEmergencyNumberWhy(country: Message, reason: Message) -> Message {
    .of("help.noEmergencyNumberWhy", "No emergency number is shown for {country}: {reason}.", "country", country, "reason", reason)
  }

  /// No service for insults or threats online is listed for {country} yet. You can talk about it on the line listed here, and threats can go to the police.
  package static func helpNoServiceForInsults(country: Message) -> Message {
    .of("help.noServiceForInsults", "No service for insults or threats online is listed for {country} yet. You can talk about it on the line listed here, and threats can go to the police.", "country", country)
  }

  /// For {country} only this is listed: {lines}. For others, use the directory.
  package static func helpOnlyForGroups(country: Message, lines: Message) -> Message {
    .of("help.onlyForGroups", "For {country} only this is listed: {lines}. For others, use the directory.", "country", country, "lines", lines)
  }

  /// {line} (for {people}; --for {group})
  package static func helpLineForGroup(line: Message, people: Message, group: Message) -> Message {
    .of("help.lineForGroup", "{line} (for {people}; --for {group})", ["line": line, "people": people, "group": group])
  }

  /// For {country} only a regional line is listed: {lines}. Elsewhere, use the directory.
  package static func helpOnlyRegional(country: Message, lines: Message) -> Message {
    .of("help.onlyRegional", "For {country} only a regional line is listed: {lines}. Elsewhere, use the directory.", "country", country, "lines", lines)
  }

  /// {line} ({area}; --region {region})
  package static func helpLineOfRegion(line: Message, area: Message, region: Message) -> Message {
    .of("help.lineOfRegion", "{line} ({area}; --region {region})", ["line": line, "area": area, "region": region])
  }

  /// More lines: onland resources {regions}.
  package static func helpMoreLines(regions: Message) -> Message {
    .of("help.moreLines", "More lines: onland resources {regions}.", "regions", regions)
  }

  /// We have no line for {region}; these cover all of {country}.
  package static func helpNoRegionalLines(region: Message, country: Message) -> Message {
    .of("help.noRegionalLines", "We have no line for {region}; these cover all of {country}.", "region", region, "country", country)
  }

  /// No line is listed for {groups} here; these are for everyone.
  package static func helpNoLinesForGroups(groups: Message) -> Message {
    .of("help.noLinesForGroups", "No line is listed for {groups} here; these are for everyone.", "groups", groups)
  }

  /// No line in {languages} is listed here; each entry says what is spoken.
  package static func helpNoLinesInLanguages(languages: Message) -> Message {
    .of("help.noLinesInLanguages", "No line in {languages} is listed here; each entry says what is spoken.", "languages", languages)
  }

  /// Nothing is listed here about {topics}.
  package static func helpNothingAbout(topics: Message) -> Message {
    .of("help.nothingAbout", "Nothing is listed here about {topics}.", "topics", topics)
  }

  /// We compared these numbers with published pages and public lists on {day}.
  package static func helpCompared(day: Message) -> Message {
    .of("help.compared", "We compared these numbers with published pages and public lists on {day}.", "day", day)
  }

  /// We compared these numbers with published pages and public lists on {day}, {months} months ago.
  package static func helpComparedAgo(day: Message, months: Int) -> Message {
    .of("help.comparedAgo", "We compared these numbers with published pages and public lists on {day}, {months} months ago.", "day", day, "months", .count(months))
  }

  /// Each line was phoned.
  package static func helpEachPhoned() -> Message {
    .of("help.eachPhoned", "Each line was phoned.")
  }

  /// Some of the lines were phoned.
  package static func helpSomePhoned() -> Message {
    .of("help.somePhoned", "Some of the lines were phoned.")
  }

  /// Nobody phoned them.
  package static func helpNobodyPhoned() -> Message {
    .of("help.nobodyPhoned", "Nobody phoned them.")
  }

  /// A number can change or be busy: if one does not answer, try the next one, or the emergency number.
  package static func helpCanChange() -> Message {
    .of("help.canChange", "A number can change or be busy: if one does not answer, try the next one, or the emergency number.")
  }

  /// Compared with published lists on {day}.
  package static func helpComparedInShort(day: Message) -> Message {
    .of("help.comparedInShort", "Compared with published lists on {day}.", "day", day)
  }

  /// Compared with published lists on {day}, {months} months ago.
  package static func helpComparedInShortAgo(day: Message, months: Int) -> Message {
    .of("help.comparedInShortAgo", "Compared with published lists on {day}, {months} months ago.", "day", day, "months", .count(months))
  }

  /// Compared with published lists and phoned on {day}.
  package static func helpPhonedInShort(day: Message) -> Message {
    .of("help.phonedInShort", "Compared with published lists and phoned on {day}.", "day", day)
  }

  /// Compared with published lists and phoned on {day}, {months} months ago.
  package static func helpPhonedInShortAgo(day: Message, months: Int) -> Message {
    .of("help.phonedInShortAgo", "Compared with published lists and phoned on {day}, {months} months ago.", "day", day, "months", .count(months))
  }

  /// Not phoned.
  package static func helpNotPhoned() -> Message {
    .of("help.notPhoned", "Not phoned.")
  }

  /// If one does not answer, try the next.
  package static func helpTryNext() -> Message {
    .of("help.tryNext", "If one does not answer, try the next.")
  }

  /// Compared with published lists, {month}. Not right? Try the next.
  package static func helpComparedOnCard(month: Message) -> Message {
    .of("help.comparedOnCard", "Compared with published lists, {month}. Not right? Try the next.", "month", month)
  }
}
