// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef EMBEDDED_DATA_H
#define EMBEDDED_DATA_H
#endif
