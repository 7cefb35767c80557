// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef CREADLINE_H
#define CREADLINE_H

/// Why a read came back.
enum cr_end { cr_line, cr_end_of_input, cr_interrupted, cr_hang_up };

/// Called with the line up to the cursor. Returns a malloc'ed, NULL-terminated array of malloc'ed
/// strings, which readline frees: first what replaces the line, then each match if there are
/// several; or NULL for none.
typedef char **(*cr_completer)(const char *typed, void *context);

/// Sets the readline globals this program changes.
///
/// Readline keeps them in writable C variables, which Swift 6 rightly refuses to touch, so they are
/// set here and nowhere else. Call once, before the first line; `program_name` must stay in memory.
/// Returns 0, or -1 with errno set.
int cr_prepare(const char *program_name, int input_descriptor, int output_descriptor);

/// The version of GNU readline that is used, such as `8.2`.
const char *cr_version(void);

/// Reads one line. `entries` are the lines that Up goes up through, from the last, NULL-terminated.
///
/// *line becomes a string for `cr_line`, to be freed by `cr_free_line`, and NULL for everything else.
enum cr_end cr_read_line(
    const char *prompt, const char *const *entries, cr_completer completer, void *context,
    char **line);

/// Frees a line of `cr_read_line` and leaves nothing of it in memory. `line` may be NULL.
void cr_free_line(char *line);

#endif
