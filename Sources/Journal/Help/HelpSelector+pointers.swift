// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import HelpResources
import History
import Psychometrics
package import Texts

extension HelpSelector {
  /// What `help` gives at a prompt: the person's own contacts, one line, the directory, a paragraph
  /// each; then the emergency number, and where the country comes from.
  package func paragraphsAtPrompt() -> (ways: [String], end: Message) {
    let directory = directory
    let wording = wording(directory)
    let selection = directory.selection(
      country: country, region: region, languages: languages, most: 3)
    return (
      ways: contacts.map(\.line) + selection.lines.map { wording.row(for: $0).sentence },
      end: .sentences(wording.danger, origin)
    )
  }

  /// Whether digits are the number of an emergency or crisis line of the person's country.
  package func isNumberToCall(_ digits: String) -> Bool {
    guard let country, !digits.isEmpty, digits.allSatisfy({ ("0"..."9").contains($0) }) else {
      return false
    }
    return directory.entries.contains { entry in
      entry.country == country && (entry.kind == .emergency || entry.isSupportLine)
        && entry.channels.numbers.contains(digits)
    }
  }

  /// Where to turn on the page of a check-in.
  package func help(for assessed: AssessedCheckIn) -> WeekHelp {
    let repeated = assessed.repeatedHelpTopics
    func pointers(_ topics: [String]) -> PagePointers? {
      let atLength = topics.filter { !repeated.contains($0) }
      return atLength.isEmpty ? nil : pointersOnPage(topics: atLength)
    }
    let topics = Set(assessed.report.helpTopics + [HelpTopic.support.rawValue])
    return WeekHelp(
      careful: pointers(assessed.carefulTopics), other: pointers(assessed.otherTopics),
      reminders: Dictionary(uniqueKeysWithValues: topics.map { ($0, reminder(of: $0)) }),
      lastWord: assessed.shownCareCards.isEmpty ? nil : lastWord)
  }

  /// What stands on the page of a week. The emergency number is in the sentence about danger, because
  /// most people who see this page are in none.
  ///
  /// - Parameter names: Topics as signals name them, in the order of the page; a name nobody knows
  ///   gives someone to talk to. The lines to talk to stand in full where the page speaks of
  ///   talking; what one topic gave is not given again, or only as a number.
  func pointersOnPage(topics names: [String]) -> PagePointers {
    let directory = directory
    let wording = wording(directory)
    let topics = names.map { (name: $0, topic: HelpTopic(rawValue: $0) ?? .support) }
    var shown: [HelpResource] = []
    var ways: [String: [HelpRow]] = [:]
    for (name, topic) in topics.filter({ $0.topic == .support })
      + topics.filter({ $0.topic != .support })
    {
      let lines = directory.selection(
        country: country, region: region, topics: [topic], languages: languages,
        listeningFirst: true, most: topic == .support ? 4 : 5
      ).lines
      // What leads a topic leads it, though it stands there already: nobody who was insulted finds a
      // service for pictures first.
      let known = lines.prefix(while: shown.contains)
      let new = lines.filter { !shown.contains($0) }
      ways[name] =
        known.map { HelpRow(number: wording.row(for: $0).number, how: wording.row(for: $0).how) }
        + new.map(wording.row)
      shown += new
    }
    return PagePointers(
      contacts: contacts.map(\.line), ways: ways,
      notes: [origin, wording.howSureInShort(shown)].compactMap(\.self),
      danger: wording.danger, emergencyNumbers: wording.emergencyNumbers)
  }

  /// One line in place of the pointers, for a page that had them in the weeks before: still with a
  /// number wherever there is one.
  ///
  /// - Parameter topic: As signals name it.
  private func reminder(of topic: String) -> Message {
    let topic = HelpTopic(rawValue: topic) ?? .support
    return .atStart(.helpAbout(topic: topic.words, ways: ways(about: topic)))
  }

  /// For the end of a page with care cards: what is printed last is what a screen still shows.
  private var lastWord: Message {
    .sentences(.helpSomeone(ways: ways(about: .support)), wording(directory).danger)
  }

  /// The first of the person's own contacts, and a line.
  private func ways(about topic: HelpTopic) -> Message {
    let ways = contacts.prefix(1).map(\.line) + [firstWay(about: topic)]
    return .list(ways.map { .calling($0) }, .semicolon)
  }

  /// `988, call or text, day and night, free`; the directory where no line has a number.
  private func firstWay(about topic: HelpTopic) -> String {
    let directory = directory
    let wording = wording(directory)
    let lines = directory.selection(
      country: country, region: region, topics: [topic], languages: languages,
      listeningFirst: true
    ).lines
    let called = lines.first { $0.isSupportLine && wording.hasNumber(for: $0) }
    let row = called.map(wording.row)
    return row.map { "\($0.number), \($0.how)" } ?? wording.elsewhere
  }

  /// Names the country that nobody has chosen; `nil` when somebody has, or when none is known.
  private var origin: Message? {
    guard let choice, choice.origin == .systemLanguage else { return nil }
    return choice.sentence(names: Self.placeNames)
  }
}

extension Contact {
  /// Who and how, without anything that could steer a terminal: it may come from an import.
  ///
  /// What is longer than any name or number is cut: the numbers below it must be there at once.
  package var line: String { "\(Self.shown(name)): \(Self.shown(reach))" }

  private static func shown(_ text: String) -> String {
    let beginning = text.unicodeScalars.prefix(longestShown)
    return TerminalText.cleaned(String(beginning))
      + (beginning.endIndex < text.endIndex ? "..." : "")
  }

  /// Unicode scalars, since a character may have any number of marks.
  private static let longestShown = 1_000
}
