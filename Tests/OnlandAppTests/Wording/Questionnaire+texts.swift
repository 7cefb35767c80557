// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics

extension Questionnaire {
  /// Everything a person may read of it, each text once.
  var texts: [String] {
    var texts = [title, about, intro ?? ""]
    for target in targets { texts += [target.text] }
    for item in items {
      texts += [item.before ?? "", item.text, item.why ?? ""]
      texts += item.format.options.map(\.label)
    }
    for scale in scales {
      texts += [scale.title] + scale.words.map(\.text) + scale.bands.map(\.label)
    }
    for signal in signals {
      texts.append(signal.title)
      for level in SignalLevel.allCases { texts += (signal.cards[level] ?? []).map(\.text) }
      texts.append(signal.again ?? "")
      for suggestion in signal.suggestions { texts += [suggestion.text, suggestion.act ?? ""] }
    }
    texts += cues.values.sorted()
    var seen: Set<String> = [""]
    return texts.filter { seen.insert($0).inserted }
  }
}
