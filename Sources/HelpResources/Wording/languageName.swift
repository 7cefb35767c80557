// SPDX-License-Identifier: GPL-3.0-or-later

/// The English name of a language, or the tag itself when it has none here.
///
/// Region and script are left out: `pt-BR` is Portuguese, and nobody speaks a script on the phone.
public func languageName(_ tag: String) -> String {
  languageNames[primarySubtag(tag)] ?? tag
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
  "sr": "Serbian",
  "sv": "Swedish",
  "ta": "Tamil",
  "th": "Thai",
  "uk": "Ukrainian",
  "ur": "Urdu",
  "zh": "Chinese",
]
