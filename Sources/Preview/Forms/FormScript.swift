/// The script of forms: it has what is filled in checked and shown while somebody types.
///
/// It decides nothing itself; a form works without it.
enum FormScript {
  static let text = #"""
    (() => {
      "use strict";
      const form = document.querySelector("form.edit");
      if (!form) return;
      const status = document.querySelector("#status");
      const others = document.querySelector("#others");
      const frame = document.querySelector("iframe");
      let turn = 0, timer, isChanged = false, shown = 0;

      const tell = (slots) => {
        for (const slot of form.querySelectorAll("[data-slot]")) {
          const html = slots[slot.dataset.slot] ?? "";
          if (slot.innerHTML !== html) slot.innerHTML = html;
          for (const control of form.querySelectorAll(`[aria-describedby~="${slot.id}"]`))
            control.toggleAttribute("aria-invalid", html !== "");
        }
      };
      // The page as it would be, where the reader was in it.
      const show = (draft) => {
        if (!frame || !draft || draft === shown) return;
        shown = draft;
        const top = frame.contentWindow?.scrollY ?? 0;
        frame.onload = () => frame.contentWindow?.scrollTo(0, top);
        frame.src = `${frame.dataset.draft}?${draft}`;
      };
      const check = async () => {
        const now = ++turn;
        status.textContent = form.dataset.checking;
        const body = new URLSearchParams(new FormData(form));
        const answer = await fetch(form.dataset.check, { method: "POST", body }).catch(() => null);
        if (now !== turn) return;
        if (!answer?.ok) {
          status.textContent = answer ? await answer.text() : form.dataset.gone;
          return;
        }
        const told = await answer.json();
        if (now !== turn) return;
        tell(told.slots);
        others.innerHTML = told.others;
        status.textContent = told.status;
        show(told.draft);
      };
      form.addEventListener("input", ({ target }) => {
        isChanged = true;
        // A number stands instead of the word for why there is none, and the other way round.
        const figure = target.closest(".figure");
        if (figure && target.value)
          for (const other of figure.children) if (other !== target) other.value = "";
        clearTimeout(timer);
        timer = setTimeout(check, 250);
      });
      form.addEventListener("submit", () => { isChanged = false; });
      addEventListener("beforeunload", (event) => { if (isChanged) event.preventDefault(); });
    })();

    """#
}
