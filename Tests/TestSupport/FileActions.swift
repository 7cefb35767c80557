// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import Synchronization

/// What a new process does with its descriptors before the program begins.
///
/// Source: posix_spawn(3).
struct FileActions: ~Copyable {
  /// A descriptor that programs do not use themselves.
  static let spare: CInt = 199

  private var actions = posix_spawn_file_actions_t()
  /// Kept open until the process has them.
  private var ends: [Descriptor] = []

  init() { posix_spawn_file_actions_init(&actions) }

  deinit {
    var actions = actions
    posix_spawn_file_actions_destroy(&actions)
  }

  mutating func open(_ path: [CChar], as number: CInt, _ flags: CInt) {
    posix_spawn_file_actions_addopen(&actions, number, path, flags, 0o600)
  }

  mutating func close(_ number: CInt) { posix_spawn_file_actions_addclose(&actions, number) }

  mutating func duplicate(_ descriptor: Descriptor, as number: CInt) {
    ends.append(descriptor)
    posix_spawn_file_actions_adddup2(&actions, descriptor.number, number)
  }

  /// - Returns: Our end of the pipe, if it is one.
  mutating func connect(_ number: CInt, to stream: TerminalRun.Stream) throws -> Descriptor? {
    let isInput = number == STDIN_FILENO
    switch stream {
    case .terminal:
      posix_spawn_file_actions_adddup2(&actions, Self.spare, number)
      return nil
    case .file(let path):
      let flags = isInput ? O_RDONLY : O_WRONLY | O_CREAT | O_TRUNC
      open(Array(path.utf8CString), as: number, flags)
      return nil
    case .pipe:
      let (reading, writing) = try Descriptor.pipe()
      duplicate(isInput ? reading : writing, as: number)
      return isInput ? writing : reading
    case .brokenPipe:
      // The other end goes with this scope.
      let (reading, writing) = try Descriptor.pipe()
      duplicate(isInput ? reading : writing, as: number)
      return nil
    case .closed:
      close(number)
      return nil
    }
  }

  /// Starts the program as the leader of a session of its own.
  consuming func spawn(
    _ executable: String, _ arguments: [String], environment: [String: String],
    blockedSignals: [CInt]
  ) throws -> pid_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    let flags = setSession | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    posix_spawnattr_setflags(&attributes, Int16(flags))
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    var blocked = sigset_t()
    sigemptyset(&blocked)
    for signal in blockedSignals { sigaddset(&blocked, signal) }
    posix_spawnattr_setsigmask(&attributes, &blocked)

    let argumentList = ([executable] + arguments).map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for string in argumentList + variables { free(string) } }
    var process: pid_t = 0
    let status = inheritance.withLock { _ in
      posix_spawn(&process, executable, &actions, &attributes, argumentList, variables)
    }
    guard status == 0 else { throw SystemError(number: status) }
    return process
  }
}

/// `POSIX_SPAWN_SETSID` of glibc, which Swift does not import.
private let setSession: CInt = 0x80
