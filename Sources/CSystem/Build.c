// SPDX-License-Identifier: GPL-3.0-or-later
#include "CSystem.h"

#ifndef ONLAND_BUILD
#define ONLAND_BUILD "for development"
#endif

const char *cs_build(void) { return ONLAND_BUILD; }
