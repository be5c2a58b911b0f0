/** Gives the one style sheet of all pages: light and dark, from a phone to a wide screen, and on paper. */

/** CSS; colours have a contrast of at least 4.5 to 1 against what they stand on. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --ink: #1d1f23; --soft: #565b64; --line: #d9d5cb; --card: #ffffff; --accent: #8a2f1d;
  --event: #1f5fa8; --statement: #1d6b45; --commitment: #8a5300; --appeal: #8f3b6b; --position: #5b45a8;
  --quantity: #0d6a73; --time: #5f6368; --lit: #ffe08a; --lit-ink: #1d1f23;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, serif;
  --sans: system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181c; --ink: #e9e7e2; --soft: #a9adb5; --line: #363a42; --card: #1f2228; --accent: #f0a08c;
    --event: #8dbcf5; --statement: #82d3a8; --commitment: #efbb6a; --appeal: #eba3cb; --position: #bcaef7;
    --quantity: #7ecfd9; --time: #b5b9c0; --lit: #6b5310; --lit-ink: #fff6dc;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 var(--sans); overflow-wrap: anywhere; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .4rem .8rem; z-index: 2; }
header { display: flex; gap: 1.5rem; align-items: baseline; padding: .9rem clamp(1rem, 4vw, 3rem); border-bottom: 1px solid var(--line); flex-wrap: wrap; }
header .mark { font: 600 1.25rem var(--serif); color: var(--ink); text-decoration: none; }
header nav { display: flex; gap: .1rem 1.1rem; flex-wrap: wrap; flex: 1; }
.session { margin-left: auto; color: var(--soft); }
header nav a { color: var(--soft); text-decoration: none; padding: .15rem 0; }
header nav a { border-bottom: 2px solid transparent; }
header nav a:hover, header nav a[aria-current] { color: var(--ink); border-bottom: 2px solid var(--accent); }
main { padding: 1.2rem clamp(1rem, 4vw, 3rem) 3rem; max-width: 110rem; margin: 0 auto; }
footer { padding: 1rem clamp(1rem, 4vw, 3rem) 2rem; color: var(--soft); border-top: 1px solid var(--line); font-size: .875rem; }
h1 { font: 600 clamp(1.5rem, 1.1rem + 1.6vw, 2.3rem)/1.2 var(--serif); margin: .4rem 0 .5rem; max-width: 46rem; text-wrap: balance; }
h2 { font: 600 1.15rem/1.3 var(--serif); margin: 1.6rem 0 .6rem; }
.count { font: 400 .85rem var(--sans); color: var(--soft); }
.lead { max-width: 44rem; font-size: 1.08rem; }
.source, .note, .hint { color: var(--soft); margin: .2rem 0 .6rem; }
.note { font-size: .9rem; }
.hint { min-height: 1.5em; font-size: .9rem; }
.unscripted { display: none; }
@media (scripting: none) { .scripted { display: none; } .unscripted { display: block; } }
.problem { border-left: 4px solid var(--accent); padding: .5rem .9rem; background: var(--card); max-width: 44rem; }
.start { max-width: 60rem; display: grid; gap: .4rem; }
label { font-weight: 600; font-size: .92rem; }
textarea, input, select { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--soft); border-radius: 6px; padding: .55rem .7rem; width: 100%; }
textarea { font-family: var(--serif); line-height: 1.5; resize: vertical; }
textarea.drop { outline: 3px dashed var(--accent); }
.fields { display: grid; grid-template-columns: 1fr 1fr auto; gap: 1rem; align-items: end; margin-top: .6rem; }
button { font: 600 1rem var(--sans); color: var(--paper); background: var(--accent); border: 0; border-radius: 6px; padding: .65rem 1.4rem; cursor: pointer; }
button.plain { background: none; color: var(--soft); font-weight: 400; padding: 0; text-decoration: underline; }
.beside { display: grid; grid-template-columns: 1fr auto; gap: 1rem; max-width: 44rem; }
.filters { display: grid; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); gap: .6rem 1rem; align-items: end; margin: .8rem 0 1.4rem; }
.filters button { justify-self: start; }
.filters input, .filters select { height: 2.75rem; }
.filters select { padding-inline: .4rem; font-size: .9rem; }
.filters label { font-size: .82rem; color: var(--soft); font-weight: 400; }
.listed { display: grid; grid-template-columns: 12rem minmax(0, 1fr); gap: clamp(1.2rem, 3vw, 2.5rem); align-items: start; }
.facets ul, .actors, .ways-out ul, .log { list-style: none; margin: .2rem 0 .8rem; padding: 0; }
.facets li { padding: .12rem 0; font-size: .92rem; }
.facets [aria-current] { font-weight: 600; }
summary { cursor: pointer; }
.facets summary { font-size: .82rem; color: var(--soft); }
.rows { display: grid; gap: 1rem; justify-items: start; }
.rows table { width: 100%; margin: 0; }
.rows th[scope=row] { font-family: var(--serif); font-size: 1.02rem; }
.rows td, .rows th { padding-block: .45rem; }
.rows input[type=checkbox] { width: 1.15rem; height: 1.15rem; margin: .2rem; }
.date { white-space: nowrap; font-variant-numeric: tabular-nums; }
.pager, .ways { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; align-items: baseline; margin: 1rem 0; }
.ways { margin: .3rem 0 .6rem; font-size: .92rem; }
.ways .note { margin: 0; }
.ways-out { font-size: .92rem; margin: .2rem 0; }
.ways-out ul { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; margin-top: .4rem; }
.ways-out[open] { flex-basis: 100%; }
.actors { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: .2rem 1rem; font-size: .92rem; }
.log { font-size: .85rem; color: var(--soft); margin: .35rem 0 0; }
.to-review { font-size: .82rem; margin-right: .9rem; }
.actors .to-review { margin-left: .5rem; }
.status { display: inline-block; padding: 0 .45rem; border: 1px solid currentColor; border-radius: 1rem; margin-right: .6rem; color: var(--soft); }
.status.accepted, .status.fulfilled { color: var(--statement); }
.status.rejected, .status.superseded, .status.overdue { color: var(--accent); }
.status.possible { color: var(--commitment); }
.items { list-style: none; margin: 0; padding: 0; max-width: 60rem; }
.what { font-family: var(--serif); font-size: 1.05rem; }
.what .status { font: .8rem/1.5 var(--sans); margin-left: .6rem; }
.plain-list { margin: .2rem 0 .8rem; padding-left: 1.1rem; list-style: disc; }
.plain-list li { padding: .15rem 0; }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1.35fr); gap: clamp(1.2rem, 3vw, 3rem); align-items: start; }
.columns section:first-child h2 { margin-top: .4rem; }
.drift { border-left: 3px solid var(--line); padding-left: .8rem; margin-top: .4rem; font-size: .92rem; }
.drift ul { margin: 0; padding-left: 1.1rem; }
.verdict { border-left: 5px solid var(--soft); background: var(--card); padding: .4rem 1.1rem .6rem; max-width: 46rem; margin: 1rem 0; }
.verdict h2 { margin: .4rem 0; }
.verdict.contradicted { border-color: var(--accent); } .verdict.not_contradicted { border-color: var(--statement); }
.sums { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.6rem; padding: 0; margin: .6rem 0 1rem; color: var(--soft); }
.sums strong { color: var(--ink); font: 600 1.2rem var(--serif); }
.compare { width: 100%; table-layout: fixed; min-width: 44rem; }
.compare th, .compare td { padding: .6rem 1rem .6rem .8rem; border-left: 3px solid transparent; }
.compare thead th { white-space: normal; font: 600 1.02rem/1.35 var(--serif); color: var(--ink); }
.compare .letter { display: inline-block; width: 1.7em; color: var(--accent); }
.compare th .note { display: block; font: 400 .85rem var(--sans); margin: .2rem 0 0; }
.compare p { margin: .1rem 0; }
.compare .quote { font-family: var(--serif); font-size: 1rem; color: var(--ink); text-decoration-color: var(--line); }
.compare .about td { background: var(--card); }
.compare .clause { --c: var(--soft); border-left-color: var(--line); }
.compare .shared { --c: var(--statement); border-left-color: var(--c); } .compare .opposed { --c: var(--accent); border-left-color: var(--c); }
.compare .stronger, .compare .weaker { --c: var(--commitment); border-left-color: var(--c); }
.matrix { font-size: .85rem; }
.matrix th, .matrix td { padding: .2rem .35rem; border: 1px solid var(--line); text-align: center; }
.matrix th[scope=row] { text-align: left; white-space: nowrap; position: sticky; left: 0; background: var(--paper); }
.matrix abbr { text-decoration: none; }
.matrix td a { color: var(--ink); text-decoration: none; display: block; min-width: 1.5rem; }
.matrix .self { color: var(--line); }
.m1 { background: color-mix(in srgb, var(--event) 12%, transparent); } .m2 { background: color-mix(in srgb, var(--event) 22%, transparent); }
.m3 { background: color-mix(in srgb, var(--event) 32%, transparent); } .m4 { background: color-mix(in srgb, var(--event) 42%, transparent); }
.drawing svg.graph { max-width: 60rem; min-width: 44rem; }
.graph line { stroke: var(--event); opacity: .55; }
.graph .possible { stroke-dasharray: 4 4; }
.graph circle { fill: var(--event); }
.graph text { font-size: 12.5px; paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
.drawing svg.series { max-width: none; width: auto; }
.series .column, .series .lane { stroke: var(--line); }
.series .date { font-weight: 600; } .series .day { font-weight: 400; fill: var(--soft); }
.series .not-held text, .series .note { fill: var(--soft); font-style: italic; }
.series .at circle, .series .at rect, .key li::before { fill: var(--soft); stroke: var(--soft); stroke-width: 1.6; }
.series .at.principal circle:first-of-type { fill: var(--event); stroke: var(--event); }
.series .at:not(.seat-yes) circle:first-of-type, .series .at rect { fill: var(--paper); }
.series .at circle.host { fill: none; stroke: var(--accent); }
.key { list-style: none; display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; padding: 0; margin: .3rem 0 1rem; font-size: .82rem; color: var(--soft); }
.key li::before { content: ""; display: inline-block; width: .7rem; height: .7rem; border-radius: 50%; margin-right: .45rem; background: var(--soft); border: 2px solid var(--soft); vertical-align: -1px; }
.key .principal::before { background: var(--event); border-color: var(--event); } .key .open::before { background: none; }
.key .square::before { border-radius: 0; background: none; } .key .ringed::before { background: none; border-color: var(--accent); outline-offset: 1px; }
.decisions { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: 1rem; align-items: start; }
.decision { display: grid; gap: .4rem; --c: var(--accent); }
.decision h2 { margin: .2rem 0; }
.buttons { display: flex; flex-wrap: wrap; gap: .6rem; }
fieldset { border: 1px solid var(--line); border-radius: 6px; }
.rows .plain-list { list-style: none; padding: 0; }
.tick { display: block; font-weight: 400; padding: .15rem 0; }
.tick input { width: 1.1rem; height: 1.1rem; margin-right: .5rem; vertical-align: -2px; }
.tick .note { margin-left: .5rem; }
.hidden { position: absolute; left: -999px; }
.reading { display: grid; grid-template-columns: minmax(0, 1.05fr) minmax(0, 1fr); gap: clamp(1.2rem, 3vw, 3rem); align-items: start; }
.text { font: 1.06rem/1.75 var(--serif); white-space: pre-wrap; unicode-bidi: isolate; position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow: auto; padding: 0 .4rem .5rem 0; }
mark { background: none; color: inherit; unicode-bidi: isolate; border-bottom: 2px solid var(--c); scroll-margin: 30vh 0; }
mark.d2 { border-bottom-width: 3px; }
mark.d3 { border-bottom: 4px double var(--c); }
.event { --c: var(--event); } .statement { --c: var(--statement); } .commitment { --c: var(--commitment); }
.appeal { --c: var(--appeal); } .position { --c: var(--position); } .quantity { --c: var(--quantity); } .time { --c: var(--time); }
mark.lit, mark:target { background: var(--lit); color: var(--lit-ink); }
.cards { min-width: 0; }
.cards section:first-child h2 { margin-top: 0; }
.card { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--c); border-radius: 6px; padding: .6rem .9rem .7rem; margin: 0 0 .7rem; }
.card.found, .card:hover, .card:focus-within { border-color: var(--c); }
.card.found { box-shadow: 0 0 0 2px var(--c); }
.card p { margin: .2rem 0; }
.kind { display: flex; justify-content: space-between; gap: 1rem; font-size: .82rem; color: var(--c); flex-wrap: wrap; }
.kind a { color: var(--soft); }
blockquote { margin: .35rem 0; font-family: var(--serif); unicode-bidi: isolate; white-space: pre-line; }
.chain { list-style: none; display: flex; flex-wrap: wrap; gap: .2rem 0; margin: .2rem 0; padding: 0; font-size: .92rem; color: var(--soft); }
.chain li { unicode-bidi: isolate; }
.chain li:not(:last-child)::after { content: "→"; margin: 0 .5rem; color: var(--c); }
.chain .speaker { color: var(--ink); font-weight: 600; }
.why { font-size: .85rem; color: var(--soft); margin-top: .35rem; }
.why summary, .dyads summary { cursor: pointer; width: max-content; }
.why dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .9rem; margin: .3rem 0 0; }
.why dd { margin: 0; grid-column: 2; }
.drawing { overflow-x: auto; }
.drawing svg { min-width: 27rem; }
ul.note { padding-left: 1.2rem; margin: .3rem 0; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .5rem 1rem; margin: .6rem 0; }
.facts dt { font-size: .8rem; color: var(--soft); }
.facts dd { margin: 0; }
table { border-collapse: collapse; font-size: .9rem; margin-top: .4rem; }
th, td { text-align: left; padding: .25rem .9rem .25rem 0; border-bottom: 1px solid var(--line); vertical-align: top; font-weight: 400; }
thead th { color: var(--soft); font-size: .82rem; white-space: nowrap; }
.grid th[scope=row] { font-weight: 600; }
.silent { color: var(--soft); font-style: italic; }
.scroll { overflow-x: auto; }
.times-list { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .4rem .8rem; font-size: .9rem; }
.times-list .card { margin: 0; padding: .3rem .7rem; }
svg { display: block; width: 100%; height: auto; max-width: 40rem; }
svg text { fill: var(--ink); font: 11.5px var(--sans); }
.room .table { fill: var(--paper); stroke: var(--soft); }
.room .table-label { text-anchor: middle; font: 600 14px var(--serif); }
.room .small { font: 12px var(--sans); fill: var(--soft); }
.room .seat circle { fill: var(--card); stroke: var(--ink); stroke-width: 1.6; }
.room .seat.named circle:first-of-type { fill: var(--ink); }
.room .seat.named .code { fill: var(--card); }
.room .seat.unnamed circle:first-of-type { stroke-dasharray: 4 3; }
.room .seat.unknown circle:first-of-type { stroke-dasharray: 1.5 3; }
.room .seat.principal circle:first-of-type { stroke: var(--event); stroke-width: 2.6; }
.room .seat.named.principal circle:first-of-type { fill: var(--event); }
.room .seat circle.host { fill: none; stroke: var(--accent); stroke-width: 1.6; stroke-dasharray: none; }
.room .code { text-anchor: middle; font: 600 10.5px var(--sans); }
.room .name { font-weight: 600; font-size: 13px; }
.room .apart { stroke: var(--line); stroke-dasharray: 6 5; }
.room .note { fill: var(--soft); font-size: 11px; }
.times .axis { stroke: var(--soft); }
.times .published { stroke: var(--accent); stroke-dasharray: 3 3; }
.times circle, .times rect { fill: var(--event); }
.times .open rect { fill: var(--quantity); }
@media (max-width: 60rem) {
  .reading { grid-template-columns: minmax(0, 1fr); }
  .text { position: static; max-height: 60vh; border-bottom: 1px solid var(--line); }
  .fields, .listed, .columns { grid-template-columns: minmax(0, 1fr); }
  .facets { display: flex; flex-wrap: wrap; gap: 0 2rem; order: 1; }
  .facets .note { flex-basis: 100%; }
}
@media (max-width: 44rem) {
  header { gap: .4rem 1.5rem; }
  header nav { order: 1; flex-basis: 100%; flex-wrap: nowrap; overflow-x: auto; white-space: nowrap; padding-bottom: .3rem; }
  .compare { min-width: 0; }
  .compare, .compare thead, .compare tbody, .compare tr, .compare th, .compare td { display: block; }
  .compare tr { border-bottom: 2px solid var(--line); padding: .4rem 0; }
  .compare td { border-bottom: 0; }
  .compare td { position: relative; padding-left: 2.2rem; }
  .compare td::before { content: attr(data-in); position: absolute; left: .8rem; color: var(--accent); font: 600 .95rem var(--serif); }
  .docs, .docs tbody, .docs td, .docs th[scope=row] { display: block; }
  .docs thead { position: absolute; left: -999px; }
  .docs tr { display: grid; grid-template-columns: 2rem auto 1fr; gap: 0 .8rem; border-bottom: 1px solid var(--line); padding: .5rem 0; }
  .docs td, .docs th { border: 0; padding: 0; color: var(--soft); }
  .docs th[scope=row] { grid-column: 2 / -1; grid-row: 1; }
  .docs td:first-child { grid-row: 1 / 3; } .docs td:last-child { grid-column: 2 / -1; }
  .matrix th[scope=row] { max-width: 7rem; overflow: hidden; text-overflow: ellipsis; }
}
@media print {
  header nav, .session, .skip, .hint, .kind a, .to-review, .why, .ways, .ways-out, .filters, .facets, .pager, button { display: none !important; }
  .listed { display: block; }
  .reading { display: block; }
  .text { position: static; max-height: none; overflow: visible; }
  .card, .drawing { break-inside: avoid; }
  .drawing, .scroll { overflow: visible; }
  .dyads::details-content { content-visibility: visible; display: block; block-size: auto; }
  a { color: inherit; text-decoration: none; }
}
@media (prefers-reduced-motion: no-preference) { .card { transition: box-shadow .12s; } html { scroll-behavior: smooth; } }
`;
