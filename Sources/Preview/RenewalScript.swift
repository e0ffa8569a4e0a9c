/// The part of the script of a page that brings it to what it is now, in its place.
///
/// Loading a page anew takes a browser longer than making it takes the preview, and loses what the reader
/// had opened, chosen and scrolled to.
enum RenewalScript {
  /// A function `renewal(own, host)`; `own` is what the page tells of its state, `host` what is not part of it.
  ///
  /// The function that it answers brings the page to what it is now, and answers the new title; nothing where
  /// the page must be loaded anew, as one that has gone, or one with scripts of its own.
  static let text = #"""
    const renewal = (own, host) => {
      "use strict";
      // Makes an element what another is; what is the same in both stays, and what a reader has opened.
      const become = (old, next) => {
        if (old.isEqualNode(next)) return;
        if (old.nodeType !== Node.ELEMENT_NODE || old.nodeName !== next.nodeName)
          return old.replaceWith(next);
        copyAttributes(old, next);
        becomeInside(old, next);
      };
      const copyAttributes = (old, next) => {
        for (const { name } of [...old.attributes])
          if (name !== "open" && !next.hasAttribute(name)) old.removeAttribute(name);
        for (const { name, value } of next.attributes)
          if (old.getAttribute(name) !== value) old.setAttribute(name, value);
      };
      const becomeInside = (old, next) => {
        const had = [...old.childNodes].filter((node) => node !== host), has = [...next.childNodes];
        let after = host.parentNode === old ? host : null;
        while (had.length && has.length && had.at(-1).isEqualNode(has.at(-1))) {
          after = had.pop();
          has.pop();
        }
        for (const node of had.slice(has.length)) node.remove();
        has.forEach((node, index) =>
          index < had.length ? become(had[index], node) : old.insertBefore(node, after));
      };

      // The stylesheets, each with its text as far as it is known.
      const sheets = () => [...document.querySelectorAll("link[rel=stylesheet]")];
      const texts = new Map();
      const read = async (href) => (await fetch(href)).text();
      const note = () => sheets().forEach(async ({ href }) => texts.set(href, await read(href)));
      if (document.readyState === "complete") note();
      else addEventListener("load", note);
      // Puts a stylesheet that has changed in the place of what it was, which stays until the new one is there.
      let turn = 0;
      const restyle = async (sheet) => {
        const address = new URL(sheet.href);
        address.search = "";
        const text = await read(address);
        if (texts.get(address.href) === text) return;
        texts.set(address.href, text);
        address.search = `?${++turn}`;
        const next = sheet.cloneNode();
        next.href = address;
        const ready = new Promise((told) => { next.onload = next.onerror = told; });
        sheet.after(next);
        await ready;
        sheet.remove();
      };

      return async () => {
        const [answer] = await Promise.all([fetch(location.href), ...sheets().map(restyle)]);
        if (!answer.ok || answer.redirected) return null;
        const next = new DOMParser().parseFromString(await answer.text(), "text/html");
        const told = next.querySelector("script[data-run]")?.dataset;
        if (!told || told.run !== own.run || next.documentElement.id === "parvis-mistakes") return null;
        if (document.querySelector("script[src]:not([data-run])")) return null;
        // An older answer may come after a newer one.
        if (Number(told.pages) < Number(own.pages)) return document.title;
        copyAttributes(document.documentElement, next.documentElement);
        copyAttributes(document.body, next.body);
        becomeInside(document.body, next.body);
        Object.assign(own, told);
        return next.title;
      };
    };

    """#
}
