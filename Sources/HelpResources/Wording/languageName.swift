// SPDX-License-Identifier: GPL-3.0-or-later

/// The English name of a language, or the tag itself when it has none here.
///
/// Region and script are left out: `pt-BR` is Portuguese, and nobody speaks a script on the phone.
public func languageName(_ tag: String) -> String {
  languageNames[primarySubtag(tag)] ?? tag
}

/// The BCP-47 tag that a typed tag or English name stands for.
///
/// A well-formed tag is found even when no entry has it: the list says that nobody speaks it.
public func lookUpLanguage(_ typed: String) -> NameLookup<String> {
  if isLanguageTag(typed) { return .found(typed) }
  let wanted = folded(typed)
  let names = languageNames.sorted { $0.key < $1.key }
  if let named = names.first(where: { folded($0.value) == wanted }) { return .found(named.key) }
  return .unknown(nearest: nearest(to: wanted, in: names) { folded($0.value) }?.key)
}

/// Whether a text has the form of a BCP-47 tag, such as `en` or `pt-BR`.
public func isLanguageTag(_ text: String) -> Bool {
  let parts = text.split(separator: "-", omittingEmptySubsequences: false)
  guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy(\.isLetter) else {
    return false
  }
  return parts.allSatisfy { part in
    (1...8).contains(part.count)
      && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }
}

/// Names from the IANA Language Subtag Registry, shortened where everyday English does.
private let languageNames = [
  "am": "Amharic",
  "ar": "Arabic",
  "bn": "Bengali",
  "cr": "Cree",
  "cs": "Czech",
  "da": "Danish",
  "de": "German",
  "el": "Greek",
  "en": "English",
  "es": "Spanish",
  "et": "Estonian",
  "fi": "Finnish",
  "fil": "Filipino",
  "fr": "French",
  "he": "Hebrew",
  "hi": "Hindi",
  "ht": "Haitian Creole",
  "hu": "Hungarian",
  "id": "Indonesian",
  "is": "Icelandic",
  "it": "Italian",
  "iu": "Inuktitut",
  "ja": "Japanese",
  "ko": "Korean",
  "lb": "Luxembourgish",
  "lt": "Lithuanian",
  "lv": "Latvian",
  "ms": "Malay",
  "mt": "Maltese",
  "nd": "Ndebele",
  "ne": "Nepali",
  "nl": "Dutch",
  "no": "Norwegian",
  "oj": "Ojibway",
  "pl": "Polish",
  "pt": "Portuguese",
  "ru": "Russian",
  "si": "Sinhala",
  "sk": "Slovak",
  "sl": "Slovenian",
  "sn": "Shona",
  "sr": "Serbian",
  "sv": "Swedish",
  "sw": "Swahili",
  "ta": "Tamil",
  "th": "Thai",
  "uk": "Ukrainian",
  "ur": "Urdu",
  "vi": "Vietnamese",
  "zh": "Chinese",
]
