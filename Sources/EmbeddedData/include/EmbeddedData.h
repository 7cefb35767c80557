// SPDX-License-Identifier: GPL-3.0-or-later

#ifndef EMBEDDED_DATA_H
#define EMBEDDED_DATA_H

#include <stddef.h>

/// One file inside the binary. The bytes live as long as the process.
typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t count;
} ed_file;

/// The files of Questionnaires/, by file name, and how many there are.
const ed_file *ed_questionnaires(size_t *count);

/// The files of Questionnaires/Earlier, `ID-VERSION.yaml`, and how many there are.
const ed_file *ed_earlier_questionnaires(size_t *count);

/// The files of Sources/HelpResources/Data/entries by name, `ca.json` for one country and `int.json`
/// for what answers from anywhere, and how many there are.
const ed_file *ed_help_entries(size_t *count);

/// The other files of Sources/HelpResources/Data.
ed_file ed_countries(void);
ed_file ed_regions(void);
ed_file ed_superseded_numbers(void);
ed_file ed_without_emergency(void);

#endif
