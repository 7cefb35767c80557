// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import History

struct `The fingerprint of the schema` {
  private let objects: [Schema.Object]

  init() throws { objects = try Schema.objects(afterSteps: Schema.version) }

  @Test func `is that of what the steps make, in whatever order it lies`() {
    #expect(Schema.fingerprint(objects) == Schema.newestFingerprint)
    #expect(Schema.fingerprint(objects.reversed()) == Schema.newestFingerprint)
  }

  @Test func `is another with anything more, less or otherwise`() {
    for place in objects.indices {
      var (without, renamed, moved, other) = (objects, objects, objects, objects)
      without.remove(at: place)
      renamed[place].name += "x"
      moved[place].table += "x"
      other[place].statement = (other[place].statement ?? "") + " "
      for changed in [without, renamed, moved, other, objects + [objects[place]]] {
        #expect(Schema.fingerprint(changed) != Schema.newestFingerprint)
      }
    }
  }
}
