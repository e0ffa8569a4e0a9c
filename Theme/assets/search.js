// Searches the index that lies beside the site, on the reader's machine: nothing is sent anywhere.
// The index is in scripts of data, so that the search also works from a folder without a server.
"use strict";
(() => {
  const form = document.getElementById("search");
  const field = form.querySelector("input");
  const status = document.getElementById("search-status");
  const list = document.getElementById("search-results");
  const index = form.dataset.index;
  const root = form.dataset.root;
  // The words for a number of results, by its plural category in the language of the page.
  const counts = JSON.parse(form.dataset.counts);
  const plural = new Intl.PluralRules(document.documentElement.lang);
  const page = 20;
  const waiting = new Map();
  const held = new Map();
  let settings;
  let asked = 0;

  // Data arrive by a call of this function: the name of a file and what it holds.
  window.parvisSearch = (name, data) => waiting.get(name)(data);

  // What a file of the index holds; nothing where there is no such file. Each is asked for once.
  const load = (name) => {
    if (!held.has(name)) {
      held.set(name, new Promise((resolve) => {
        const script = document.createElement("script");
        waiting.set(name, resolve);
        script.src = index + name + ".js";
        script.onerror = () => resolve(null);
        document.head.append(script);
      }));
    }
    return held.get(name);
  };

  const fold = (text) => text.toLowerCase().replace(/œ/g, "oe").replace(/æ/g, "ae")
    .replace(/ß/g, "ss").replace(/ø/g, "o").replace(/ł/g, "l").normalize("NFD").replace(/\p{M}/gu, "");
  const wordsOf = (text) => (fold(text).match(/[\p{L}\p{N}]+/gu) || [])
    .filter((word) => word.length > 1 || /\p{N}/u.test(word));
  const shardOf = (word) => "terms-" + (/^[a-z0-9]/.test(word) ? word[0] : "other");

  // A word without its ending, by the first rule that leaves three letters.
  const stem = (word) => {
    for (const [ending, instead] of settings.endings) {
      if (word.endsWith(ending) && word.length - ending.length >= 3) {
        return word.slice(0, word.length - ending.length) + instead;
      }
    }
    return word;
  };

  // How many letters two words differ by, swaps of neighbours counted once; more than `most` is not counted.
  const distance = (a, b, most) => {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
      const next = [row];
      for (let column = 1; column <= b.length; column += 1) {
        const same = a[row - 1] === b[column - 1] ? 0 : 1;
        next[column] = Math.min(next[column - 1] + 1, last[column] + 1, last[column - 1] + same);
        if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
          next[column] = Math.min(next[column], before[column - 2] + 1);
        }
      }
      if (Math.min(...next) > most) return most + 1;
      before = last;
      last = next;
    }
    return last[b.length];
  };

  // How well a word of the index answers a word that was typed; 0 where it does not.
  const likeness = (word, typed, root, isLast) => {
    if (word === typed) return 1;
    if (stem(word) === root) return 0.8;
    return isLast && typed.length > 2 && word.startsWith(typed) ? 0.6 : 0;
  };

  // The entries that a typed word finds, with their weights: as it is, else with a slip of the keys.
  const found = async (typed, isLast) => {
    const terms = (await load(shardOf(typed))) || {};
    const scores = new Map();
    const add = (word, factor) => {
      const places = terms[word];
      const rarity = Math.log(1 + (2 * settings.count) / places.length);
      for (let at = 0; at < places.length; at += 2) {
        const score = places[at + 1] * factor * rarity;
        scores.set(places[at], Math.max(scores.get(places[at]) || 0, score));
      }
    };
    const root = stem(typed);
    for (const word in terms) {
      const factor = likeness(word, typed, root, isLast);
      if (factor) add(word, factor);
    }
    if (!scores.size && typed.length > 3) {
      const most = typed.length > 7 ? 2 : 1;
      for (const word in terms) {
        const slips = distance(word, typed, most);
        if (slips <= most) add(word, 0.5 / slips);
      }
    }
    return scores;
  };

  // The same with the words that stand for it; those count less.
  const answers = async (typed, isLast) => {
    const scores = await found(typed, isLast);
    const group = settings.synonyms.find((words) => words.some((word) => stem(word) === stem(typed)));
    for (const other of group || []) {
      if (stem(other) === stem(typed)) continue;
      for (const [entry, score] of await found(other, false)) {
        scores.set(entry, Math.max(scores.get(entry) || 0, score * 0.4));
      }
    }
    return scores;
  };

  // The entries for all words that were typed, the best first; those with most of the words lead.
  const search = async (text) => {
    const words = [...new Set(wordsOf(text))];
    const total = new Map();
    for (const [position, word] of words.entries()) {
      for (const [entry, score] of await answers(word, position === words.length - 1)) {
        const sum = total.get(entry) || { words: 0, score: 0 };
        total.set(entry, { words: sum.words + 1, score: sum.score + score });
      }
    }
    return [...total].sort((a, b) =>
      b[1].words - a[1].words || b[1].score - a[1].score || a[0] - b[0]).map(([entry]) => entry);
  };

  const element = (name, text) => {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  };

  const item = ([title, path, context, words]) => {
    const line = document.createElement("li");
    const link = element("a", title);
    link.href = root + path;
    line.append(link, element("span", context));
    if (words) line.append(element("p", words));
    return line;
  };

  const show = async () => {
    const turn = asked += 1;
    const text = field.value.trim();
    if (!settings) settings = await load("settings");
    const entries = settings && text ? await search(text) : [];
    const size = settings ? settings.size : 1;
    const items = await Promise.all(entries.slice(0, page).map(async (entry) =>
      item((await load("entries-" + Math.floor(entry / size)))[entry % size])));
    if (turn !== asked) return;
    list.replaceChildren(...items);
    const words = counts[plural.select(entries.length)] || counts.other;
    status.textContent = !text ? "" : entries.length ? words.replace("#", entries.length) : form.dataset.none;
  };

  let timer;
  field.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(show, 120); });
  form.addEventListener("submit", (event) => { event.preventDefault(); show(); });
  form.hidden = false;
  field.value = new URLSearchParams(location.search).get("q") || field.value;
  if (field.value) show();
})();
