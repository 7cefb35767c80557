// SPDX-License-Identifier: GPL-3.0-or-later
// Written by .ci/embed-help-entries: `make help-entries`.

#include "EmbeddedData.h"

static const unsigned char entries_ad[] = {
#embed "../HelpResources/Data/entries/ad.json"
};
static const unsigned char entries_ae[] = {
#embed "../HelpResources/Data/entries/ae.json"
};
static const unsigned char entries_af[] = {
#embed "../HelpResources/Data/entries/af.json"
};
static const unsigned char entries_ag[] = {
#embed "../HelpResources/Data/entries/ag.json"
};
static const unsigned char entries_ai[] = {
#embed "../HelpResources/Data/entries/ai.json"
};
static const unsigned char entries_al[] = {
#embed "../HelpResources/Data/entries/al.json"
};
static const unsigned char entries_am[] = {
#embed "../HelpResources/Data/entries/am.json"
};
static const unsigned char entries_ao[] = {
#embed "../HelpResources/Data/entries/ao.json"
};
static const unsigned char entries_ar[] = {
#embed "../HelpResources/Data/entries/ar.json"
};
static const unsigned char entries_as[] = {
#embed "../HelpResources/Data/entries/as.json"
};
static const unsigned char entries_at[] = {
#embed "../HelpResources/Data/entries/at.json"
};
static const unsigned char entries_au[] = {
#embed "../HelpResources/Data/entries/au.json"
};
static const unsigned char entries_aw[] = {
#embed "../HelpResources/Data/entries/aw.json"
};
static const unsigned char entries_ax[] = {
#embed "../HelpResources/Data/entries/ax.json"
};
static const unsigned char entries_az[] = {
#embed "../HelpResources/Data/entries/az.json"
};
static const unsigned char entries_ba[] = {
#embed "../HelpResources/Data/entries/ba.json"
};
static const unsigned char entries_bb[] = {
#embed "../HelpResources/Data/entries/bb.json"
};
static const unsigned char entries_bd[] = {
#embed "../HelpResources/Data/entries/bd.json"
};
static const unsigned char entries_be[] = {
#embed "../HelpResources/Data/entries/be.json"
};
static const unsigned char entries_bf[] = {
#embed "../HelpResources/Data/entries/bf.json"
};
static const unsigned char entries_bg[] = {
#embed "../HelpResources/Data/entries/bg.json"
};
static const unsigned char entries_bh[] = {
#embed "../HelpResources/Data/entries/bh.json"
};
static const unsigned char entries_bi[] = {
#embed "../HelpResources/Data/entries/bi.json"
};
static const unsigned char entries_bj[] = {
#embed "../HelpResources/Data/entries/bj.json"
};
static const unsigned char entries_bl[] = {
#embed "../HelpResources/Data/entries/bl.json"
};
static const unsigned char entries_bm[] = {
#embed "../HelpResources/Data/entries/bm.json"
};
static const unsigned char entries_bn[] = {
#embed "../HelpResources/Data/entries/bn.json"
};
static const unsigned char entries_bo[] = {
#embed "../HelpResources/Data/entries/bo.json"
};
static const unsigned char entries_bq[] = {
#embed "../HelpResources/Data/entries/bq.json"
};
static const unsigned char entries_br[] = {
#embed "../HelpResources/Data/entries/br.json"
};
static const unsigned char entries_bs[] = {
#embed "../HelpResources/Data/entries/bs.json"
};
static const unsigned char entries_bt[] = {
#embed "../HelpResources/Data/entries/bt.json"
};
static const unsigned char entries_bw[] = {
#embed "../HelpResources/Data/entries/bw.json"
};
static const unsigned char entries_by[] = {
#embed "../HelpResources/Data/entries/by.json"
};
static const unsigned char entries_bz[] = {
#embed "../HelpResources/Data/entries/bz.json"
};
static const unsigned char entries_ca[] = {
#embed "../HelpResources/Data/entries/ca.json"
};
static const unsigned char entries_cc[] = {
#embed "../HelpResources/Data/entries/cc.json"
};
static const unsigned char entries_cd[] = {
#embed "../HelpResources/Data/entries/cd.json"
};
static const unsigned char entries_cf[] = {
#embed "../HelpResources/Data/entries/cf.json"
};
static const unsigned char entries_ch[] = {
#embed "../HelpResources/Data/entries/ch.json"
};
static const unsigned char entries_ci[] = {
#embed "../HelpResources/Data/entries/ci.json"
};
static const unsigned char entries_ck[] = {
#embed "../HelpResources/Data/entries/ck.json"
};
static const unsigned char entries_cl[] = {
#embed "../HelpResources/Data/entries/cl.json"
};
static const unsigned char entries_cm[] = {
#embed "../HelpResources/Data/entries/cm.json"
};
static const unsigned char entries_cn[] = {
#embed "../HelpResources/Data/entries/cn.json"
};
static const unsigned char entries_co[] = {
#embed "../HelpResources/Data/entries/co.json"
};
static const unsigned char entries_cr[] = {
#embed "../HelpResources/Data/entries/cr.json"
};
static const unsigned char entries_cu[] = {
#embed "../HelpResources/Data/entries/cu.json"
};
static const unsigned char entries_cv[] = {
#embed "../HelpResources/Data/entries/cv.json"
};
static const unsigned char entries_cw[] = {
#embed "../HelpResources/Data/entries/cw.json"
};
static const unsigned char entries_cx[] = {
#embed "../HelpResources/Data/entries/cx.json"
};
static const unsigned char entries_cy[] = {
#embed "../HelpResources/Data/entries/cy.json"
};
static const unsigned char entries_cz[] = {
#embed "../HelpResources/Data/entries/cz.json"
};
static const unsigned char entries_de[] = {
#embed "../HelpResources/Data/entries/de.json"
};
static const unsigned char entries_dj[] = {
#embed "../HelpResources/Data/entries/dj.json"
};
static const unsigned char entries_dk[] = {
#embed "../HelpResources/Data/entries/dk.json"
};
static const unsigned char entries_dm[] = {
#embed "../HelpResources/Data/entries/dm.json"
};
static const unsigned char entries_do[] = {
#embed "../HelpResources/Data/entries/do.json"
};
static const unsigned char entries_dz[] = {
#embed "../HelpResources/Data/entries/dz.json"
};
static const unsigned char entries_ec[] = {
#embed "../HelpResources/Data/entries/ec.json"
};
static const unsigned char entries_ee[] = {
#embed "../HelpResources/Data/entries/ee.json"
};
static const unsigned char entries_eg[] = {
#embed "../HelpResources/Data/entries/eg.json"
};
static const unsigned char entries_eh[] = {
#embed "../HelpResources/Data/entries/eh.json"
};
static const unsigned char entries_er[] = {
#embed "../HelpResources/Data/entries/er.json"
};
static const unsigned char entries_es[] = {
#embed "../HelpResources/Data/entries/es.json"
};
static const unsigned char entries_et[] = {
#embed "../HelpResources/Data/entries/et.json"
};
static const unsigned char entries_fi[] = {
#embed "../HelpResources/Data/entries/fi.json"
};
static const unsigned char entries_fj[] = {
#embed "../HelpResources/Data/entries/fj.json"
};
static const unsigned char entries_fk[] = {
#embed "../HelpResources/Data/entries/fk.json"
};
static const unsigned char entries_fm[] = {
#embed "../HelpResources/Data/entries/fm.json"
};
static const unsigned char entries_fo[] = {
#embed "../HelpResources/Data/entries/fo.json"
};
static const unsigned char entries_fr[] = {
#embed "../HelpResources/Data/entries/fr.json"
};
static const unsigned char entries_ga[] = {
#embed "../HelpResources/Data/entries/ga.json"
};
static const unsigned char entries_gb[] = {
#embed "../HelpResources/Data/entries/gb.json"
};
static const unsigned char entries_gd[] = {
#embed "../HelpResources/Data/entries/gd.json"
};
static const unsigned char entries_ge[] = {
#embed "../HelpResources/Data/entries/ge.json"
};
static const unsigned char entries_gf[] = {
#embed "../HelpResources/Data/entries/gf.json"
};
static const unsigned char entries_gg[] = {
#embed "../HelpResources/Data/entries/gg.json"
};
static const unsigned char entries_gh[] = {
#embed "../HelpResources/Data/entries/gh.json"
};
static const unsigned char entries_gi[] = {
#embed "../HelpResources/Data/entries/gi.json"
};
static const unsigned char entries_gl[] = {
#embed "../HelpResources/Data/entries/gl.json"
};
static const unsigned char entries_gm[] = {
#embed "../HelpResources/Data/entries/gm.json"
};
static const unsigned char entries_gn[] = {
#embed "../HelpResources/Data/entries/gn.json"
};
static const unsigned char entries_gp[] = {
#embed "../HelpResources/Data/entries/gp.json"
};
static const unsigned char entries_gr[] = {
#embed "../HelpResources/Data/entries/gr.json"
};
static const unsigned char entries_gt[] = {
#embed "../HelpResources/Data/entries/gt.json"
};
static const unsigned char entries_gu[] = {
#embed "../HelpResources/Data/entries/gu.json"
};
static const unsigned char entries_gw[] = {
#embed "../HelpResources/Data/entries/gw.json"
};
static const unsigned char entries_gy[] = {
#embed "../HelpResources/Data/entries/gy.json"
};
static const unsigned char entries_hk[] = {
#embed "../HelpResources/Data/entries/hk.json"
};
static const unsigned char entries_hn[] = {
#embed "../HelpResources/Data/entries/hn.json"
};
static const unsigned char entries_hr[] = {
#embed "../HelpResources/Data/entries/hr.json"
};
static const unsigned char entries_ht[] = {
#embed "../HelpResources/Data/entries/ht.json"
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
static const unsigned char entries_im[] = {
#embed "../HelpResources/Data/entries/im.json"
};
static const unsigned char entries_in[] = {
#embed "../HelpResources/Data/entries/in.json"
};
static const unsigned char entries_int[] = {
#embed "../HelpResources/Data/entries/int.json"
};
static const unsigned char entries_iq[] = {
#embed "../HelpResources/Data/entries/iq.json"
};
static const unsigned char entries_ir[] = {
#embed "../HelpResources/Data/entries/ir.json"
};
static const unsigned char entries_is[] = {
#embed "../HelpResources/Data/entries/is.json"
};
static const unsigned char entries_it[] = {
#embed "../HelpResources/Data/entries/it.json"
};
static const unsigned char entries_je[] = {
#embed "../HelpResources/Data/entries/je.json"
};
static const unsigned char entries_jm[] = {
#embed "../HelpResources/Data/entries/jm.json"
};
static const unsigned char entries_jo[] = {
#embed "../HelpResources/Data/entries/jo.json"
};
static const unsigned char entries_jp[] = {
#embed "../HelpResources/Data/entries/jp.json"
};
static const unsigned char entries_ke[] = {
#embed "../HelpResources/Data/entries/ke.json"
};
static const unsigned char entries_kg[] = {
#embed "../HelpResources/Data/entries/kg.json"
};
static const unsigned char entries_kh[] = {
#embed "../HelpResources/Data/entries/kh.json"
};
static const unsigned char entries_ki[] = {
#embed "../HelpResources/Data/entries/ki.json"
};
static const unsigned char entries_km[] = {
#embed "../HelpResources/Data/entries/km.json"
};
static const unsigned char entries_kn[] = {
#embed "../HelpResources/Data/entries/kn.json"
};
static const unsigned char entries_kr[] = {
#embed "../HelpResources/Data/entries/kr.json"
};
static const unsigned char entries_kw[] = {
#embed "../HelpResources/Data/entries/kw.json"
};
static const unsigned char entries_ky[] = {
#embed "../HelpResources/Data/entries/ky.json"
};
static const unsigned char entries_kz[] = {
#embed "../HelpResources/Data/entries/kz.json"
};
static const unsigned char entries_la[] = {
#embed "../HelpResources/Data/entries/la.json"
};
static const unsigned char entries_lb[] = {
#embed "../HelpResources/Data/entries/lb.json"
};
static const unsigned char entries_lc[] = {
#embed "../HelpResources/Data/entries/lc.json"
};
static const unsigned char entries_li[] = {
#embed "../HelpResources/Data/entries/li.json"
};
static const unsigned char entries_lk[] = {
#embed "../HelpResources/Data/entries/lk.json"
};
static const unsigned char entries_lr[] = {
#embed "../HelpResources/Data/entries/lr.json"
};
static const unsigned char entries_ls[] = {
#embed "../HelpResources/Data/entries/ls.json"
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
static const unsigned char entries_ly[] = {
#embed "../HelpResources/Data/entries/ly.json"
};
static const unsigned char entries_ma[] = {
#embed "../HelpResources/Data/entries/ma.json"
};
static const unsigned char entries_mc[] = {
#embed "../HelpResources/Data/entries/mc.json"
};
static const unsigned char entries_md[] = {
#embed "../HelpResources/Data/entries/md.json"
};
static const unsigned char entries_me[] = {
#embed "../HelpResources/Data/entries/me.json"
};
static const unsigned char entries_mf[] = {
#embed "../HelpResources/Data/entries/mf.json"
};
static const unsigned char entries_mg[] = {
#embed "../HelpResources/Data/entries/mg.json"
};
static const unsigned char entries_mh[] = {
#embed "../HelpResources/Data/entries/mh.json"
};
static const unsigned char entries_mk[] = {
#embed "../HelpResources/Data/entries/mk.json"
};
static const unsigned char entries_ml[] = {
#embed "../HelpResources/Data/entries/ml.json"
};
static const unsigned char entries_mm[] = {
#embed "../HelpResources/Data/entries/mm.json"
};
static const unsigned char entries_mn[] = {
#embed "../HelpResources/Data/entries/mn.json"
};
static const unsigned char entries_mo[] = {
#embed "../HelpResources/Data/entries/mo.json"
};
static const unsigned char entries_mp[] = {
#embed "../HelpResources/Data/entries/mp.json"
};
static const unsigned char entries_mq[] = {
#embed "../HelpResources/Data/entries/mq.json"
};
static const unsigned char entries_mr[] = {
#embed "../HelpResources/Data/entries/mr.json"
};
static const unsigned char entries_ms[] = {
#embed "../HelpResources/Data/entries/ms.json"
};
static const unsigned char entries_mt[] = {
#embed "../HelpResources/Data/entries/mt.json"
};
static const unsigned char entries_mu[] = {
#embed "../HelpResources/Data/entries/mu.json"
};
static const unsigned char entries_mv[] = {
#embed "../HelpResources/Data/entries/mv.json"
};
static const unsigned char entries_mw[] = {
#embed "../HelpResources/Data/entries/mw.json"
};
static const unsigned char entries_mx[] = {
#embed "../HelpResources/Data/entries/mx.json"
};
static const unsigned char entries_my[] = {
#embed "../HelpResources/Data/entries/my.json"
};
static const unsigned char entries_mz[] = {
#embed "../HelpResources/Data/entries/mz.json"
};
static const unsigned char entries_na[] = {
#embed "../HelpResources/Data/entries/na.json"
};
static const unsigned char entries_nc[] = {
#embed "../HelpResources/Data/entries/nc.json"
};
static const unsigned char entries_ne[] = {
#embed "../HelpResources/Data/entries/ne.json"
};
static const unsigned char entries_ng[] = {
#embed "../HelpResources/Data/entries/ng.json"
};
static const unsigned char entries_ni[] = {
#embed "../HelpResources/Data/entries/ni.json"
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
static const unsigned char entries_nr[] = {
#embed "../HelpResources/Data/entries/nr.json"
};
static const unsigned char entries_nu[] = {
#embed "../HelpResources/Data/entries/nu.json"
};
static const unsigned char entries_nz[] = {
#embed "../HelpResources/Data/entries/nz.json"
};
static const unsigned char entries_om[] = {
#embed "../HelpResources/Data/entries/om.json"
};
static const unsigned char entries_pa[] = {
#embed "../HelpResources/Data/entries/pa.json"
};
static const unsigned char entries_pe[] = {
#embed "../HelpResources/Data/entries/pe.json"
};
static const unsigned char entries_pf[] = {
#embed "../HelpResources/Data/entries/pf.json"
};
static const unsigned char entries_pg[] = {
#embed "../HelpResources/Data/entries/pg.json"
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
static const unsigned char entries_pm[] = {
#embed "../HelpResources/Data/entries/pm.json"
};
static const unsigned char entries_pr[] = {
#embed "../HelpResources/Data/entries/pr.json"
};
static const unsigned char entries_ps[] = {
#embed "../HelpResources/Data/entries/ps.json"
};
static const unsigned char entries_pt[] = {
#embed "../HelpResources/Data/entries/pt.json"
};
static const unsigned char entries_pw[] = {
#embed "../HelpResources/Data/entries/pw.json"
};
static const unsigned char entries_py[] = {
#embed "../HelpResources/Data/entries/py.json"
};
static const unsigned char entries_qa[] = {
#embed "../HelpResources/Data/entries/qa.json"
};
static const unsigned char entries_re[] = {
#embed "../HelpResources/Data/entries/re.json"
};
static const unsigned char entries_ro[] = {
#embed "../HelpResources/Data/entries/ro.json"
};
static const unsigned char entries_rs[] = {
#embed "../HelpResources/Data/entries/rs.json"
};
static const unsigned char entries_ru[] = {
#embed "../HelpResources/Data/entries/ru.json"
};
static const unsigned char entries_rw[] = {
#embed "../HelpResources/Data/entries/rw.json"
};
static const unsigned char entries_sa[] = {
#embed "../HelpResources/Data/entries/sa.json"
};
static const unsigned char entries_sb[] = {
#embed "../HelpResources/Data/entries/sb.json"
};
static const unsigned char entries_sc[] = {
#embed "../HelpResources/Data/entries/sc.json"
};
static const unsigned char entries_sd[] = {
#embed "../HelpResources/Data/entries/sd.json"
};
static const unsigned char entries_se[] = {
#embed "../HelpResources/Data/entries/se.json"
};
static const unsigned char entries_sg[] = {
#embed "../HelpResources/Data/entries/sg.json"
};
static const unsigned char entries_sh[] = {
#embed "../HelpResources/Data/entries/sh.json"
};
static const unsigned char entries_si[] = {
#embed "../HelpResources/Data/entries/si.json"
};
static const unsigned char entries_sj[] = {
#embed "../HelpResources/Data/entries/sj.json"
};
static const unsigned char entries_sk[] = {
#embed "../HelpResources/Data/entries/sk.json"
};
static const unsigned char entries_sl[] = {
#embed "../HelpResources/Data/entries/sl.json"
};
static const unsigned char entries_sm[] = {
#embed "../HelpResources/Data/entries/sm.json"
};
static const unsigned char entries_sn[] = {
#embed "../HelpResources/Data/entries/sn.json"
};
static const unsigned char entries_so[] = {
#embed "../HelpResources/Data/entries/so.json"
};
static const unsigned char entries_sr[] = {
#embed "../HelpResources/Data/entries/sr.json"
};
static const unsigned char entries_ss[] = {
#embed "../HelpResources/Data/entries/ss.json"
};
static const unsigned char entries_st[] = {
#embed "../HelpResources/Data/entries/st.json"
};
static const unsigned char entries_sv[] = {
#embed "../HelpResources/Data/entries/sv.json"
};
static const unsigned char entries_sx[] = {
#embed "../HelpResources/Data/entries/sx.json"
};
static const unsigned char entries_sy[] = {
#embed "../HelpResources/Data/entries/sy.json"
};
static const unsigned char entries_sz[] = {
#embed "../HelpResources/Data/entries/sz.json"
};
static const unsigned char entries_tc[] = {
#embed "../HelpResources/Data/entries/tc.json"
};
static const unsigned char entries_td[] = {
#embed "../HelpResources/Data/entries/td.json"
};
static const unsigned char entries_tg[] = {
#embed "../HelpResources/Data/entries/tg.json"
};
static const unsigned char entries_th[] = {
#embed "../HelpResources/Data/entries/th.json"
};
static const unsigned char entries_tj[] = {
#embed "../HelpResources/Data/entries/tj.json"
};
static const unsigned char entries_tl[] = {
#embed "../HelpResources/Data/entries/tl.json"
};
static const unsigned char entries_tm[] = {
#embed "../HelpResources/Data/entries/tm.json"
};
static const unsigned char entries_tn[] = {
#embed "../HelpResources/Data/entries/tn.json"
};
static const unsigned char entries_to[] = {
#embed "../HelpResources/Data/entries/to.json"
};
static const unsigned char entries_tr[] = {
#embed "../HelpResources/Data/entries/tr.json"
};
static const unsigned char entries_tt[] = {
#embed "../HelpResources/Data/entries/tt.json"
};
static const unsigned char entries_tv[] = {
#embed "../HelpResources/Data/entries/tv.json"
};
static const unsigned char entries_tw[] = {
#embed "../HelpResources/Data/entries/tw.json"
};
static const unsigned char entries_tz[] = {
#embed "../HelpResources/Data/entries/tz.json"
};
static const unsigned char entries_ua[] = {
#embed "../HelpResources/Data/entries/ua.json"
};
static const unsigned char entries_ug[] = {
#embed "../HelpResources/Data/entries/ug.json"
};
static const unsigned char entries_us[] = {
#embed "../HelpResources/Data/entries/us.json"
};
static const unsigned char entries_uy[] = {
#embed "../HelpResources/Data/entries/uy.json"
};
static const unsigned char entries_uz[] = {
#embed "../HelpResources/Data/entries/uz.json"
};
static const unsigned char entries_va[] = {
#embed "../HelpResources/Data/entries/va.json"
};
static const unsigned char entries_vc[] = {
#embed "../HelpResources/Data/entries/vc.json"
};
static const unsigned char entries_ve[] = {
#embed "../HelpResources/Data/entries/ve.json"
};
static const unsigned char entries_vg[] = {
#embed "../HelpResources/Data/entries/vg.json"
};
static const unsigned char entries_vi[] = {
#embed "../HelpResources/Data/entries/vi.json"
};
static const unsigned char entries_vn[] = {
#embed "../HelpResources/Data/entries/vn.json"
};
static const unsigned char entries_vu[] = {
#embed "../HelpResources/Data/entries/vu.json"
};
static const unsigned char entries_wf[] = {
#embed "../HelpResources/Data/entries/wf.json"
};
static const unsigned char entries_ws[] = {
#embed "../HelpResources/Data/entries/ws.json"
};
static const unsigned char entries_ye[] = {
#embed "../HelpResources/Data/entries/ye.json"
};
static const unsigned char entries_yt[] = {
#embed "../HelpResources/Data/entries/yt.json"
};
static const unsigned char entries_za[] = {
#embed "../HelpResources/Data/entries/za.json"
};
static const unsigned char entries_zm[] = {
#embed "../HelpResources/Data/entries/zm.json"
};
static const unsigned char entries_zw[] = {
#embed "../HelpResources/Data/entries/zw.json"
};

static const ed_file help_entries[] = {
  {"ad.json", entries_ad, sizeof entries_ad},
  {"ae.json", entries_ae, sizeof entries_ae},
  {"af.json", entries_af, sizeof entries_af},
  {"ag.json", entries_ag, sizeof entries_ag},
  {"ai.json", entries_ai, sizeof entries_ai},
  {"al.json", entries_al, sizeof entries_al},
  {"am.json", entries_am, sizeof entries_am},
  {"ao.json", entries_ao, sizeof entries_ao},
  {"ar.json", entries_ar, sizeof entries_ar},
  {"as.json", entries_as, sizeof entries_as},
  {"at.json", entries_at, sizeof entries_at},
  {"au.json", entries_au, sizeof entries_au},
  {"aw.json", entries_aw, sizeof entries_aw},
  {"ax.json", entries_ax, sizeof entries_ax},
  {"az.json", entries_az, sizeof entries_az},
  {"ba.json", entries_ba, sizeof entries_ba},
  {"bb.json", entries_bb, sizeof entries_bb},
  {"bd.json", entries_bd, sizeof entries_bd},
  {"be.json", entries_be, sizeof entries_be},
  {"bf.json", entries_bf, sizeof entries_bf},
  {"bg.json", entries_bg, sizeof entries_bg},
  {"bh.json", entries_bh, sizeof entries_bh},
  {"bi.json", entries_bi, sizeof entries_bi},
  {"bj.json", entries_bj, sizeof entries_bj},
  {"bl.json", entries_bl, sizeof entries_bl},
  {"bm.json", entries_bm, sizeof entries_bm},
  {"bn.json", entries_bn, sizeof entries_bn},
  {"bo.json", entries_bo, sizeof entries_bo},
  {"bq.json", entries_bq, sizeof entries_bq},
  {"br.json", entries_br, sizeof entries_br},
  {"bs.json", entries_bs, sizeof entries_bs},
  {"bt.json", entries_bt, sizeof entries_bt},
  {"bw.json", entries_bw, sizeof entries_bw},
  {"by.json", entries_by, sizeof entries_by},
  {"bz.json", entries_bz, sizeof entries_bz},
  {"ca.json", entries_ca, sizeof entries_ca},
  {"cc.json", entries_cc, sizeof entries_cc},
  {"cd.json", entries_cd, sizeof entries_cd},
  {"cf.json", entries_cf, sizeof entries_cf},
  {"ch.json", entries_ch, sizeof entries_ch},
  {"ci.json", entries_ci, sizeof entries_ci},
  {"ck.json", entries_ck, sizeof entries_ck},
  {"cl.json", entries_cl, sizeof entries_cl},
  {"cm.json", entries_cm, sizeof entries_cm},
  {"cn.json", entries_cn, sizeof entries_cn},
  {"co.json", entries_co, sizeof entries_co},
  {"cr.json", entries_cr, sizeof entries_cr},
  {"cu.json", entries_cu, sizeof entries_cu},
  {"cv.json", entries_cv, sizeof entries_cv},
  {"cw.json", entries_cw, sizeof entries_cw},
  {"cx.json", entries_cx, sizeof entries_cx},
  {"cy.json", entries_cy, sizeof entries_cy},
  {"cz.json", entries_cz, sizeof entries_cz},
  {"de.json", entries_de, sizeof entries_de},
  {"dj.json", entries_dj, sizeof entries_dj},
  {"dk.json", entries_dk, sizeof entries_dk},
  {"dm.json", entries_dm, sizeof entries_dm},
  {"do.json", entries_do, sizeof entries_do},
  {"dz.json", entries_dz, sizeof entries_dz},
  {"ec.json", entries_ec, sizeof entries_ec},
  {"ee.json", entries_ee, sizeof entries_ee},
  {"eg.json", entries_eg, sizeof entries_eg},
  {"eh.json", entries_eh, sizeof entries_eh},
  {"er.json", entries_er, sizeof entries_er},
  {"es.json", entries_es, sizeof entries_es},
  {"et.json", entries_et, sizeof entries_et},
  {"fi.json", entries_fi, sizeof entries_fi},
  {"fj.json", entries_fj, sizeof entries_fj},
  {"fk.json", entries_fk, sizeof entries_fk},
  {"fm.json", entries_fm, sizeof entries_fm},
  {"fo.json", entries_fo, sizeof entries_fo},
  {"fr.json", entries_fr, sizeof entries_fr},
  {"ga.json", entries_ga, sizeof entries_ga},
  {"gb.json", entries_gb, sizeof entries_gb},
  {"gd.json", entries_gd, sizeof entries_gd},
  {"ge.json", entries_ge, sizeof entries_ge},
  {"gf.json", entries_gf, sizeof entries_gf},
  {"gg.json", entries_gg, sizeof entries_gg},
  {"gh.json", entries_gh, sizeof entries_gh},
  {"gi.json", entries_gi, sizeof entries_gi},
  {"gl.json", entries_gl, sizeof entries_gl},
  {"gm.json", entries_gm, sizeof entries_gm},
  {"gn.json", entries_gn, sizeof entries_gn},
  {"gp.json", entries_gp, sizeof entries_gp},
  {"gr.json", entries_gr, sizeof entries_gr},
  {"gt.json", entries_gt, sizeof entries_gt},
  {"gu.json", entries_gu, sizeof entries_gu},
  {"gw.json", entries_gw, sizeof entries_gw},
  {"gy.json", entries_gy, sizeof entries_gy},
  {"hk.json", entries_hk, sizeof entries_hk},
  {"hn.json", entries_hn, sizeof entries_hn},
  {"hr.json", entries_hr, sizeof entries_hr},
  {"ht.json", entries_ht, sizeof entries_ht},
  {"hu.json", entries_hu, sizeof entries_hu},
  {"id.json", entries_id, sizeof entries_id},
  {"ie.json", entries_ie, sizeof entries_ie},
  {"il.json", entries_il, sizeof entries_il},
  {"im.json", entries_im, sizeof entries_im},
  {"in.json", entries_in, sizeof entries_in},
  {"int.json", entries_int, sizeof entries_int},
  {"iq.json", entries_iq, sizeof entries_iq},
  {"ir.json", entries_ir, sizeof entries_ir},
  {"is.json", entries_is, sizeof entries_is},
  {"it.json", entries_it, sizeof entries_it},
  {"je.json", entries_je, sizeof entries_je},
  {"jm.json", entries_jm, sizeof entries_jm},
  {"jo.json", entries_jo, sizeof entries_jo},
  {"jp.json", entries_jp, sizeof entries_jp},
  {"ke.json", entries_ke, sizeof entries_ke},
  {"kg.json", entries_kg, sizeof entries_kg},
  {"kh.json", entries_kh, sizeof entries_kh},
  {"ki.json", entries_ki, sizeof entries_ki},
  {"km.json", entries_km, sizeof entries_km},
  {"kn.json", entries_kn, sizeof entries_kn},
  {"kr.json", entries_kr, sizeof entries_kr},
  {"kw.json", entries_kw, sizeof entries_kw},
  {"ky.json", entries_ky, sizeof entries_ky},
  {"kz.json", entries_kz, sizeof entries_kz},
  {"la.json", entries_la, sizeof entries_la},
  {"lb.json", entries_lb, sizeof entries_lb},
  {"lc.json", entries_lc, sizeof entries_lc},
  {"li.json", entries_li, sizeof entries_li},
  {"lk.json", entries_lk, sizeof entries_lk},
  {"lr.json", entries_lr, sizeof entries_lr},
  {"ls.json", entries_ls, sizeof entries_ls},
  {"lt.json", entries_lt, sizeof entries_lt},
  {"lu.json", entries_lu, sizeof entries_lu},
  {"lv.json", entries_lv, sizeof entries_lv},
  {"ly.json", entries_ly, sizeof entries_ly},
  {"ma.json", entries_ma, sizeof entries_ma},
  {"mc.json", entries_mc, sizeof entries_mc},
  {"md.json", entries_md, sizeof entries_md},
  {"me.json", entries_me, sizeof entries_me},
  {"mf.json", entries_mf, sizeof entries_mf},
  {"mg.json", entries_mg, sizeof entries_mg},
  {"mh.json", entries_mh, sizeof entries_mh},
  {"mk.json", entries_mk, sizeof entries_mk},
  {"ml.json", entries_ml, sizeof entries_ml},
  {"mm.json", entries_mm, sizeof entries_mm},
  {"mn.json", entries_mn, sizeof entries_mn},
  {"mo.json", entries_mo, sizeof entries_mo},
  {"mp.json", entries_mp, sizeof entries_mp},
  {"mq.json", entries_mq, sizeof entries_mq},
  {"mr.json", entries_mr, sizeof entries_mr},
  {"ms.json", entries_ms, sizeof entries_ms},
  {"mt.json", entries_mt, sizeof entries_mt},
  {"mu.json", entries_mu, sizeof entries_mu},
  {"mv.json", entries_mv, sizeof entries_mv},
  {"mw.json", entries_mw, sizeof entries_mw},
  {"mx.json", entries_mx, sizeof entries_mx},
  {"my.json", entries_my, sizeof entries_my},
  {"mz.json", entries_mz, sizeof entries_mz},
  {"na.json", entries_na, sizeof entries_na},
  {"nc.json", entries_nc, sizeof entries_nc},
  {"ne.json", entries_ne, sizeof entries_ne},
  {"ng.json", entries_ng, sizeof entries_ng},
  {"ni.json", entries_ni, sizeof entries_ni},
  {"nl.json", entries_nl, sizeof entries_nl},
  {"no.json", entries_no, sizeof entries_no},
  {"np.json", entries_np, sizeof entries_np},
  {"nr.json", entries_nr, sizeof entries_nr},
  {"nu.json", entries_nu, sizeof entries_nu},
  {"nz.json", entries_nz, sizeof entries_nz},
  {"om.json", entries_om, sizeof entries_om},
  {"pa.json", entries_pa, sizeof entries_pa},
  {"pe.json", entries_pe, sizeof entries_pe},
  {"pf.json", entries_pf, sizeof entries_pf},
  {"pg.json", entries_pg, sizeof entries_pg},
  {"ph.json", entries_ph, sizeof entries_ph},
  {"pk.json", entries_pk, sizeof entries_pk},
  {"pl.json", entries_pl, sizeof entries_pl},
  {"pm.json", entries_pm, sizeof entries_pm},
  {"pr.json", entries_pr, sizeof entries_pr},
  {"ps.json", entries_ps, sizeof entries_ps},
  {"pt.json", entries_pt, sizeof entries_pt},
  {"pw.json", entries_pw, sizeof entries_pw},
  {"py.json", entries_py, sizeof entries_py},
  {"qa.json", entries_qa, sizeof entries_qa},
  {"re.json", entries_re, sizeof entries_re},
  {"ro.json", entries_ro, sizeof entries_ro},
  {"rs.json", entries_rs, sizeof entries_rs},
  {"ru.json", entries_ru, sizeof entries_ru},
  {"rw.json", entries_rw, sizeof entries_rw},
  {"sa.json", entries_sa, sizeof entries_sa},
  {"sb.json", entries_sb, sizeof entries_sb},
  {"sc.json", entries_sc, sizeof entries_sc},
  {"sd.json", entries_sd, sizeof entries_sd},
  {"se.json", entries_se, sizeof entries_se},
  {"sg.json", entries_sg, sizeof entries_sg},
  {"sh.json", entries_sh, sizeof entries_sh},
  {"si.json", entries_si, sizeof entries_si},
  {"sj.json", entries_sj, sizeof entries_sj},
  {"sk.json", entries_sk, sizeof entries_sk},
  {"sl.json", entries_sl, sizeof entries_sl},
  {"sm.json", entries_sm, sizeof entries_sm},
  {"sn.json", entries_sn, sizeof entries_sn},
  {"so.json", entries_so, sizeof entries_so},
  {"sr.json", entries_sr, sizeof entries_sr},
  {"ss.json", entries_ss, sizeof entries_ss},
  {"st.json", entries_st, sizeof entries_st},
  {"sv.json", entries_sv, sizeof entries_sv},
  {"sx.json", entries_sx, sizeof entries_sx},
  {"sy.json", entries_sy, sizeof entries_sy},
  {"sz.json", entries_sz, sizeof entries_sz},
  {"tc.json", entries_tc, sizeof entries_tc},
  {"td.json", entries_td, sizeof entries_td},
  {"tg.json", entries_tg, sizeof entries_tg},
  {"th.json", entries_th, sizeof entries_th},
  {"tj.json", entries_tj, sizeof entries_tj},
  {"tl.json", entries_tl, sizeof entries_tl},
  {"tm.json", entries_tm, sizeof entries_tm},
  {"tn.json", entries_tn, sizeof entries_tn},
  {"to.json", entries_to, sizeof entries_to},
  {"tr.json", entries_tr, sizeof entries_tr},
  {"tt.json", entries_tt, sizeof entries_tt},
  {"tv.json", entries_tv, sizeof entries_tv},
  {"tw.json", entries_tw, sizeof entries_tw},
  {"tz.json", entries_tz, sizeof entries_tz},
  {"ua.json", entries_ua, sizeof entries_ua},
  {"ug.json", entries_ug, sizeof entries_ug},
  {"us.json", entries_us, sizeof entries_us},
  {"uy.json", entries_uy, sizeof entries_uy},
  {"uz.json", entries_uz, sizeof entries_uz},
  {"va.json", entries_va, sizeof entries_va},
  {"vc.json", entries_vc, sizeof entries_vc},
  {"ve.json", entries_ve, sizeof entries_ve},
  {"vg.json", entries_vg, sizeof entries_vg},
  {"vi.json", entries_vi, sizeof entries_vi},
  {"vn.json", entries_vn, sizeof entries_vn},
  {"vu.json", entries_vu, sizeof entries_vu},
  {"wf.json", entries_wf, sizeof entries_wf},
  {"ws.json", entries_ws, sizeof entries_ws},
  {"ye.json", entries_ye, sizeof entries_ye},
  {"yt.json", entries_yt, sizeof entries_yt},
  {"za.json", entries_za, sizeof entries_za},
  {"zm.json", entries_zm, sizeof entries_zm},
  {"zw.json", entries_zw, sizeof entries_zw},
};

const ed_file *ed_help_entries(size_t *count) {
  *count = sizeof help_entries / sizeof *help_entries;
  return help_entries;
}
