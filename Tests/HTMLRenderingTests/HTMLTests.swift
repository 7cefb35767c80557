// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import HTMLRendering

struct `Markup` {
  private func text(_ html: HTML) -> String { String(decoding: html.bytes, as: UTF8.self) }

  @Test func `takes every text as text`() {
    #expect(text(.text("<b>&\"'")) == "&lt;b&gt;&amp;&quot;&#39;")
    #expect(text(.text("a]]><!--\u{1B}[31m\u{202E}b\u{0}")) == "a]]&gt;&lt;!--b")
    #expect(text(.element(.b, [], .text("</b><script>"))) == "<b>&lt;/b&gt;&lt;script&gt;</b>")
  }

  @Test func `keeps a value of an attribute in its quotes`() {
    let html = HTML.element(.span, [.set(.class, "\" onclick=\"x")], .text(""))
    #expect(text(html) == "<span class=\"&quot; onclick=&quot;x\"></span>")
  }

  @Test func `has no element or attribute that runs or loads anything`() {
    for name in ["script", "img", "iframe", "link", "object", "embed", "form", "use", "image"] {
      #expect(HTML.Element(rawValue: name) == nil)
    }
    for name in ["style", "src", "href", "onclick", "onload", "srcset", "action", "xlink:href"] {
      #expect(HTML.Attribute.Name(rawValue: name) == nil)
    }
  }

  @Test func `links a number that is one, and nothing else`() {
    let link = { (number: String) in
      HTML.Attribute.link(toNumber: number).map { String(decoding: $0.value.bytes, as: UTF8.self) }
    }
    #expect(link("116 123") == "tel:116123")
    #expect(link("+64 (9) 555-01") == "tel:+64955501")
    for other in ["web", "", "javascript:alert(1)", "12a", "١٢"] {
      #expect(link(other) == nil, Comment(rawValue: other))
    }
  }

  @Test(arguments: [
    (0.0, "0"), (1.0, "1"), (1.25, "1.3"), (-0.04, "0"), (-2.5, "-2.5"), (940, "940"),
  ])
  func `writes a place to a tenth`(value: Double, expected: String) {
    #expect(PathData.number(value) == expected)
  }
}
