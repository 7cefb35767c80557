// SPDX-License-Identifier: GPL-3.0-or-later
// Written by .ci/embed-help-entries: `make help-entries`.

#include "EmbeddedData.h"

static const unsigned char entries_ar[] = {
#embed "../HelpResources/Data/entries/ar.json"
};
static const unsigned char entries_at[] = {
#embed "../HelpResources/Data/entries/at.json"
};
static const unsigned char entries_au[] = {
#embed "../HelpResources/Data/entries/au.json"
};
static const unsigned char entries_bd[] = {
#embed "../HelpResources/Data/entries/bd.json"
};
static const unsigned char entries_be[] = {
#embed "../HelpResources/Data/entries/be.json"
};
static const unsigned char entries_br[] = {
#embed "../HelpResources/Data/entries/br.json"
};
static const unsigned char entries_ca[] = {
#embed "../HelpResources/Data/entries/ca.json"
};
static const unsigned char entries_ch[] = {
#embed "../HelpResources/Data/entries/ch.json"
};
static const unsigned char entries_cl[] = {
#embed "../HelpResources/Data/entries/cl.json"
};
static const unsigned char entries_cn[] = {
#embed "../HelpResources/Data/entries/cn.json"
};
static const unsigned char entries_co[] = {
#embed "../HelpResources/Data/entries/co.json"
};
static const unsigned char entries_cz[] = {
#embed "../HelpResources/Data/entries/cz.json"
};
static const unsigned char entries_de[] = {
#embed "../HelpResources/Data/entries/de.json"
};
static const unsigned char entries_dk[] = {
#embed "../HelpResources/Data/entries/dk.json"
};
static const unsigned char entries_ec[] = {
#embed "../HelpResources/Data/entries/ec.json"
};
static const unsigned char entries_ee[] = {
#embed "../HelpResources/Data/entries/ee.json"
};
static const unsigned char entries_es[] = {
#embed "../HelpResources/Data/entries/es.json"
};
static const unsigned char entries_fi[] = {
#embed "../HelpResources/Data/entries/fi.json"
};
static const unsigned char entries_fr[] = {
#embed "../HelpResources/Data/entries/fr.json"
};
static const unsigned char entries_gb[] = {
#embed "../HelpResources/Data/entries/gb.json"
};
static const unsigned char entries_gi[] = {
#embed "../HelpResources/Data/entries/gi.json"
};
static const unsigned char entries_gr[] = {
#embed "../HelpResources/Data/entries/gr.json"
};
static const unsigned char entries_hk[] = {
#embed "../HelpResources/Data/entries/hk.json"
};
static const unsigned char entries_hu[] = {
#embed "../HelpResources/Data/entries/hu.json"
};
static const unsigned char entries_id[] = {
#embed "../HelpResources/Data/entries/id.json"
};
static const unsigned char entries_ie[] = {
#embed "../HelpResources/Data/entries/ie.json"
};
static const unsigned char entries_il[] = {
#embed "../HelpResources/Data/entries/il.json"
};
static const unsigned char entries_in[] = {
#embed "../HelpResources/Data/entries/in.json"
};
static const unsigned char entries_int[] = {
#embed "../HelpResources/Data/entries/int.json"
};
static const unsigned char entries_is[] = {
#embed "../HelpResources/Data/entries/is.json"
};
static const unsigned char entries_it[] = {
#embed "../HelpResources/Data/entries/it.json"
};
static const unsigned char entries_jm[] = {
#embed "../HelpResources/Data/entries/jm.json"
};
static const unsigned char entries_jp[] = {
#embed "../HelpResources/Data/entries/jp.json"
};
static const unsigned char entries_ke[] = {
#embed "../HelpResources/Data/entries/ke.json"
};
static const unsigned char entries_kr[] = {
#embed "../HelpResources/Data/entries/kr.json"
};
static const unsigned char entries_lb[] = {
#embed "../HelpResources/Data/entries/lb.json"
};
static const unsigned char entries_li[] = {
#embed "../HelpResources/Data/entries/li.json"
};
static const unsigned char entries_lk[] = {
#embed "../HelpResources/Data/entries/lk.json"
};
static const unsigned char entries_lt[] = {
#embed "../HelpResources/Data/entries/lt.json"
};
static const unsigned char entries_lu[] = {
#embed "../HelpResources/Data/entries/lu.json"
};
static const unsigned char entries_lv[] = {
#embed "../HelpResources/Data/entries/lv.json"
};
static const unsigned char entries_mt[] = {
#embed "../HelpResources/Data/entries/mt.json"
};
static const unsigned char entries_mx[] = {
#embed "../HelpResources/Data/entries/mx.json"
};
static const unsigned char entries_my[] = {
#embed "../HelpResources/Data/entries/my.json"
};
static const unsigned char entries_nl[] = {
#embed "../HelpResources/Data/entries/nl.json"
};
static const unsigned char entries_no[] = {
#embed "../HelpResources/Data/entries/no.json"
};
static const unsigned char entries_np[] = {
#embed "../HelpResources/Data/entries/np.json"
};
static const unsigned char entries_nz[] = {
#embed "../HelpResources/Data/entries/nz.json"
};
static const unsigned char entries_pe[] = {
#embed "../HelpResources/Data/entries/pe.json"
};
static const unsigned char entries_ph[] = {
#embed "../HelpResources/Data/entries/ph.json"
};
static const unsigned char entries_pk[] = {
#embed "../HelpResources/Data/entries/pk.json"
};
static const unsigned char entries_pl[] = {
#embed "../HelpResources/Data/entries/pl.json"
};
static const unsigned char entries_pr[] = {
#embed "../HelpResources/Data/entries/pr.json"
};
static const unsigned char entries_pt[] = {
#embed "../HelpResources/Data/entries/pt.json"
};
static const unsigned char entries_rs[] = {
#embed "../HelpResources/Data/entries/rs.json"
};
static const unsigned char entries_se[] = {
#embed "../HelpResources/Data/entries/se.json"
};
static const unsigned char entries_sg[] = {
#embed "../HelpResources/Data/entries/sg.json"
};
static const unsigned char entries_si[] = {
#embed "../HelpResources/Data/entries/si.json"
};
static const unsigned char entries_sk[] = {
#embed "../HelpResources/Data/entries/sk.json"
};
static const unsigned char entries_th[] = {
#embed "../HelpResources/Data/entries/th.json"
};
static const unsigned char entries_tt[] = {
#embed "../HelpResources/Data/entries/tt.json"
};
static const unsigned char entries_tw[] = {
#embed "../HelpResources/Data/entries/tw.json"
};
static const unsigned char entries_ua[] = {
#embed "../HelpResources/Data/entries/ua.json"
};
static const unsigned char entries_us[] = {
#embed "../HelpResources/Data/entries/us.json"
};
static const unsigned char entries_uy[] = {
#embed "../HelpResources/Data/entries/uy.json"
};
static const unsigned char entries_za[] = {
#embed "../HelpResources/Data/entries/za.json"
};

