// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "CReadline.h"

#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <readline/history.h>
#include <readline/readline.h>

static int is_locale_utf8;

/* Readline's callbacks carry no context, so what belongs to the current read is kept here. */
static cr_completer current_completer;
static void *current_context;
static int signal_pipe;
static int is_finished;
static int is_end_of_keys;
static enum cr_end end_of_read;
static char *finished_line;

/* What a person typed is for nobody else, so it does not stay behind in freed memory. */
void cr_free_line(char *line) {
  if (line) explicit_bzero(line, strlen(line));
  free(line);
}

/* Readline keeps its own copy of a line until the next one. */
static void wipe_edited_line(void) {
  if (rl_line_buffer) explicit_bzero(rl_line_buffer, strlen(rl_line_buffer));
  rl_point = rl_end = 0;
}

static char **complete_line(const char *text, int start, int end) {
  (void)text;
  (void)start;
  rl_attempted_completion_over = 1; /* no candidates means none, not file names */
  rl_completion_suppress_append = 1;
  rl_sort_completion_matches = 0; /* options stay in the order of the question */
  char *typed = strndup(rl_line_buffer, (size_t)end);
  if (!typed) return NULL;
  char **matches = current_completer(typed, current_context);
  cr_free_line(typed);
  return matches;
}

static void restore_terminal(void) {
  rl_eof_found = 0; /* or readline prints a newline after Ctrl-D on some terminals only */
  rl_deprep_terminal();
}

static void on_line(char *line) {
  rl_callback_handler_remove();
  wipe_edited_line();
  if (is_finished) { /* readline takes the end of input within a line for its end */
    cr_free_line(line);
    return;
  }
  is_finished = 1;
  end_of_read = line ? cr_line : cr_end_of_input;
  finished_line = line;
}

static void give_up_line(void) {
  rl_point = rl_end; /* what is printed next must not overwrite a long line */
  rl_redisplay();
  rl_free_line_state();
  rl_callback_sigcleanup();
  rl_callback_handler_remove();
  wipe_edited_line();
}

static void redraw_after_stop(void) {
  restore_terminal(); /* readline would believe it still has the modes that a shell has changed */
  rl_prep_terminal(1);
  rl_reset_screen_size();
  rl_forced_update_display();
}

static void finish(enum cr_end reason) {
  is_finished = 1;
  end_of_read = reason;
}

static void handle_signal(int signal_number) {
  switch (signal_number) {
  case SIGINT:
    rl_echo_signal_char(SIGINT);
    finish(cr_interrupted);
    break;
  case SIGTERM:
  case SIGHUP:
  case SIGQUIT:
    finish(cr_hang_up);
    break;
  case SIGWINCH:
    rl_resize_terminal();
    break;
  case SIGTSTP:
    restore_terminal();
    cs_signal_watch_suspend();
    redraw_after_stop();
    break;
  case SIGCONT:
    redraw_after_stop();
    break;
  }
}

/* Waits until a key can be read or a signal has finished the read. */
static void wait_for_key(void) {
  while (!is_finished) {
    struct pollfd ready[2] = {
        {.fd = signal_pipe, .events = POLLIN}, {.fd = fileno(rl_instream), .events = POLLIN}};
    if (poll(ready, 2, -1) < 0) {
      if (errno != EINTR) finish(cr_hang_up);
    } else if (ready[0].revents) {
      handle_signal(cs_signal_watch_next());
    } else {
      return; /* when the terminal is gone, the read says so */
    }
  }
}

/* A NUL comes first: readline 8.2 reads beyond a paste that is cut off by EOF. The line is given up,
   so it does no harm elsewhere. */
static int end_of_keys(void) {
  if (is_end_of_keys) return EOF;
  is_end_of_keys = 1;
  return '\0';
}

/* Readline's own would not come back for a signal, say within a paste that has no end. */
static int read_key(FILE *input) {
  for (;;) {
    wait_for_key();
    if (is_finished) return end_of_keys();
    unsigned char key;
    ssize_t count = read(fileno(input), &key, 1);
    if (count == 1) return key;
    if (count == 0 || (errno != EAGAIN && errno != EINTR)) finish(cr_hang_up);
  }
}

/* Without a UTF-8 locale readline edits bytes, and backspace over é leaves half of it. */
static int has_utf8_locale(void) {
  return setlocale(LC_CTYPE, "") && strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

/* Readline takes the locale from the environment before each line. The person's own is put back at
   once, so that their language can still be read from it. */
static void install_handler_in_utf8(const char *prompt) {
  const char *current = getenv("LC_ALL");
  char *previous = current ? strdup(current) : NULL;
  setenv("LC_ALL", "C.UTF-8", 1);
  rl_callback_handler_install(prompt, on_line);
  if (previous) {
    setenv("LC_ALL", previous, 1);
    free(previous);
  } else {
    unsetenv("LC_ALL");
  }
}

static FILE *stream(int descriptor, const char *mode) {
  int copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
  return copy < 0 ? NULL : fdopen(copy, mode);
}

const char *cr_version(void) { return rl_library_version; }

int cr_prepare(const char *program_name, int input_descriptor, int output_descriptor) {
  FILE *input = stream(input_descriptor, "r");
  FILE *output = output_descriptor == STDOUT_FILENO ? stdout : stream(output_descriptor, "w");
  if (!input || !output) return -1;
  rl_instream = input;
  rl_outstream = output;
  rl_getc_function = read_key;
  rl_readline_name = program_name;
  rl_attempted_completion_function = complete_line;
  rl_completer_word_break_characters = ""; /* a label of several words is completed as one */
  rl_deprep_term_function = restore_terminal;
  rl_catch_signals = 0; /* they are ours: see cr_read_line */
  rl_catch_sigwinch = 0;
  rl_change_environment = 0; /* a resize must not set LINES and COLUMNS for the program */
  using_history();
  is_locale_utf8 = has_utf8_locale();
  return 0;
}

static void add_entries(const char *const *entries) {
  for (; *entries; entries++) add_history(*entries);
}

/* Readline's own handling of Ctrl-C ends the program, and `readline()` cannot be made to return
   from a hook; with the callback interface the loop is ours. */
enum cr_end cr_read_line(
    const char *prompt, const char *const *entries, cr_completer completer, void *context,
    char **line) {
  *line = NULL;
  signal_pipe = cs_signal_watch_begin();
  if (signal_pipe < 0) return cr_hang_up;
  current_completer = completer;
  current_context = context;
  finished_line = NULL;
  is_finished = 0;
  is_end_of_keys = 0;

  add_entries(entries);
  fflush(stdout); /* what was printed comes before the prompt */
  if (is_locale_utf8)
    rl_callback_handler_install(prompt, on_line);
  else
    install_handler_in_utf8(prompt);
  while (!is_finished) {
    wait_for_key();
    if (!is_finished) rl_callback_read_char();
  }
  if (end_of_read == cr_interrupted || end_of_read == cr_hang_up) give_up_line();
  if (end_of_read != cr_line) {
    putc('\n', rl_outstream);
    fflush(rl_outstream);
  }
  clear_history();
  cs_signal_watch_end(end_of_read == cr_hang_up);

  *line = finished_line;
  return end_of_read;
}
