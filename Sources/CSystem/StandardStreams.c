// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "CSystem.h"

#include <fcntl.h>
#include <unistd.h>

void cs_fill_standard_streams(void) {
  /* open(2) gives the lowest number that is free. */
  for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; stream++)
    if (fcntl(stream, F_GETFD) < 0) (void)!open("/", O_PATH);
}
