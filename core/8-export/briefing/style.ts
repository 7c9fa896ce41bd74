/** Colours of sides, told apart in every common form of colour blindness (Paul Tol's "muted"). */
const sideColours = ['#4477aa', '#cc6677', '#bbaa44', '#117733', '#66aacc', '#aa4499', '#999933', '#882255']

/** How many sides have a colour of their own. */
export const colouredSides = sideColours.length

/** How a briefing looks: on light and dark screens and on paper. Nothing is fetched for it. */
export const briefingStyle = `
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#5b6470;--line:#d5d9df;--ground:#fff;--land:#eef0ee;--water:#dfe8ee;--force:#b5403a;--hold:#2f6690;--rest:#8a8f98}
@media (prefers-color-scheme:dark){:root{--ink:#e8eaed;--soft:#a2a9b3;--line:#3a4048;--ground:#14171b;--land:#252a30;--water:#1a2128;--force:#e0746c;--hold:#7fb2dc;--rest:#8a8f98}}
*{box-sizing:border-box}body{margin:0 auto;max-width:64rem;padding:1.5rem;background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,sans-serif}
h1{font-size:1.7rem;margin:0}h2{font-size:1.15rem;margin:2rem 0 .5rem;border-bottom:1px solid var(--line)}p{margin:.4rem 0}.soft,small{color:var(--soft)}
a{color:var(--hold)}nav a{margin-right:1rem}table{border-collapse:collapse;width:100%;font-size:.92rem}th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;border-bottom:1px solid var(--line)}
td.date{white-space:nowrap}blockquote{margin:.2rem 0;padding-left:.6rem;border-left:2px solid var(--line);color:var(--soft)}
svg{display:block;width:100%;height:auto;margin:.5rem 0}svg.map{background:var(--water)}svg text{font:12px system-ui,sans-serif;fill:var(--ink)}
.land{fill:var(--land);stroke:var(--rest);stroke-width:.8}.province{fill:none;stroke:var(--line);stroke-width:.8}.events{fill:var(--force);fill-opacity:.45;stroke:var(--force)}
.bar-force{fill:var(--force)}.bar-ground{fill:var(--hold)}.bar-other{fill:var(--rest)}.key{display:inline-block;width:.8em;height:.8em;margin:0 .3em 0 1em;vertical-align:baseline}.key rect{width:100%;height:100%}
${sideColours.map((colour, at) => `.side-${at}{fill:${colour};stroke:var(--ground)}`).join('')}.side-other{fill:var(--rest);stroke:var(--ground)}
@media print{:root{color-scheme:light;--ink:#000;--soft:#333;--line:#bbb;--ground:#fff;--land:#f4f4f2;--water:#fff}body{max-width:none;padding:0;font-size:10pt}nav{display:none}tr,svg,blockquote{break-inside:avoid}thead{display:table-header-group}a{color:inherit;text-decoration:none}a.source::after{content:" <" attr(href) ">";word-break:break-all}}
`
