// SPDX-License-Identifier: GPL-3.0-or-later

import BulkScoring
import Foundation
import Testing

struct `A reader of chunks` {
  @Test func `gives what is there, and nothing at the end`() throws {
    let pipe = Pipe()
    let chunks = ChunkReader(pipe.fileHandleForReading.fileDescriptor)
    try pipe.fileHandleForWriting.write(contentsOf: Data("abc".utf8))

    #expect(try chunks.next() == Array("abc".utf8))
    try pipe.fileHandleForWriting.close()
    #expect(try chunks.next() == nil)
  }

  @Test func `waits no longer once it is told to stop`() throws {
    let pipe = Pipe()
    let chunks = ChunkReader(pipe.fileHandleForReading.fileDescriptor)
    DispatchQueue.global().async { chunks.stop() }

    #expect(try chunks.next() == nil)
    // The other end is open all the time.
    try pipe.fileHandleForWriting.close()
  }

  @Test func `says when its input cannot be read`() throws {
    let folder = try FileHandle(forReadingFrom: URL(filePath: "/"))

    #expect(throws: BulkScoringError.unreadable) {
      try ChunkReader(folder.fileDescriptor).next()
    }
  }
}
