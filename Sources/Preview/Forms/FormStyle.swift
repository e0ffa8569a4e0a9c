/// The look of forms, on the colours of the preview.
enum FormStyle {
  static let text = """
    #parvis-form body { margin: 0 auto; padding: 0.75rem 1rem 4rem; max-width: 56rem; }
    #parvis-form body:has(.wide) { max-width: 110rem; }
    h1 { font-size: 1.5rem; margin-block: 0.5rem; overflow-wrap: anywhere; }
    h2 { margin-block: 1rem 0.25rem; }
    a { color: var(--link); }
    nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0; padding: 0; list-style: none; }
    main ul { padding-inline-start: 1.25rem; }
    main li { margin-block: 0.3rem; overflow-wrap: anywhere; }
    .file { color: var(--quiet); font: 0.8rem/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
    .help { color: var(--quiet); font-size: 0.875rem; max-width: 60rem; }
    .need { color: var(--quiet); font-weight: normal; font-size: 0.875rem; }
    .field { margin-block: 0.9rem; }
    label { display: block; font-weight: 600; }
    label.removal { font-weight: normal; margin-block: 0.5rem; }
    input:not([type=checkbox]), select, textarea {
      font: inherit; color: var(--ink); background: var(--ground); width: 100%; min-height: 2.25rem;
      border: 1px solid var(--edge); border-radius: 0.3rem; padding: 0.25rem 0.5rem;
    }
    textarea { resize: vertical; line-height: 1.5; }
    #body { font-family: ui-monospace, monospace; font-size: 0.9rem; min-height: 24rem; }
    [aria-invalid] { border: 2px solid var(--error) !important; }
    fieldset { margin: 1.25rem 0; padding: 0.25rem 0.9rem 0.75rem; border: 1px solid var(--edge); border-radius: 0.4rem; min-width: 0; }
    legend { font-weight: 700; padding-inline: 0.3rem; }
    fieldset fieldset { margin-block: 0.75rem; }
    details { margin-block: 0.75rem; }
    summary { cursor: pointer; color: var(--link); min-height: 2rem; padding-block: 0.25rem; }
    .slot p { margin: 0.25rem 0 0; padding-inline-start: 0.6rem; border-inline-start: 0.3rem solid var(--error); }
    .slot .warning { border-color: var(--warning); }
    .error strong { color: var(--error); }
    .warning strong { color: var(--warning); }
    .notice { margin-block: 1rem; padding: 0.5rem 1rem; background: var(--tint); border: 2px solid var(--error); border-radius: 0.4rem; }
    .done { margin-block: 1rem; padding: 0.25rem 1rem; background: var(--tint); border-radius: 0.4rem; }
    #others:empty { display: none; }
    .scroll { overflow-x: auto; margin-block: 1rem; }
    table { border-collapse: collapse; }
    caption { text-align: start; font-weight: 700; padding-block: 0.25rem; }
    th { text-align: start; padding: 0.3rem 0.75rem 0.3rem 0; vertical-align: top; font-weight: 600; }
    td { padding: 0.2rem 0.5rem 0.2rem 0; vertical-align: top; min-width: 10rem; }
    thead td { min-width: 0; }
    .figure { display: grid; gap: 0.2rem; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); }
    .state { font-size: 0.8rem !important; min-height: 1.75rem !important; }
    .figure input { text-align: end; font-variant-numeric: tabular-nums; }
    .actions { position: sticky; bottom: 0; margin: 0 -1rem; padding: 0.6rem 1rem; background: var(--ground); border-block-start: 1px solid var(--edge); display: flex; flex-wrap: wrap; gap: 0.6rem; align-items: center; }
    button.main { background: var(--ink); color: var(--ground); }
    button.main:hover { background: var(--link); color: var(--ground); }
    aside iframe { width: 100%; height: 80vh; border: 1px solid var(--edge); border-radius: 0.4rem; background: #fff; }
    @media (min-width: 70rem) {
      .wide { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 2rem; align-items: start; }
      aside { position: sticky; top: 0; }
      aside iframe { height: calc(100vh - 5rem); }
    }

    """
}
