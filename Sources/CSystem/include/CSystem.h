// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef CSYSTEM_H
#define CSYSTEM_H

#include <stdbool.h>

/// Keeps what the process holds in memory out of core dumps. Returns 0, or -1 with errno set.
///
/// Both are needed: RLIMIT_CORE is ignored where dumps are piped to a program (core(5)), and
/// prctl(2) is variadic, so Swift cannot call it.
int cs_disable_core_dumps(void);

/// How the program was built, in a few words; the release build gives them.
const char *cs_build(void);

/// What the program was called with, its name first, then a null pointer; each in its exact bytes.
///
/// Swift's `CommandLine` reads /proc, which a chroot may lack, and repairs what is not UTF-8.
char *const *cs_arguments(void);

/// Opens something on those of the descriptors 0, 1 and 2 that a parent left closed.
///
/// Otherwise the next file that is opened, such as one of the history, would get the number of a
/// standard stream. What is opened takes no read and no write: both still fail with EBADF.
void cs_fill_standard_streams(void);

/// Makes a pipe that no program inherits by chance: the end to read, then the one to write. Returns 0,
/// or an errno.
int cs_pipe(int ends[2]);

/// Starts a program with the environment of this one. Returns 0, or an errno.
///
/// All signals have their usual effect in it, also those that are ignored here. posix_spawn(3),
/// because Foundation's `Process` opens sockets. Here because Swift 6 refuses `environ`.
///
/// `arguments` begin with the program's path and end with a null pointer; `input`, `output` and
/// `problem` are the descriptors of its standard streams; a negative `input` is nothing to read.
int cs_start(char *const *arguments, int input, int output, int problem, int *process);

/// Runs a program with the streams of this one, and waits for it. Returns its status as waitpid(2) has it,
/// or -1 where it cannot be started.
///
/// Until it ends the signals that end a program do nothing here, as in system(3): what the person types
/// is meant for it, and whoever waits has something to clean up. `arguments` as in `cs_start`.
int cs_run_in_foreground(char *const *arguments);

/// What `cs_read_passphrase` returns instead of a length.
enum {
  /// There is no terminal, or it cannot be used.
  cs_passphrase_no_terminal = -1,
  /// Ctrl-D, or the terminal is gone.
  cs_passphrase_ended = -2,
  /// INT, TERM, HUP or QUIT came.
  cs_passphrase_interrupted = -3,
  /// The line is longer than the buffer; the rest of it was thrown away.
  cs_passphrase_too_long = -4,
};

/// Asks on the terminal of the process, whatever the standard streams are, and shows nothing of what is
/// typed. Returns the length of the line, without its line feed, or one of the above.
///
/// Not by readline, which keeps lines in its kill ring and its history. What was typed ahead is thrown
/// away. Ctrl-Z gives the terminal back as it was, and asks anew when the process goes on. The buffer
/// is kept from being swapped; wipe it.
int cs_read_passphrase(const char *prompt, char *buffer, int size);

/// Overwrites what must not stay in memory; no compiler leaves it out. Undoes what kept it from being
/// swapped.
void cs_wipe(void *bytes, int size);

/// Starts to watch the signals that end a read or change the screen: INT, TERM, HUP, QUIT, TSTP,
/// CONT and WINCH. Returns a descriptor that is readable when one has arrived, or -1 with errno set.
///
/// A pipe makes it indifferent which thread takes a signal. Signals that were ignored stay ignored,
/// as under nohup(1). Signals that a parent left blocked are unblocked until the watch ends. Only
/// one watch at a time: a signal handler has no argument to tell watches apart. The descriptor is the
/// same in every watch, and stays open.
int cs_signal_watch_begin(void);

/// The number of the next signal that has arrived, or 0.
int cs_signal_watch_next(void);

/// Stops the process as SIGTSTP would have; returns when it is continued.
void cs_signal_watch_suspend(void);

/// Puts handlers and mask back. A signal that came too late to end a read then takes its usual
/// course; one that came again does not.
///
/// After a hang-up none does, and SIGHUP is ignored for good: the kernel and the shell may each send
/// one more, and the program still has something to save.
void cs_signal_watch_end(bool is_hang_up);

/// A descriptor that is readable from `nanoseconds` of CLOCK_BOOTTIME on, or -1 with errno set.
///
/// Also right after the computer slept beyond that instant. Here because Swift's Glibc lacks
/// <sys/timerfd.h>.
int cs_boot_alarm(long long nanoseconds);

#endif
