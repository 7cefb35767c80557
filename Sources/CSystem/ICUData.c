// SPDX-License-Identifier: GPL-3.0-or-later

// Half of the static binary would be the tables of ICU (calendars, names of places, collation), 34 MB
// that come with Foundation and that nothing here reads. The linker takes them from an archive only
// because a name is undefined, so this empty package of ICU's data goes by that name; the release
// build says which. `.ci/check-imports` refuses what would read them.
//
// Layout: the header of ICU's data files (MappedData, UDataInfo) before a table of contents without
// entries. Source: ICU User Guide, "ICU Data"; https://unicode-org.github.io/icu/userguide/icu_data/
#ifdef ONLAND_ICU_DATA

#include <stdint.h>

struct icu_data {
  uint16_t header_size;
  uint8_t magic[2];
  uint16_t info_size, reserved_word;
  uint8_t is_big_endian, charset_family, size_of_char, reserved_byte;
  uint8_t data_format[4], format_version[4], data_version[4];
  uint8_t padding[8];
  uint32_t entries, reserved;
};

_Static_assert(__builtin_offsetof(struct icu_data, entries) == 32, "the table follows the header");

extern const struct icu_data ONLAND_ICU_DATA;
const struct icu_data ONLAND_ICU_DATA __attribute__((aligned(16))) = {
    .header_size = 32,
    .magic = {0xDA, 0x27},
    .info_size = 20,
    .is_big_endian = __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__,
    .charset_family = 0,
    .size_of_char = 2,
    .data_format = {'T', 'o', 'C', 'P'},
    .format_version = {1},
};

#endif
