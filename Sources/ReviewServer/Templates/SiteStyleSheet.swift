// SPDX-License-Identifier: GPL-3.0-or-later

/// What the pages need beside the style sheet of the reports. Text has a contrast of at least 4.5 to 1
/// and what is drawn one of 3 to 1, in both schemes (WCAG 2.2, AA).
let siteStyleSheet = """
  :root{--link:#0b57a4;--focus:#b3540a}
  @media(prefers-color-scheme:dark){:root{--link:#8ab8f0;--focus:#f0a35e}}
  a{color:var(--link)}
  :focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:.15rem}
  main:focus{outline:none}
  .skip{position:absolute;left:-100vw;padding:.5rem 1rem;background:var(--paper)}
  .skip:focus{left:.5rem;top:.5rem}
  header{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;justify-content:space-between;\
  padding:.6rem 1rem;border-bottom:1px solid var(--line)}
  header nav{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
  header a{padding:.2rem 0;text-decoration:none}
  header a:hover{text-decoration:underline}
  header a[aria-current]{color:inherit;font-weight:bold;border-bottom:3px solid var(--plot)}
  main.wide{max-width:110rem}
  main>h1:first-child{margin-top:0}
  :target{scroll-margin-top:1rem;outline:2px solid var(--focus);outline-offset:.4rem}
  .rows li{display:grid;grid-template-columns:1fr auto;gap:0 1rem;padding:.5rem 0;margin:0;\
  border-bottom:1px solid var(--line)}
  .rows small{grid-row:2;grid-column:1}
  .rows .score{grid-row:1/3;grid-column:2;align-self:center;text-align:right}
  .turning{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.5rem 1rem;margin:1.5rem 0}
  .turning:empty{display:none}
  .turning [rel=next]{margin-left:auto}
  details{margin:1.5rem 0 .25rem}
  summary{font-weight:bold;cursor:pointer;padding:.2rem 0}
  .scroll{overflow-x:auto;margin:1rem 0}
  .scroll table{min-width:34rem;margin:0}
  .scroll th,.scroll td:last-child{white-space:nowrap}
  .scroll svg{display:block;max-width:none}
  td:has(meter),td:has(meter)+td{white-space:nowrap}
  table.narrow{max-width:44rem}
  .apart{margin-right:.8rem;display:inline-block}
  figure{margin:1rem 0}
  figcaption{color:var(--quiet);font-size:.9em;margin-top:.3rem}
  form{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center}
  label{flex:1 0 100%}
  input,button{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--edge);\
  border-radius:.3rem;padding:.4rem .6rem}
  input[type=search]{flex:1 1 12rem;min-width:0}
  button{cursor:pointer}
  @media(max-width:40rem){.plots li{grid-template-columns:1fr}.plots .score{grid-row:3;\
  grid-column:1;text-align:left}}
  @media(max-width:30rem){meter{width:3rem}td meter{display:none}main{padding:1rem .8rem 3rem}th,td{padding-right:.4rem}}
  @media print{header,.turning,.skip{display:none}.scroll{overflow:visible}\
  .scroll svg{max-width:100%;height:auto}\
  details::details-content{content-visibility:visible;height:auto}}
  """

/// A tick in a circle.
let icon = """
  <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="8" \
  fill="#1f6fb2"/><path d="M4 8.5l2.8 2.8L12 5.6" fill="none" stroke="#fff" stroke-width="2"/></svg>
  """
