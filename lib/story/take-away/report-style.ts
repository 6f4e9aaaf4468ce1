/**
 * The looks of a report: one column, read on a screen and made for paper. Printed, it is black on white, a ledger begins on a
 * page of its own where it is long, nothing is torn from its evidence, and every page has its number.
 */
export const REPORT_STYLE = `:root{color-scheme:light dark;--page:light-dark(#faf8f3,#121418);--ink:light-dark(#1b1d21,#e8e5de);--muted:light-dark(#565b63,#a7acb5);--rule:light-dark(#d8d3c8,#3b414b);--link:light-dark(#0a55a0,#8dbbff);--surface:light-dark(#fff,#1a1d23)}
body{font:16px/1.5 "Source Serif 4",Georgia,serif;max-width:52rem;margin:0 auto;padding:1.5rem 1rem 4rem;color:var(--ink);background:var(--page)}
h1{font-size:1.9rem;line-height:1.2;margin:.5rem 0}
h2{font-size:1.3rem;margin:2.5rem 0 .25rem;border-top:1px solid var(--rule);padding-top:1rem}
h3{font-size:1rem;margin:1.25rem 0 .25rem}
p{margin:.25rem 0 .5rem}
a{color:var(--link)}
.contents{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;margin:1rem 0;padding:0;list-style:none;font:14px/1.7 Inter,system-ui,sans-serif}
.facts,.rule,.address,.place,caption,.hash,.back,footer{font:14px/1.45 Inter,system-ui,sans-serif;color:var(--muted)}
.address,.hash{font-size:12px;overflow-wrap:anywhere}
.hashes{padding-left:0;list-style:none}
.hashes li{margin:.35rem 0}
.on-paper{display:none}
summary{width:fit-content;padding:.15rem 0;font:14px/1.7 Inter,system-ui,sans-serif;color:var(--link);cursor:pointer}
.strongest{padding-left:0;list-style:none}
.strongest li{margin:.5rem 0;break-inside:avoid}
.strongest .place{display:block}
.words{white-space:pre-line;unicode-bidi:isolate;overflow-wrap:anywhere}
.finding{margin:1rem 0;padding-left:.9rem;border-left:3px solid var(--rule)}
.finding .sentence{font-weight:600}
.side{margin:.15rem 0 .3rem}
.frame{overflow-x:auto}
.frame:focus-visible{outline:2px solid var(--link);outline-offset:2px}
table{border-collapse:collapse;margin:.75rem 0;width:100%;font:14px/1.4 Inter,system-ui,sans-serif;font-variant-numeric:tabular-nums}
caption{text-align:start;padding-bottom:.25rem}
th,td{border:1px solid var(--rule);padding:.35rem .5rem;text-align:start;vertical-align:top;background:var(--surface)}
th{font-weight:600}
td .words,th .words{font-family:"Source Serif 4",Georgia,serif}
@media screen{th,td{min-width:6rem}th:has(.words),td:has(.words){min-width:13rem}td .words,th .words{overflow-wrap:break-word}}
ul{padding-left:1.2rem;margin:.25rem 0}
@media print{
@page{size:A4;margin:18mm 16mm 20mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt sans-serif;color:#555}}
:root{color-scheme:light}
body{font-size:10.5pt;max-width:none;padding:0;background:#fff;color:#000}
a{color:inherit;text-decoration:none}
.back,.contents,summary,.on-screen{display:none}
.on-paper{display:inline}
details::details-content{content-visibility:visible;block-size:auto}
h1,h2,h3,.rule,caption{break-after:avoid}
.finding,tr,li{break-inside:avoid}
p{orphans:3;widows:3}
footer{break-before:avoid}
#texts{break-inside:avoid}
thead{display:table-header-group}
.frame{overflow:visible}
table{font-size:8.5pt}
th,td{background:none}
}`;
