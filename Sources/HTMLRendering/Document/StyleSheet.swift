// SPDX-License-Identifier: GPL-3.0-or-later

/// How every page looks: on a wide screen and on a phone, light and dark, on paper, and with the colours
/// of a person who chose their own.
enum StyleSheet {
  /// What a browser compares the style with before it uses it: SHA-256 in base 64.
  ///
  /// Source: Content Security Policy Level 3, section 2.3.1.
  static let hash = "sha256-pntrPloJgGg1Vd6Q4sQNxMkupdiAiaU96VM2cFRjsmw="

  static let text: StaticString = """
    :root{--paper:#fbfaf6;--card:#fff;--ink:#1c2530;--soft:#54606d;--line:#dcd8cd;--accent:#0b5c7a;
    --usual:#d9e6e6;--raw:#9db4bf;--smooth:#0b5c7a;--fill:#5f8da0;--h0:#b4541a;--h1:#e6a96b;--h2:#e4dfd0;
    --h3:#8dbac9;--h4:#23708c;--mark:#3d1c06;--a0:#dbe6ea;--a1:#b9d0d9;--a2:#8fb4c3;--a3:#5a8ea4;--a4:#23708c}
    @media screen and (prefers-color-scheme:dark){:root{--paper:#12181e;--card:#1a222a;--ink:#e8e6df;
    --soft:#a9b4bd;--line:#33404b;--accent:#7fc4dc;--usual:#1f3640;--raw:#55717e;--smooth:#7fc4dc;
    --fill:#4f8499;--h0:#e07b34;--h1:#9a5a2a;--h2:#3a4149;--h3:#2d6478;--h4:#74bdd6;--mark:#fff3e6;
    --a0:#26333c;--a1:#2d4a58;--a2:#336377;--a3:#4f8fa8;--a4:#8ccbe0}}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%}
    body{margin:0 auto;max-width:62rem;padding:2rem 1.25rem 3rem;background:var(--paper);color:var(--ink);
    font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:break-word}
    h1,h2,h3{font-family:Charter,"Iowan Old Style","Palatino Linotype",Georgia,"Noto Serif",serif;
    line-height:1.2;font-weight:600;margin:0}
    h1{font-size:clamp(1.6rem,4.5vw,2.3rem);letter-spacing:-.01em;margin-bottom:1rem}
    h2{font-size:1.35rem;margin-bottom:.8rem}
    h3{font-size:1.05rem}
    p{margin:.4rem 0 .8rem;max-width:68ch}
    header p:nth-of-type(2){font-size:1.1rem}
    section{margin-top:2.5rem;padding-top:1.5rem;border-top:1px solid var(--line)}
    a{color:var(--accent)}
    a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--accent);
    outline-offset:2px;border-radius:2px}
    .skip{position:absolute;left:-9999px}
    .skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem;z-index:1}
    .brand{font-weight:700;color:var(--accent);margin:0 0 .75rem}
    .brand span{font-weight:400;color:var(--soft)}
    .small{font-size:.9rem;color:var(--soft)}
    ul,ol{padding-left:1.2rem;margin:.4rem 0 .8rem;max-width:72ch}
    li{margin:.3rem 0}
    .ways b{font-variant-numeric:tabular-nums}
    .facts{margin:.8rem 0}
    .facts>div{margin:.5rem 0;max-width:72ch}
    .facts dt{font-weight:600}
    .facts dd{margin:0}
    .last{display:grid;grid-template-columns:minmax(11rem,1fr) 2.4fr;gap:1.5rem;align-items:center;
    margin:1rem 0}
    .alone{border-left:6px solid var(--fill);padding:.25rem 0 .25rem 1.1rem}
    .big{font:600 3.4rem/1 Charter,"Iowan Old Style",Georgia,"Noto Serif",serif;margin:0}
    .big span{font:400 1rem/1 system-ui,sans-serif;color:var(--soft)}
    .band{font-weight:600;margin:.4rem 0 0}
    .alone .small{margin:.15rem 0 0}
    .areas{margin:0}
    .areas>div{display:grid;grid-template-columns:minmax(6.5rem,11rem) 1fr 3.5rem minmax(5rem,11rem);gap:.75rem;
    align-items:center;padding:.16rem 0}
    .areas dt{font-weight:500}
    .areas dd{margin:0}
    .areas .n{text-align:right;font-variant-numeric:tabular-nums;font-weight:600}
    .areas .w{color:var(--soft);font-size:.9rem}
    .bar{display:block;width:100%;height:.7rem;border-radius:.35rem}
    .track{fill:var(--line)}
    .fill{fill:var(--fill)}
    .cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:1rem;margin:1rem 0}
    .card{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:1rem 1.1rem}
    .card p{margin:.4rem 0;font-size:.95rem}
    figure{margin:0 0 1rem}
    svg{display:block;width:100%;height:auto;overflow:visible}
    .whole .n{display:none}
    svg text{font:12px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;fill:var(--soft)}
    svg text.rowname{font-size:13px;fill:var(--ink)}
    svg text.year{font-weight:700;fill:var(--ink)}
    svg text.nowlabel{font-size:14px;font-weight:700;fill:var(--ink)}
    .grid,.axis{stroke:var(--line);stroke-width:1}
    .axis{stroke:var(--soft)}
    .paper{fill:var(--paper)}
    .usual{fill:var(--usual)}
    .raw,.smooth,.change,.plan{fill:none;stroke:var(--raw);stroke-width:1.25}
    .smooth{stroke:var(--smooth);stroke-width:2.5;stroke-linejoin:round;stroke-linecap:round}
    .change{stroke:var(--soft);stroke-dasharray:3 3}
    .plan{stroke:var(--ink);stroke-width:1.5}
    .dot,.hole,.now,.s1,.s2,.s3,.mark{fill:none;stroke:var(--smooth);stroke-linecap:round}
    .hole{stroke:var(--paper)}
    .now{stroke:var(--ink)}
    .short{fill:var(--paper);stroke:var(--smooth);stroke-width:1.2}
    .gap{fill:var(--soft)}
    .none{fill:var(--soft);opacity:.45}
    .h0{fill:var(--h0)}.h1{fill:var(--h1)}.h2{fill:var(--h2)}.h3{fill:var(--h3)}.h4{fill:var(--h4)}
    .a0{fill:var(--a0)}.a1{fill:var(--a1)}.a2{fill:var(--a2)}.a3{fill:var(--a3)}.a4{fill:var(--a4)}
    .mark{stroke:var(--mark)}
    .s1{stroke:var(--raw)}.s3{stroke:var(--h0)}
    .key{display:flex;flex-wrap:wrap;gap:.35rem 1.4rem;margin-top:.6rem;font-size:.9rem;color:var(--soft);
    max-width:none}
    .key span{display:inline-flex;align-items:center;gap:.3rem}
    svg.k{display:inline-block;width:24px;height:12px;flex:none}
    .multiples{display:grid;grid-template-columns:repeat(auto-fill,minmax(17rem,1fr));gap:1.6rem 1.5rem}
    .multiple{display:flex;flex-direction:column;margin:0}
    .multiple p{font-size:.9rem;line-height:1.4;color:var(--soft);margin:.15rem 0 .35rem}
    .multiple svg{margin-top:auto}
    details{margin-top:1rem}
    summary{cursor:pointer;color:var(--accent);font-weight:500;padding:.3rem 0}
    .scroll{overflow:auto;max-height:28rem;border:1px solid var(--line);border-radius:.4rem}
    table{border-collapse:collapse;width:100%;font-size:.9rem}
    caption{text-align:left;color:var(--soft);padding:.5rem .75rem}
    th,td{padding:.4rem .75rem;text-align:left;border-bottom:1px solid var(--line);vertical-align:top}
    thead th{font-weight:600;background:var(--card)}
    .numbers td{font-variant-numeric:tabular-nums;white-space:nowrap}
    .numbers thead th{position:sticky;top:0}
    tbody th{font-weight:500;white-space:nowrap}
    @media (max-width:40rem){body{padding:1.25rem 1rem 2rem}.whole .w{display:none}.whole .n{display:block}
    .last{grid-template-columns:1fr}.areas>div{grid-template-columns:9rem 1fr 2.4rem;gap:0 .6rem}
    .areas .w{grid-column:1/4}
    .texts thead{position:absolute;left:-9999px}.texts tr{display:grid;padding:.5rem 0;
    border-bottom:1px solid var(--line)}.texts th,.texts td{border:0;padding:.1rem 0}}
    @page{margin:15mm 14mm}
    @media print{:root{--paper:#fff;--card:#fff}body{max-width:none;padding:0;font-size:10.5pt}
    section{margin-top:1.2rem;padding-top:.8rem}.skip,details:not([open]){display:none}
    .card,figure,tr,.last,.key{break-inside:avoid}h1,h2,h3,summary,h2+p{break-after:avoid}
    .last{grid-template-columns:minmax(9rem,1fr) 2.4fr}.whole .w{display:block}.whole .n{display:none}
    .multiples{grid-template-columns:repeat(3,1fr);gap:.8rem .9rem}
    .cards{grid-template-columns:repeat(3,1fr);gap:.6rem}
    .scroll{max-height:none;overflow:visible;border:0}thead{display:table-header-group}
    *{-webkit-print-color-adjust:exact;print-color-adjust:exact}a{text-decoration:none;color:inherit}
    th,td{padding:.2rem .5rem}}
    @media (forced-colors:active){.usual{fill:Canvas;stroke:CanvasText}
    .smooth,.raw,.dot,.now,.axis,.grid,.plan,.change,.short{stroke:CanvasText}.hole{stroke:Canvas}
    .gap,.none{fill:CanvasText}svg text{fill:CanvasText}
    .h0,.h1,.h2,.h3,.h4,.a0,.a1,.a2,.a3,.a4,.s1,.s2,.s3,.mark,.fill,.track{forced-color-adjust:none}}
    """
}
