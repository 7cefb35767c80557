// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "CSystem.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <syslog.h>

int cs_disable_core_dumps(void) {
  struct rlimit none = {0, 0};
  int limited = setrlimit(RLIMIT_CORE, &none);
  int undumpable = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
  // The kernel gives what /proc says of an undumpable process to root. Dispatch, which looks there how
  // many of its threads run, then complains to syslog(3), and that would open a socket.
  setlogmask(LOG_MASK(LOG_EMERG));
  return limited == 0 && undumpable == 0 ? 0 : -1;
}
