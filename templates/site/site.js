// Search, tabs, copy buttons, folds and the theme. Everything can be read without this file.
(function () {
  "use strict";

  const root = document.body.dataset.root || "";

  function stored(key) {
    try { return localStorage.getItem(key); } catch (error) { return null; }
  }
  function store(key, value) {
    try { localStorage.setItem(key, value); } catch (error) { /* Storage is forbidden: the choice holds for this page. */ }
  }
  function element(name, attributes, text) {
    const made = document.createElement(name);
    for (const key in attributes) made.setAttribute(key, attributes[key]);
    if (text !== undefined) made.textContent = text;
    return made;
  }

  // Theme: the system's, then light, then dark.
  const themes = ["system", "light", "dark"];
  const themeButton = document.querySelector("[data-theme-button]");
  function showTheme() {
    const theme = document.documentElement.dataset.theme || "system";
    themeButton.textContent = { system: "◐", light: "○", dark: "●" }[theme];
    themeButton.setAttribute("aria-label", "Theme: " + theme);
    themeButton.title = "Theme: " + theme;
  }
  themeButton.addEventListener("click", function () {
    const now = document.documentElement.dataset.theme || "system";
    const next = themes[(themes.indexOf(now) + 1) % themes.length];
    if (next === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    store("theme", next);
    showTheme();
  });
  showTheme();

  // Tabs: one choice for all pages.
  function makeTabs(box, number) {
    const panels = Array.from(box.querySelectorAll(":scope > .tab"));
    if (panels.length < 2) return;
    const group = box.dataset.tabs;
    const list = element("div", { role: "tablist", class: "tab-list", "aria-label": group });
    const buttons = panels.map(function (panel, at) {
      const id = "tab-" + number + "-" + at;
      const button = element("button", { type: "button", role: "tab", id: id }, panel.dataset.title);
      panel.id = id + "-panel";
      panel.setAttribute("role", "tabpanel");
      panel.removeAttribute("aria-label");
      panel.setAttribute("aria-labelledby", id);
      button.setAttribute("aria-controls", panel.id);
      button.addEventListener("click", function () { choose(at, false); store("tab-" + group, panel.dataset.tab); });
      list.append(button);
      return button;
    });
    function choose(chosen, focus) {
      panels.forEach(function (panel, at) {
        panel.hidden = at !== chosen;
        buttons[at].setAttribute("aria-selected", String(at === chosen));
        buttons[at].tabIndex = at === chosen ? 0 : -1;
      });
      if (focus) { buttons[chosen].focus(); buttons[chosen].click(); }
    }
    list.addEventListener("keydown", function (event) {
      const at = buttons.indexOf(document.activeElement);
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (at >= 0 && step) { event.preventDefault(); choose((at + step + buttons.length) % buttons.length, true); }
    });
    box.prepend(list);
    const remembered = panels.findIndex(function (panel) { return panel.dataset.tab === stored("tab-" + group); });
    choose(Math.max(remembered, 0), false);
  }
  document.querySelectorAll("[data-tabs]").forEach(makeTabs);

  // Copy: the exact text of the code.
  document.addEventListener("click", function (event) {
    const button = event.target.closest(".copy");
    if (!button) return;
    const text = button.parentElement.querySelector("code").textContent;
    copy(text).then(function () { say(button, "Copied"); }, function () { say(button, "Not copied"); });
  });
  function copy(text) {
    if (!navigator.clipboard) return copyByCommand(text);
    return navigator.clipboard.writeText(text).catch(function () { return copyByCommand(text); });
  }
  function copyByCommand(text) {
    const area = element("textarea", { "aria-hidden": "true" });
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done ? Promise.resolve() : Promise.reject(new Error("copy"));
  }
  function say(button, word) {
    button.textContent = word;
    button.classList.add("done");
    setTimeout(function () { button.textContent = "Copy"; button.classList.remove("done"); }, 1500);
  }

  // Folds.
  document.querySelectorAll("[data-expand], [data-collapse]").forEach(function (button) {
    button.addEventListener("click", function () {
      const open = button.hasAttribute("data-expand");
      button.closest(".part").querySelectorAll("details").forEach(function (fold) { fold.open = open; });
    });
  });
  function openTarget() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    let fold = target.closest("details");
    let opened = false;
    while (fold) {
      opened = opened || !fold.open;
      fold.open = true;
      fold = fold.parentElement.closest("details");
    }
    if (opened) target.scrollIntoView();
  }
  window.addEventListener("hashchange", openTarget);
  openTarget();
  const current = document.querySelector(".tree [aria-current]");
  if (current) {
    const tree = document.getElementById("tree");
    tree.scrollTop = Math.max(0, current.offsetTop - tree.clientHeight / 2);
  }

  // Search. The index is a script, since a page from a file may not fetch one.
  const dialog = document.querySelector("dialog.search");
  const input = document.getElementById("search-input");
  const results = document.getElementById("search-results");
  const help = dialog.querySelector(".search-help");
  const shownOfEach = 8;
  let engine = null;
  let loading = null;

  function load(name) {
    return new Promise(function (resolve, reject) {
      const script = element("script", { src: root + "assets/" + name });
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
  }
  // The rule of the anchors, as the generator has it.
  function anchor(within, name) {
    const escaped = Array.from(name, function (c) { return /[A-Za-z0-9_-]/.test(c) ? c : "~" + c.codePointAt(0).toString(16) + "~"; });
    return (within ? within + "." : "") + escaped.join("");
  }
  function words(text) {
    const parts = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    const inner = parts.flatMap(function (part) {
      const split = part.split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u);
      return split.length > 1 ? [part].concat(split) : [part];
    });
    return inner;
  }
  function entries(index) {
    const all = [];
    function add(kind, title, detail, href, text) { all.push({ id: all.length, kind: kind, title: title, detail: detail, href: href, text: text || "" }); }
    index.guides.forEach(function (guide) { add("Guides", guide[0], "", guide[1] + ".html"); });
    index.operations.forEach(function (operation) {
      add("Operations", operation[0], operation[3], operation[1] + ".html", operation[2] + " " + operation[3] + " " + operation[4]);
      operation[5].forEach(function (parameter) {
        add("Parameters", parameter[1], operation[2], operation[1] + ".html#" + anchor(parameter[0], parameter[1]));
      });
    });
    index.models.forEach(function (model) {
      add("Models", model[0], "", model[1] + ".html");
      model[2].forEach(function (field) { add("Fields", field, model[0], model[1] + ".html#" + anchor("field", field)); });
      model[3].forEach(function (value) { add("Values", value, model[0], model[1] + ".html#" + anchor("value", value)); });
    });
    return all;
  }
  function ready() {
    loading = loading || Promise.all([load("minisearch.js"), load("search-index.js")]).then(function () {
      engine = new window.MiniSearch({
        fields: ["title", "text", "detail"],
        storeFields: ["kind", "title", "detail", "href"],
        tokenize: words,
        searchOptions: {
          tokenize: function (text) { return text.split(/[^\p{L}\p{N}]+/u).filter(Boolean); },
          prefix: true,
          fuzzy: function (term) { return term.length > 3 ? 0.25 : false; },
          combineWith: "AND",
          boost: { title: 3, text: 1.5 },
          boostDocument: function (id, term, stored) { return { Operations: 2, Guides: 1.6, Models: 1.4 }[stored.kind] || 1; },
        },
      });
      engine.addAll(entries(window.SITE_INDEX));
    });
    return loading;
  }
  function search() {
    const query = input.value.trim();
    results.textContent = "";
    input.removeAttribute("aria-activedescendant");
    if (!engine || !query) { help.textContent = engine ? "Type to search. Arrows choose, Enter opens." : "Loading…"; return; }
    const groups = new Map();
    engine.search(query).forEach(function (found) {
      if (!groups.has(found.kind)) groups.set(found.kind, []);
      groups.get(found.kind).push(found);
    });
    groups.forEach(function (found, kind) {
      const group = element("div", { role: "group", "aria-label": kind });
      group.append(element("div", { class: "result-group", "aria-hidden": "true" }, kind));
      found.slice(0, shownOfEach).forEach(function (one) {
        const result = element("a", { class: "result", role: "option", id: "result-" + one.id, href: root + one.href, tabindex: "-1", "aria-selected": "false" });
        result.append(element("span", {}, one.title));
        if (one.detail) result.append(element("small", {}, one.detail));
        group.append(result);
      });
      results.append(group);
    });
    const count = results.querySelectorAll(".result").length;
    help.textContent = count ? count + " results" : "Nothing found for “" + query + "”.";
    select(0);
  }
  function select(at) {
    const all = Array.from(results.querySelectorAll(".result"));
    if (!all.length) return;
    const chosen = all[(at + all.length) % all.length];
    all.forEach(function (result) { result.setAttribute("aria-selected", String(result === chosen)); });
    input.setAttribute("aria-activedescendant", chosen.id);
    chosen.scrollIntoView({ block: "nearest" });
  }
  function selected() {
    return Array.from(results.querySelectorAll(".result")).findIndex(function (result) { return result.getAttribute("aria-selected") === "true"; });
  }
  function openSearch() {
    if (!dialog.open) dialog.showModal();
    input.focus();
    input.select();
    ready().then(search, function () { help.textContent = "The search index could not be loaded."; });
    search();
  }
  document.querySelector(".search-open").addEventListener("click", openSearch);
  document.addEventListener("keydown", function (event) {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || event.target.isContentEditable;
    const wanted = (event.key === "/" && !typing) || (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey));
    if (wanted) { event.preventDefault(); openSearch(); }
  });
  input.addEventListener("input", search);
  input.addEventListener("keydown", function (event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) { event.preventDefault(); select(selected() + step); }
    // A search field would clear itself first.
    if (event.key === "Escape") { event.preventDefault(); dialog.close(); }
    if (event.key === "Enter") {
      event.preventDefault();
      const chosen = results.querySelector('[aria-selected="true"]');
      if (chosen) { dialog.close(); location.href = chosen.href; }
    }
  });
  dialog.addEventListener("click", function (event) {
    if (event.target === dialog || event.target.closest(".result")) dialog.close();
  });

  // The page of addresses that do not exist: pages of similar names.
  const nearest = document.querySelector("[data-nearest]");
  if (nearest) {
    const name = decodeURIComponent(location.pathname.split("/").pop() || "").replace(/\.(html|md)$/, "");
    ready().then(function () {
      const found = engine.search(words(name).join(" "), { combineWith: "OR" }).slice(0, 8);
      found.forEach(function (one) {
        const item = element("li", {});
        item.append(element("a", { href: root + one.href }, one.title + (one.detail ? " (" + one.detail + ")" : "")));
        nearest.querySelector("ul").append(item);
      });
      nearest.hidden = !found.length;
    });
  }
})();
