/// The look of what the preview shows over a page, apart from the theme of the site.
enum PreviewStyle {
  static let text = """
    :host, #parvis-mistakes, #parvis-form {
      color-scheme: light dark;
      --ground: #fff; --ink: #1c1a18; --quiet: #5c554e; --edge: #8a8178; --tint: #f3efe9;
      --error: #a3200d; --warning: #7a4b00; --link: #1a4fa0;
      font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); text-align: start;
    }
    @media (prefers-color-scheme: dark) {
      :host, #parvis-mistakes, #parvis-form {
        --ground: #1d1b19; --ink: #f2ede6; --quiet: #bdb3a8; --edge: #938a80; --tint: #2a2724;
        --error: #ff9d8a; --warning: #f0bf6c; --link: #9cc3ff;
      }
    }
    @media print { :host { display: none; } }
    * { box-sizing: border-box; }
    [hidden] { display: none; }
    h1, h2 { margin: 0; font-size: 1.15rem; line-height: 1.3; }
    p { margin: 0.25rem 0; overflow-wrap: anywhere; }
    button, a.button {
      font: inherit; text-decoration: none; display: inline-flex; align-items: center; color: var(--ink); background: var(--ground); min-height: 2rem;
      border: 1px solid var(--edge); border-radius: 0.3rem; padding: 0.15rem 0.6rem; cursor: pointer;
    }
    button:hover, a.button:hover { background: var(--tint); }
    button[aria-pressed=true] { background: var(--ink); color: var(--ground); }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    .bar {
      position: fixed; z-index: 2147483647; inset: auto 0.5rem 0.5rem auto; max-width: calc(100vw - 1rem);
      display: flex; flex-wrap: wrap; justify-content: flex-end; align-items: center; gap: 0.4rem; font-size: 0.875rem;
    }
    .bar > * { box-shadow: 0 1px 6px rgb(0 0 0 / 0.3); }
    .status { margin: 0; padding: 0.2rem 0.6rem; border-radius: 0.3rem; background: var(--ink); color: var(--ground); }
    .status:empty { padding: 0; box-shadow: none; }
    .count.error { border-color: var(--error); color: var(--error); font-weight: bold; }
    .count.warning { border-color: var(--warning); color: var(--warning); }
    .panel {
      position: fixed; z-index: 2147483646; inset: auto 0.5rem 3.5rem auto;
      width: min(46rem, calc(100vw - 1rem)); max-height: calc(100vh - 5rem); overflow: auto;
      padding: 1rem; background: var(--ground); color: var(--ink);
      border: 2px solid var(--edge); border-radius: 0.5rem; box-shadow: 0 4px 24px rgb(0 0 0 / 0.35);
    }
    .head { display: flex; gap: 1rem; justify-content: space-between; align-items: start; }
    .remark { color: var(--quiet); }
    .list { margin: 0.5rem 0 0; padding: 0; list-style: none; }
    .list > li { padding: 0.75rem 0 0.75rem 0.75rem; border-block-start: 1px solid var(--edge); border-inline-start: 0.3rem solid var(--edge); }
    .list > .error { border-inline-start-color: var(--error); }
    .list > .warning { border-inline-start-color: var(--warning); }
    .error > .what strong { color: var(--error); }
    .warning > .what strong { color: var(--warning); }
    .place { font-family: ui-monospace, monospace; font-size: 0.85rem; text-align: start; overflow-wrap: anywhere; color: var(--link); }
    code { color: var(--quiet); font-size: 0.85rem; }
    pre { margin: 0.4rem 0; padding: 0.4rem; overflow-x: auto; background: var(--tint); font: 0.85rem/1.4 ui-monospace, monospace; }
    #parvis-mistakes, #parvis-form { background: var(--ground); }
    #parvis-mistakes body { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 5rem; }
    #parvis-mistakes h1 { font-size: 1.5rem; }

    """
}
