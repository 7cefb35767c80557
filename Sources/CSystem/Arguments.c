// SPDX-License-Identifier: GPL-3.0-or-later
#include "CSystem.h"

static char *const *arguments;

/* glibc hands constructors what main gets. */
__attribute__((constructor)) static void keep_arguments(int count, char **values) {
  (void)count;
  arguments = values;
}

char *const *cs_arguments(void) { return arguments; }