static const ed_file help_entries[] = {
  {"ar.json", entries_ar, sizeof entries_ar},
  {"at.json", entries_at, sizeof entries_at},
  {"au.json", entries_au, sizeof entries_au},
  {"bd.json", entries_bd, sizeof entries_bd},
  {"be.json", entries_be, sizeof entries_be},
  {"br.json", entries_br, sizeof entries_br},
  {"ca.json", entries_ca, sizeof entries_ca},
  {"ch.json", entries_ch, sizeof entries_ch},
  {"cl.json", entries_cl, sizeof entries_cl},
  {"cn.json", entries_cn, sizeof entries_cn},
  {"co.json", entries_co, sizeof entries_co},
  {"cz.json", entries_cz, sizeof entries_cz},
  {"de.json", entries_de, sizeof entries_de},
  {"dk.json", entries_dk, sizeof entries_dk},
  {"ec.json", entries_ec, sizeof entries_ec},
  {"ee.json", entries_ee, sizeof entries_ee},
  {"es.json", entries_es, sizeof entries_es},
  {"fi.json", entries_fi, sizeof entries_fi},
  {"fr.json", entries_fr, sizeof entries_fr},
  {"gb.json", entries_gb, sizeof entries_gb},
  {"gi.json", entries_gi, sizeof entries_gi},
  {"gr.json", entries_gr, sizeof entries_gr},
  {"hk.json", entries_hk, sizeof entries_hk},
  {"hu.json", entries_hu, sizeof entries_hu},
  {"id.json", entries_id, sizeof entries_id},
  {"ie.json", entries_ie, sizeof entries_ie},
  {"il.json", entries_il, sizeof entries_il},
  {"in.json", entries_in, sizeof entries_in},
  {"int.json", entries_int, sizeof entries_int},
  {"is.json", entries_is, sizeof entries_is},
  {"it.json", entries_it, sizeof entries_it},
  {"jm.json", entries_jm, sizeof entries_jm},
  {"jp.json", entries_jp, sizeof entries_jp},
  {"ke.json", entries_ke, sizeof entries_ke},
  {"kr.json", entries_kr, sizeof entries_kr},
  {"lb.json", entries_lb, sizeof entries_lb},
  {"li.json", entries_li, sizeof entries_li},
  {"lk.json", entries_lk, sizeof entries_lk},
  {"lt.json", entries_lt, sizeof entries_lt},
  {"lu.json", entries_lu, sizeof entries_lu},
  {"lv.json", entries_lv, sizeof entries_lv},
  {"mt.json", entries_mt, sizeof entries_mt},
  {"mx.json", entries_mx, sizeof entries_mx},
  {"my.json", entries_my, sizeof entries_my},
  {"nl.json", entries_nl, sizeof entries_nl},
  {"no.json", entries_no, sizeof entries_no},
  {"np.json", entries_np, sizeof entries_np},
  {"nz.json", entries_nz, sizeof entries_nz},
  {"pe.json", entries_pe, sizeof entries_pe},
  {"ph.json", entries_ph, sizeof entries_ph},
  {"pk.json", entries_pk, sizeof entries_pk},
  {"pl.json", entries_pl, sizeof entries_pl},
  {"pr.json", entries_pr, sizeof entries_pr},
  {"pt.json", entries_pt, sizeof entries_pt},
  {"rs.json", entries_rs, sizeof entries_rs},
  {"se.json", entries_se, sizeof entries_se},
  {"sg.json", entries_sg, sizeof entries_sg},
  {"si.json", entries_si, sizeof entries_si},
  {"sk.json", entries_sk, sizeof entries_sk},
  {"th.json", entries_th, sizeof entries_th},
  {"tt.json", entries_tt, sizeof entries_tt},
  {"tw.json", entries_tw, sizeof entries_tw},
  {"ua.json", entries_ua, sizeof entries_ua},
  {"us.json", entries_us, sizeof entries_us},
  {"uy.json", entries_uy, sizeof entries_uy},
  {"za.json", entries_za, sizeof entries_za},
};

const ed_file *ed_help_entries(size_t *count) {
  *count = sizeof help_entries / sizeof *help_entries;
  return help_entries;
}
