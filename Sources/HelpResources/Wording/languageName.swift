// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

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
  if LanguageTag.isWellFormed(typed), primarySubtag(typed).count <= 3 { return .found(typed) }
  let wanted = folded(typed)
  let names = languageNames.sorted { $0.key < $1.key }
  if let named = names.first(where: { folded($0.value) == wanted }) { return .found(named.key) }
  return .unknown(nearest: NearestName.nearest(to: wanted, in: names) { folded($0.value) }?.key)
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
