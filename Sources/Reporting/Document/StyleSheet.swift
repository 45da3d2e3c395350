// SPDX-License-Identifier: GPL-3.0-or-later

/// The digest of `styleSheet` by which the page's security policy allows it, and nothing else.
let styleSheetDigest = "sha256-rbJr78zfoG0nCqTo8qPIrNO5IGAeQVuvkUli2WCtHNc="

/// How an HTML report and what is shown beside it look; a test holds it against its digest.
public let styleSheet = """
  :root{color-scheme:light dark;--ink:#1c1e21;--paper:#fdfdfb;--quiet:#63686f;--line:#d9dbd6;\
  --earned:#cfeed3;--partly:#fbeec0;--missed:#f6d5d2;--wrong:#ead6f5}
  @media(prefers-color-scheme:dark){:root{--ink:#e4e5e2;--paper:#17191c;--quiet:#9aa0a6;\
  --line:#383c41;--earned:#1f4a29;--partly:#524412;--missed:#5a2724;--wrong:#472a5a}}
  body{margin:0;background:var(--paper);color:var(--ink);\
  font:1rem/1.6 system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif}
  main{max-width:46rem;margin:0 auto;padding:1.5rem 1rem 4rem;overflow-wrap:anywhere}
  h1{font-size:1.5rem;line-height:1.3}
  h2{font-size:1.15rem;line-height:1.4;margin-top:2.5rem;padding-top:1rem;\
  border-top:1px solid var(--line)}
  h3{font-size:1rem;margin:1.5rem 0 .25rem}
  h4{font-size:.9rem;color:var(--quiet);margin:1rem 0 .2rem}
  p{margin:.4rem 0;white-space:pre-line}
  small{color:var(--quiet);font-size:.9em}
  blockquote{margin:.6rem 0;padding:.2rem 0 .2rem 1rem;border-left:3px solid var(--line);\
  white-space:pre-wrap}
  ul{list-style:none;margin:.5rem 0;padding:0}
  li{display:flex;gap:.6rem;margin:.35rem 0}
  li b{flex:none;width:1.6em;height:1.6em;text-align:center;border-radius:.3rem}
  li small{display:block}
  li.item{display:list-item;list-style:disc;margin-left:1.2rem}
  .earned b,mark.earned{background:var(--earned)}
  .partly b,mark.partly{background:var(--partly)}
  .missed b,mark.missed{background:var(--missed)}
  .wrong b,mark.wrong{background:var(--wrong)}
  mark{color:inherit;border-radius:.2rem;padding:0 .1em}
  mark.wrong{text-decoration:underline wavy}
  table{border-collapse:collapse;width:100%;margin:1rem 0}
  th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;\
  border-bottom:1px solid var(--line)}
  th{color:var(--quiet);font-weight:normal}
  meter{width:5rem}
  @media print{main{max-width:none;padding:0}h2,h3,h4{break-after:avoid}\
  li,tr,blockquote{break-inside:avoid}}
  """
