// SPDX-License-Identifier: GPL-3.0-or-later

/// How plots look in light and dark; to stand beside `styleSheet`, whose colours it shares. What is
/// drawn has a contrast of at least 3 to 1, text one of 4.5 to 1 (WCAG 2.2, AA).
public let plotStyleSheet = """
  :root{--plot:#1f6fb2;--range:#bcd5ec;--edge:#72787f;--cross:#a33028;\
  --heat:#ececea;--heat0:#f6c9c4;--heat1:#f8dcc0;--heat2:#f7ecc0;--heat3:#dcedc8;--heat4:#bfe6c5}
  @media(prefers-color-scheme:dark){:root{--plot:#7fb4ea;--range:#2f4c69;--edge:#8d939a;\
  --cross:#f29a92;--heat:#2b2e32;--heat0:#5a2724;--heat1:#5b3d1f;--heat2:#524a17;--heat3:#35481f;\
  --heat4:#1f4a29}}
  svg text{fill:var(--ink);font:13px system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",\
  sans-serif}
  svg text.label{fill:var(--quiet)}
  svg.plot{display:block;width:100%;max-width:36rem;height:auto}
  svg.square{max-width:24rem}
  svg.row{display:block;height:1.25rem;width:auto;max-width:100%}
  .grid{stroke:var(--line)}
  .axis,.even{stroke:var(--edge)}
  .even,.series.unaided{stroke-dasharray:4 4}
  .series{stroke:var(--plot);stroke-width:2;fill:none}
  .point,.bubble{fill:var(--plot);stroke:var(--plot);stroke-width:1.5}
  .point.unaided{fill:var(--paper)}
  .bubble{fill:var(--range)}
  .range{fill:var(--range)}
  .bound{stroke:var(--plot);stroke-width:1.5}
  .miss,.hit{fill:none;stroke:var(--edge)}
  .miss{fill:var(--missed)}
  .cross{stroke:var(--cross);stroke-width:2;fill:none}
  .arrow{stroke:var(--edge);stroke-width:1.2;fill:none}
  .tip{fill:var(--edge)}
  .topic{stroke:var(--edge);fill:var(--heat)}
  .heat0{fill:var(--heat0)}.heat1{fill:var(--heat1)}.heat2{fill:var(--heat2)}\
  .heat3{fill:var(--heat3)}.heat4{fill:var(--heat4)}
  svg a:hover .topic,svg a:focus .topic{stroke:var(--plot);stroke-width:3}
  """
