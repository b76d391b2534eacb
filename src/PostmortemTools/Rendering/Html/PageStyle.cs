namespace PostmortemTools.Rendering.Html;

/// <summary>The style sheet of the page. Paper is always light: the dark colours are for screens alone.</summary>
internal static class PageStyle
{
    public const string Css = """
        :root {
          color-scheme: light dark;
          --paper: #fff; --ink: #1b1f24; --quiet: #57606a; --rule: #d4dae0; --shade: #f5f7f9; --link: #0757b8;
          --started: #c01f2c; --detected: #b34700; --acknowledged: #7a3fc4; --identified: #0a5fc2; --mitigated: #876000; --resolved: #197a38;
          --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Noto Color Emoji";
          --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace;
        }
        @media screen and (prefers-color-scheme: dark) {
          :root {
            --paper: #14181c; --ink: #dfe4e9; --quiet: #9ba6b1; --rule: #323a43; --shade: #1d2329; --link: #78b4ff;
            --started: #ff7b80; --detected: #ff9d4d; --acknowledged: #c39bff; --identified: #6cb1ff; --mitigated: #dfb13c; --resolved: #57c478;
          }
        }
        * { box-sizing: border-box; }
        html { font: 100%/1.6 var(--sans); background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body { margin: 0; padding: 3rem 1.25rem 5rem; overflow-wrap: break-word; }
        main { max-width: 48rem; margin: 0 auto; }
        h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 2em 0 .6em; text-wrap: balance; }
        h1 { font-size: 2rem; letter-spacing: -.015em; margin-top: 0; }
        h2 { font-size: 1.4rem; letter-spacing: -.01em; padding-bottom: .3em; border-bottom: 1px solid var(--rule); }
        h3 { font-size: 1.12rem; }
        h4, h5, h6 { font-size: 1rem; }
        p, ul, ol, pre, blockquote, figure, .table { margin: 0 0 1.1em; }
        p, li, blockquote { max-width: 70ch; }
        p.fields { color: var(--quiet); line-height: 1.75; }
        p.fields strong { color: var(--ink); }
        ul, ol { padding-left: 1.6em; }
        li > ul, li > ol { margin: .2em 0 .4em; }
        li { margin: .25em 0; }
        li::marker { color: var(--quiet); }
        li > p { margin-bottom: .4em; }
        .contains-task-list { list-style: none; padding-left: .2em; }
        .task-list-item input { appearance: none; -webkit-appearance: none; position: relative; width: 1.05em; height: 1.05em; margin: 0 .45em 0 0; vertical-align: -.15em; border: 1.5px solid var(--quiet); border-radius: 3px; font-size: 1em; }
        .task-list-item input:checked { background: var(--resolved); border-color: var(--resolved); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        .task-list-item input:checked::after { content: ""; position: absolute; left: .27em; top: .03em; width: .3em; height: .6em; border: solid var(--paper); border-width: 0 .14em .14em 0; transform: rotate(45deg); }
        a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: from-font; }
        a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
        hr { border: 0; border-top: 1px solid var(--rule); margin: 2.5em 0; }
        blockquote { padding: .1em 0 .1em 1em; border-left: 3px solid var(--rule); color: var(--quiet); }
        blockquote > :last-child { margin-bottom: 0; }
        code, pre { font-family: var(--mono); font-size: .875em; font-variant-ligatures: none; }
        code { background: var(--shade); padding: .12em .35em; border-radius: 4px; }
        pre { background: var(--shade); border: 1px solid var(--rule); border-radius: 6px; padding: .9em 1.1em; line-height: 1.5; overflow-x: auto; tab-size: 4; }
        pre code { background: none; padding: 0; font-size: 1em; }
        pre.as-written { white-space: pre-wrap; }
        .table { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; font-size: .94em; line-height: 1.45; font-variant-numeric: tabular-nums; }
        th, td { padding: .5em .75em; text-align: left; vertical-align: top; border-bottom: 1px solid var(--rule); }
        th { font-weight: 600; color: var(--quiet); border-bottom: 2px solid var(--rule); white-space: nowrap; }
        td:first-child, th:first-child { padding-left: .25em; }
        td:not(:first-child):not(:nth-child(2)) { min-width: 5.5em; }
        figure { overflow-x: auto; }
        """ + "\n" + Drawing + "\n" + Print;

    private const string Drawing = """
        svg.timeline { display: block; width: 100%; min-width: 40rem; height: auto; color: var(--ink); font-family: var(--sans); font-size: 12px; font-variant-numeric: tabular-nums; }
        .timeline text { fill: currentColor; }
        .timeline .axis text, .timeline .legend text, .timeline .beyond { fill: var(--quiet); }
        .timeline .line { fill: none; stroke: var(--quiet); stroke-width: 1.2; }
        .timeline .event { fill: var(--ink); stroke: var(--paper); stroke-width: 1.5; }
        .timeline .started, .timeline .undetected { --own: var(--started); }
        .timeline .detected, .timeline .responding { --own: var(--detected); }
        .timeline .acknowledged { --own: var(--acknowledged); }
        .timeline .identified { --own: var(--identified); }
        .timeline .mitigated { --own: var(--mitigated); }
        .timeline .resolved, .timeline .recovering { --own: var(--resolved); }
        .timeline .legend .milestones { --own: var(--quiet); }
        .timeline .band { fill: var(--own); fill-opacity: .16; }
        .timeline .edge { fill: var(--own); }
        .timeline .phases text { font-size: 11px; }
        .timeline .legend text { font-size: 12px; }
        .timeline .pole { stroke: var(--own); stroke-width: 1.2; }
        .timeline .mark { fill: var(--own); stroke: var(--own); stroke-width: 1.6; stroke-linejoin: round; }
        .timeline .inferred .mark { fill: var(--paper); }
        .timeline .inferred .pole { stroke-dasharray: 3 2.5; }
        .timeline .name { font-weight: 600; }
        """;

    private const string Print = """
        @page { margin: 18mm 17mm 20mm; }
        @media print {
          :root { --paper: #fff; --ink: #000; --quiet: #333; --rule: #999; --shade: #f4f4f4; --link: #000; }
          html { font-size: 10.5pt; line-height: 1.45; background: none; }
          body { padding: 0; }
          main, p, li, blockquote { max-width: none; }
          h1, h2, h3, h4, h5, h6 { break-after: avoid; break-inside: avoid; }
          h1 { font-size: 20pt; }
          h2 { font-size: 14pt; margin-top: 1.5em; }
          p, li { orphans: 3; widows: 3; }
          thead { display: table-header-group; }
          tr, figure, img, svg { break-inside: avoid; }
          .table, figure { overflow: visible; }
          table { font-size: 9.5pt; }
          pre { white-space: pre-wrap; overflow: visible; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
          svg.timeline { min-width: 0; }
          .timeline .band, .timeline .edge, .timeline .mark, .timeline .event { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          a { text-decoration-color: #777; }
        }
        """;
}
