extension HTML {
  /// The page's style; the two colours are dark ones on white and light ones on black, far apart for every eye.
  static let style: HTML = """
    :root { color-scheme: light dark; --paper: #fff; --ink: #111; --soft: #555; --line: #bbb; --band: #e4e4e4;
      --reason: #0000af; --reproduce: #870000; }
    @media (prefers-color-scheme: dark) { :root { --paper: #111; --ink: #f2f2f2; --soft: #b8b8b8; --line: #555;
      --band: #333; --reason: #56b4e9; --reproduce: #e69f00; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 2rem 1.25rem 3rem; max-width: 52rem; background: var(--paper); color: var(--ink);
      font: 1rem/1.45 system-ui, -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; }
    h1 { margin: 0; font-size: 1.7rem; line-height: 1.2; }
    h2 { margin: 2.2rem 0 .6rem; padding-top: .5rem; border-top: 3px solid var(--ink); font-size: 1.2rem; }
    h3 { margin: 1.3rem 0 .3rem; font-size: 1rem; }
    p { margin: .5rem 0; }
    .details, footer, caption, figcaption { color: var(--soft); }
    .details { margin: .3rem 0; }
    .goal { margin: .8rem 0 0; font-size: 1.1rem; }
    .lead { margin: .6rem 0 1rem; font-size: 1.6rem; font-weight: 700; line-height: 1.2; }
    q { quotes: "\\201C" "\\201D"; }
    .reason { color: var(--reason); font-weight: 700; white-space: nowrap; }
    .reproduce { color: var(--reproduce); font-weight: 700; white-space: nowrap; }
    .noEvidence { font-weight: 700; white-space: nowrap; }
    ul { margin: .6rem 0; padding-left: 1.2rem; }
    li { margin: .35rem 0; }
    table { width: 100%; margin: .7rem 0; border-collapse: collapse; }
    caption { padding-bottom: .3rem; text-align: left; font-size: .875rem; }
    th, td { padding: .45rem .8rem .45rem 0; border-bottom: 1px solid var(--line); text-align: left;
      vertical-align: top; overflow-wrap: anywhere; }
    thead th { overflow-wrap: normal; border-bottom: 2px solid var(--ink); font-size: .875rem; }
    td.number strong { font-size: 1.15rem; }
    td.number strong + strong { font-size: .95rem; text-decoration: underline; white-space: nowrap; }
    tbody th { font-weight: 400; }
    .value { display: inline-block; min-width: 2.6em; }
    svg { display: block; max-width: 100%; height: auto; margin: .25rem 0; }
    .marks circle { stroke: currentColor; stroke-width: 1.6; fill: none; }
    .marks.reason circle { fill: currentColor; }
    .marks.noEvidence circle { stroke-dasharray: 1.6 2.6; }
    svg.bar { display: inline-block; width: 8rem; margin: 0; vertical-align: middle; }
    .bar .part { fill: var(--ink); }
    .bar .rest { fill: var(--line); }
    figure { margin: .8rem 0; }
    figcaption { font-size: .875rem; }
    svg.course { width: 100%; }
    .course rect { fill: var(--band); }
    .course .planning rect { fill: var(--ink); }
    .course text { fill: var(--ink); font-size: 12px; }
    .course .planning text { fill: var(--paper); }
    footer { margin-top: 2.5rem; font-size: .875rem; }
    @page { margin: 14mm; }
    @media print {
      :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #333; --line: #999; --band: #ddd;
        --reason: #0000af; --reproduce: #870000; font-size: 9.5pt; }
      body { max-width: none; padding: 0; }
      h2 { margin: 1rem 0 .4rem; }
      h3 { margin-top: .7rem; }
      th, td { padding-top: .25rem; padding-bottom: .25rem; }
      footer { margin-top: 1rem; }
      h1, h2, h3, caption { break-after: avoid; }
      h2 + p { break-after: avoid; }
      tr, figure, li { break-inside: avoid; }
      svg, rect, circle { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    """
}
