// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <unistd.h>

static const int watched[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH};
enum { watched_count = sizeof watched / sizeof *watched };

/* Made once and never closed: a handler that still runs on another thread when a watch ends must not write
   to what has become another file. */
static int pipe_ends[2];
static bool has_pipe;
static struct sigaction previous_actions[watched_count];
static sigset_t previous_mask;
/* The signal that ended the read, or 0. */
static int reported;

static void on_signal(int signal_number) {
  int saved = errno;
  unsigned char byte = (unsigned char)signal_number;
  ssize_t ignored = write(pipe_ends[1], &byte, 1);
  (void)ignored;
  errno = saved;
}

static bool ends_a_read(int signal_number) {
  return signal_number == SIGINT || signal_number == SIGTERM || signal_number == SIGHUP ||
         signal_number == SIGQUIT;
}

static void catch_signal(int signal_number) {
  struct sigaction action = {.sa_handler = on_signal};
  sigfillset(&action.sa_mask);
  sigaction(signal_number, &action, NULL);
}

static int next_in_pipe(void) {
  unsigned char signal_number;
  return read(pipe_ends[0], &signal_number, 1) == 1 ? signal_number : 0;
}

int cs_signal_watch_begin(void) {
  if (!has_pipe && pipe2(pipe_ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  has_pipe = true;
  while (next_in_pipe() != 0) continue; /* of a handler that was late for the watch before */
  reported = 0;
  sigset_t caught;
  sigemptyset(&caught);
  for (int i = 0; i < watched_count; i++) {
    sigaction(watched[i], NULL, &previous_actions[i]);
    if (previous_actions[i].sa_handler == SIG_IGN) continue;
    catch_signal(watched[i]);
    sigaddset(&caught, watched[i]);
  }
  pthread_sigmask(SIG_UNBLOCK, &caught, &previous_mask);
  return pipe_ends[0];
}

int cs_signal_watch_next(void) {
  int signal_number = next_in_pipe();
  if (ends_a_read(signal_number)) reported = signal_number;
  return signal_number;
}

/* As cs_signal_watch_begin does: one that was ignored stays so. */
static void catch_again(int signal_number) {
  for (int i = 0; i < watched_count; i++) {
    if (watched[i] != signal_number) continue;
    if (previous_actions[i].sa_handler == SIG_IGN)
      signal(signal_number, SIG_IGN);
    else
      catch_signal(signal_number);
  }
}

void cs_signal_watch_suspend(void) {
  signal(SIGCONT, SIG_DFL); /* the caller redraws once, when this returns */
  signal(SIGTSTP, SIG_DFL);
  raise(SIGTSTP);
  catch_again(SIGTSTP);
  catch_again(SIGCONT);
}

void cs_signal_watch_end(bool is_hang_up) {
  for (int i = 0; i < watched_count; i++) {
    if (is_hang_up && watched[i] == SIGHUP)
      signal(SIGHUP, SIG_IGN);
    else
      sigaction(watched[i], &previous_actions[i], NULL);
  }
  pthread_sigmask(SIG_SETMASK, &previous_mask, NULL);

  int late;
  while ((late = next_in_pipe()) != 0)
    if (!is_hang_up && late != reported && ends_a_read(late)) raise(late);
}
