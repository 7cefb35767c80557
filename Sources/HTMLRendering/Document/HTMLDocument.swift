// SPDX-License-Identifier: GPL-3.0-or-later

package import Pages
package import Texts

/// A page as one file that loads nothing: no script, no address, and a style that the browser checks.
package struct HTMLDocument {
  private let page: Page
  private let opensTables: Bool
  private let language: Language

  /// - Parameter opensTables: Whether the numbers behind the drawings are shown at once, as on paper.
  package init(_ page: Page, opensTables: Bool, language: Language) {
    self.page = page
    self.language = language
    self.opensTables = opensTables
  }

  /// Ends with a line end; the same page gives the same bytes.
  package var bytes: [UInt8] {
    var renderer = HTMLRenderer(page: page, opensTables: opensTables, language: language)
    let body = renderer.body
    return
      (HTML.literal("<!DOCTYPE html>\n")
      + .element(.html, [.set(.lang, language.tag)], head, body)).bytes
  }

  private var title: Message {
    .htmlTitled(title: .given(page.title?.words(in: language) ?? ""))
  }

  private var head: HTML {
    let policy =
      "default-src 'none'; style-src '\(StyleSheet.hash)'; base-uri 'none'; form-action 'none'"
    return .element(
      .head, [],
      [
        .element(.meta, [.set(.charset, "utf-8")]),
        .element(
          .meta, [.set(.httpEquiv, "Content-Security-Policy"), .set(.content, policy)]),
        meta("viewport", "width=device-width, initial-scale=1"),
        meta("color-scheme", "light dark"), meta("referrer", "no-referrer"),
        meta("robots", "noindex"),
        .element(.title, [], .text(language.words(of: title))),
        .element(.style, [], .literal(StyleSheet.text)),
      ])
  }

  private func meta(_ name: String, _ content: String) -> HTML {
    .element(.meta, [.set(.name, name), .set(.content, content)])
  }
}
