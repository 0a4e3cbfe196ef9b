extension HTML {
  /// The style of pages that are meant for paper: black on white, two columns, nothing cut in two.
  static let printedStyle: HTML = """
    :root { color-scheme: light; }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 1.5rem; max-width: 52rem; background: #fff; color: #000;
      font: 1rem/1.35 system-ui, -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; }
    h1 { margin: 0; font-size: 1.4rem; line-height: 1.2; }
    h2 { margin: 1rem 0 .3rem; padding-top: .4rem; border-top: 3px solid #000; font-size: 1.05rem; break-after: avoid; }
    p { margin: .3rem 0; }
    .details, footer, .hint { color: #333; }
    .goal { font-size: 1.1rem; }
    q { quotes: "\\201C" "\\201D"; }
    .reason, .reproduce, .noEvidence { font-weight: 700; white-space: nowrap; }
    dl { margin: .4rem 0; }
    dl div { display: flex; gap: .6rem; }
    dt { min-width: 8.5rem; font-weight: 700; }
    dd { margin: 0; }
    ul { margin: .3rem 0; padding-left: 1.2rem; }
    li { margin: .25rem 0; break-inside: avoid; }
    .pieces { columns: 2; column-gap: 1.2rem; }
    article { position: relative; margin: 0 0 .6rem; padding: .35rem .5rem .35rem 2.6rem; border: 1px solid #777;
      border-radius: 3px; break-inside: avoid; overflow-wrap: anywhere; }
    article h3 { position: absolute; left: .5rem; top: .25rem; margin: 0; font-size: 1.4rem; line-height: 1.2; }
    .words { font-size: 1.05rem; }
    .ticks { margin: .4rem 0 0; }
    .ticks label { margin-right: 1.1rem; white-space: nowrap; }
    .box { display: inline-block; width: .8rem; height: .8rem; margin-right: .3rem; border: 1.5px solid #000;
      vertical-align: -.08rem; }
    img { display: block; max-width: 100%; max-height: 22rem; margin: .3rem 0; }
    .lines { height: 12rem; background: repeating-linear-gradient(#fff 0 1.9rem, #777 1.9rem 2rem); }
    footer { margin-top: 1rem; font-size: .8rem; }
    @page { margin: 12mm; }
    @media print {
      :root { font-size: 9.5pt; }
      body { max-width: none; padding: 0; }
    }
    """
}
