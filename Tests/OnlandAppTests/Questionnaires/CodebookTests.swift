// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@testable import OnlandApp

struct `The codebook` {
  @Test func `has a line for each code of each item`() throws {
    let home = try TestHome()
    try home.addOwn("me.team.yaml", MadeGroup.questionnaire)
    try home.questionnaires().codebook("me.team", isJSON: false)

    let lines = home.takeWritten().split(separator: "\n")
    #expect(
      lines.prefix(3) == [
        "item,text,type,minimum,maximum,code,label,keys,counts,scales,keying,shown_when,target",
        "calm,Calm?,choice,0,2,0,Never,1,0,ease pace,forward forward,,",
        "calm,Calm?,choice,0,2,1,Once,2,1,ease pace,forward forward,,",
      ])
    #expect(lines.contains("rush,Rush?,choice,0,2,2,Often,3,2,ease,reverse,,"))
    #expect(lines.last == "harm,Harm?,yes_no,0,1,0,no,n,0,safety,forward,,")
  }

  @Test(arguments: ["balance", "pulse", "window"])
  func `of a shipped questionnaire names every item and setting`(id: String) throws {
    let home = try TestHome()
    try home.questionnaires().codebook(id, isJSON: true)
    let json = try JSONSerialization.jsonObject(with: Data(home.takeWritten().utf8))
    let codebook = try #require(json as? [String: Any])
    let items = try #require(codebook["items"] as? [[String: Any]])

    #expect(codebook["format"] as? String == "onland/codebook/1")
    #expect(items.count > 3 && items.allSatisfy { $0["text"] is String && $0["type"] is String })
  }
}
