import Diagnostics
import Ground

/// The script that each page of a preview loads: it shows what changed, and what is wrong, over the page.
enum PreviewScript {
  /// The script, with its words in a language; `opens` tells whether places open in an editor.
  static func bytes(in language: DiagnosticLanguage, opening opens: Bool) -> [UInt8] {
    let words = PreviewWords.all.map { ($0.key, JSONValue.text($0.value[language])) }
    let table = JSONValue.object(
      [("lang", .text(language.rawValue)), ("opens", .flag(opens))] + words)
    return Array("const words = ".utf8) + table.bytes
      + Array(";\n\(RenewalScript.text)\(text)".utf8)
  }

  private static let text = #"""
    (() => {
      "use strict";
      if (window.top !== window || !window.EventSource) return;
      const own = document.currentScript.dataset;
      const alone = document.documentElement.id === "parvis-mistakes";
      let title = document.title;
      const fill = (text, number) => text.replace("{n}", number);

      const host = document.createElement("div");
      host.id = "parvis-preview";
      host.lang = words.lang;
      host.dir = "ltr";
      const root = host.attachShadow({ mode: "open" });
      const make = (name, properties, ...children) => {
        const element = Object.assign(document.createElement(name), properties);
        element.append(...children);
        return element;
      };
      const heading = make("h2", { id: "heading", tabIndex: -1 });
      const close = make("button", { type: "button", textContent: words.close });
      const remark = make("p", { className: "remark" });
      const list = make("ol", { className: "list" });
      const panel = make("section", { className: "panel", hidden: true },
        make("div", { className: "head" }, heading, close), remark, list);
      panel.setAttribute("role", "dialog");
      panel.setAttribute("aria-labelledby", "heading");
      const address = (tool, values) =>
        `/-/${tool}?${new URLSearchParams({ token: own.run, page: page, ...values })}`;
      const page = decodeURIComponent(location.pathname.slice(1)).replace(/(^|\/)$/, "$1index.html");
      const edit = make("a", { className: "button", textContent: words.editPage,
        href: address("forms", {}) });
      const undo = make("button", { type: "button", textContent: words.undo, hidden: true });
      const count = make("button", { type: "button", className: "count" });
      const where = make("button", { type: "button", textContent: words.where });
      where.setAttribute("aria-pressed", "false");
      const status = make("p", { className: "status" });
      status.setAttribute("role", "status");
      root.append(make("link", { rel: "stylesheet", href: "/-/preview.css" }), panel,
        make("div", { className: "bar" }, status, undo, count, where, edit));
      document.body.append(host);

      let opener = count;
      const show = (element) => {
        opener = element;
        panel.hidden = false;
        count.setAttribute("aria-expanded", "true");
        if (!document.activeElement?.matches("input, textarea, select, [contenteditable]"))
          heading.focus({ preventScroll: true });
      };
      const hide = () => {
        if (panel.hidden) return;
        const hadFocus = root.activeElement && panel.contains(root.activeElement);
        panel.hidden = true;
        count.setAttribute("aria-expanded", "false");
        if (hadFocus) opener.focus();
      };
      const say = (text) => { status.textContent = text; };

      // The mistakes of the last look at the folder.
      let latest = null;
      const number = (amount, one, many) => fill(amount === 1 ? one : many, amount);
      const summary = ({ errors, warnings }) => [
        errors ? number(errors, words.error, words.errors) : "",
        warnings ? number(warnings, words.warning, words.warnings) : "",
      ].filter(Boolean).join(", ") || words.none;
      const leadToForms = (list) => {
        for (const place of list.querySelectorAll("[data-place^='Content/']"))
          if (/\.(json|yml|md):\d+:\d+$/.test(place.dataset.place))
            place.after(" ", make("a", { className: "button", textContent: words.edit,
              href: address("form", { place: place.dataset.place }) }));
      };
      if (alone) leadToForms(document.querySelector("main"));
      const fetchList = async (path) => {
        const answer = await fetch(path);
        list.innerHTML = await answer.text();
        leadToForms(list);
      };
      const showMistakes = async () => {
        await fetchList("/-/mistakes");
        heading.textContent = summary(latest);
        remark.textContent = latest.errors ? words.behind : "";
        show(count);
      };
      const tell = async (event) => {
        const isNew = latest?.mistakes !== event.mistakes;
        latest = event;
        undo.hidden = !event.canUndo;
        count.textContent = summary(event);
        count.className = event.errors ? "count error" : event.warnings ? "count warning" : "count";
        document.title = event.errors ? `(${event.errors}) ${title}` : title;
        say("");
        if (!isNew || alone) return;
        if (event.errors) await showMistakes();
        else if (opener === count) hide();
      };

      // Shows the page as it is now.
      const renew = renewal(own, host);
      const showAnew = async () => {
        if (isAsking) point(false);
        const next = alone ? null : await renew().catch(() => null);
        if (next === null) location.reload();
        else title = next;
      };

      // What happens, as it happens; a page that nobody sees does not hold a connection.
      let events = null;
      const listen = () => {
        if (events || document.hidden) return;
        events = new EventSource("/-/events");
        events.onmessage = async ({ data }) => {
          const event = JSON.parse(data);
          const name = alone ? "mistakes" : "pages";
          if (event.run !== own.run) return location.reload();
          if (String(event[name]) !== own[name]) await showAnew();
          if (!(event.mistakes < latest?.mistakes)) tell(event);
        };
        events.onerror = () => say(words.gone);
      };
      document.addEventListener("visibilitychange", () => {
        if (!document.hidden) return listen();
        events?.close();
        events = null;
      });
      listen();

      // The place of a mistake, or of a text: opened in the editor where one is known, else copied.
      const follow = async (place) => {
        if (words.opens) {
          const headers = { "X-Parvis-Run": own.run };
          const query = new URLSearchParams({ place });
          const answer = await fetch(`/-/open?${query}`, { method: "POST", headers });
          return say(answer.ok ? words.opened : await answer.text());
        }
        await navigator.clipboard.writeText(place).then(() => say(words.copied), () => say(place));
      };

      // Where a text of the page is written.
      const blocks = "td, th, li, p, h1, h2, h3, h4, h5, h6, dt, dd, caption, figcaption, text, summary, label, a, blockquote, pre";
      const text = (element) =>
        (element?.innerText ?? element?.textContent ?? "").replace(/\s+/g, " ").trim();
      const headers = (cell) => {
        const row = cell.closest("tr");
        const group = row?.closest("tbody")?.querySelector("th[scope=rowgroup]");
        const column = cell.closest("table")?.tHead?.rows[0]?.cells[cell.cellIndex];
        return [row?.querySelector("th"), column, group, cell.closest("table")?.caption];
      };
      const around = (element) => {
        const found = element.matches("td, th") ? headers(element) : [];
        const marks = [...document.querySelectorAll("h1, h2, h3, h4, dt")].filter((mark) =>
          mark.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
        for (const name of ["DT", "H4", "H3", "H2", "H1"])
          found.push(marks.findLast((mark) => mark.tagName === name));
        return found.filter((mark) => mark && mark !== element).map(text);
      };
      const ask = async (words_, element) => {
        const query = new URLSearchParams({ text: words_.slice(0, 400), page: location.pathname });
        around(element).forEach((mark, index) => query.set(`c${index}`, mark.slice(0, 200)));
        await fetchList(`/-/places?${query}`);
        heading.textContent = words.where;
        remark.textContent = words_.slice(0, 120);
        show(where);
      };
      let isAsking = false;
      // Every text that holds no other can be reached by the keyboard while one is asked for.
      let reached = [];
      const reach = (on) => {
        for (const block of reached) block.removeAttribute("tabindex");
        reached = !on ? [] : [...document.body.querySelectorAll(blocks)].filter((block) =>
          block.tabIndex < 0 && !block.hasAttribute("tabindex") && text(block) && block.checkVisibility()
          && ![...block.querySelectorAll(blocks)].some((inner) => text(inner)));
        for (const block of reached) block.setAttribute("tabindex", "0");
        const next = reached.find((block) => block.getBoundingClientRect().top >= 0);
        if (on) next?.focus({ preventScroll: true });
        else if (document.activeElement === document.body) where.focus({ preventScroll: true });
      };
      const point = (on) => {
        if (on !== isAsking) reach(on);
        isAsking = on;
        where.setAttribute("aria-pressed", String(on));
        document.documentElement.style.cursor = on ? "help" : "";
        say(on ? words.pick : "");
      };
      where.onclick = () => {
        const selection = window.getSelection();
        const chosen = selection.toString().replace(/\s+/g, " ").trim();
        if (!chosen) return point(!isAsking);
        const node = selection.anchorNode;
        ask(chosen, node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement);
      };
      document.addEventListener("click", (event) => {
        const target = event.composedPath()[0];
        const place = target.closest?.("[data-place]");
        if (place) return follow(place.dataset.place);
        if (!isAsking || event.composedPath().includes(host)) return;
        const block = target.closest?.(blocks);
        if (!block || !text(block)) return;
        event.preventDefault();
        event.stopPropagation();
        ask(text(block), block);
      }, true);
      undo.onclick = async () => {
        const answer = await fetch(address("undo", {}), { method: "POST", redirect: "manual" });
        say(answer.status < 400 ? words.undone : await answer.text());
      };
      close.onclick = hide;
      count.onclick = () => (panel.hidden || opener !== count ? showMistakes() : hide());
      document.addEventListener("keydown", (event) => {
        if (isAsking && event.key === "Enter" && reached.includes(event.target)) {
          event.preventDefault();
          return ask(text(event.target), event.target);
        }
        if (event.key !== "Escape") return;
        if (!panel.hidden) hide();
        else point(false);
      });
    })();
    """#
}
