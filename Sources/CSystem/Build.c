// SPDX-License-Identifier: GPL-3.0-or-later
#include "CSystem.h"

#ifdef ONLAND_SWIFT

// Both releases are made of the same objects; only the link of the static one defines this.
extern const char onland_is_static __attribute__((weak));

const char *cs_build(void) {
  return &onland_is_static ? "release static, Swift " ONLAND_SWIFT : "release, Swift " ONLAND_SWIFT;
}

#else

const char *cs_build(void) { return "for development"; }

#endif
