// SPDX-License-Identifier: GPL-3.0-or-later

#include "EmbeddedData.h"

static const unsigned char balance[] = {
#embed "../../Questionnaires/balance.yaml"
};
static const unsigned char pulse[] = {
#embed "../../Questionnaires/pulse.yaml"
};
static const unsigned char window[] = {
#embed "../../Questionnaires/window.yaml"
};
static const unsigned char balance_1_1_0[] = {
#embed "../../Questionnaires/Earlier/balance-1.1.0.yaml"
};
static const unsigned char pulse_1_0_0[] = {
#embed "../../Questionnaires/Earlier/pulse-1.0.0.yaml"
};
static const unsigned char countries[] = {
#embed "../HelpResources/Data/countries.csv"
};
static const unsigned char regions[] = {
#embed "../HelpResources/Data/regions.csv"
};
static const unsigned char superseded_numbers[] = {
#embed "../HelpResources/Data/superseded-numbers.csv"
};

static const unsigned char without_emergency[] = {
#embed "../HelpResources/Data/without-emergency.csv"
};

static const ed_file questionnaires[] = {
  {"balance.yaml", balance, sizeof balance},
  {"pulse.yaml", pulse, sizeof pulse},
  {"window.yaml", window, sizeof window},
};

static const ed_file earlier_questionnaires[] = {
  {"balance-1.1.0.yaml", balance_1_1_0, sizeof balance_1_1_0},
  {"pulse-1.0.0.yaml", pulse_1_0_0, sizeof pulse_1_0_0},
};

const ed_file *ed_earlier_questionnaires(size_t *count) {
  *count = sizeof earlier_questionnaires / sizeof *earlier_questionnaires;
  return earlier_questionnaires;
}

const ed_file *ed_questionnaires(size_t *count) {
  *count = sizeof questionnaires / sizeof *questionnaires;
  return questionnaires;
}

ed_file ed_countries(void) { return (ed_file){"countries.csv", countries, sizeof countries}; }

ed_file ed_regions(void) { return (ed_file){"regions.csv", regions, sizeof regions}; }

ed_file ed_without_emergency(void) {
  return (ed_file){"without-emergency.csv", without_emergency, sizeof without_emergency};
}

ed_file ed_superseded_numbers(void) {
  return (ed_file){"superseded-numbers.csv", superseded_numbers, sizeof superseded_numbers};
}
