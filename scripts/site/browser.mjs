// The site in a real browser: from files, and from a server on this machine, below a path.
// Arguments: Cadenya's site, the hostile document's, and a folder for screenshots.
import { createServer } from "node:http";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, normalize } from "node:path";
import assert from "node:assert/strict";
import { chromium } from "playwright-core";

const [site, hostile, screenshots] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const UPDATE = "operations/workspace_secrets.update.html";
const PAGES = [
  "index.html",
  "guides/get-started.html",
  "guides/errors.html",
  "resources/workspace_secrets.html",
  UPDATE,
  "operations/agents.list.html",
  "models/WorkspaceSecret.html",
  "models/ProfileType.html",
  "models/index.html",
];

// Below a path, and at the root, which the page of missing addresses expects without a base URL.
const server = createServer((request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, "http://x").pathname)).replace(/^\/below\/a\/path\//, "");
  const kinds = { html: "text/html", css: "text/css", js: "text/javascript", svg: "image/svg+xml" };
  try {
    const text = readFileSync(join(site, path));
    response.writeHead(200, { "content-type": `${kinds[path.split(".").pop()] ?? "text/plain"}; charset=utf-8` }).end(text);
  } catch {
    response.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end(readFileSync(join(site, "404.html")));
  }
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});

// A page that records what it must not do: requests to other machines, errors, refused content.
async function open(options = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(origin) && !/^(file|data|blob):/.test(request.url())) faults.push(`request to ${request.url()}`);
  });
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("console", (message) => message.type() === "error" && faults.push(`console: ${message.text()}`));
  return { context, page, faults };
}

async function closed({ context, faults }, where) {
  assert.deepEqual(faults, [], where);
  await context.close();
}

// By keyboard alone: `/`, the words, the arrows, Enter.
async function finds(page, base, key, words, expected) {
  await page.goto(`${base}/index.html`);
  await page.keyboard.press(key);
  await page.locator("#search-input").waitFor({ state: "visible" });
  await page.keyboard.type(words);
  await page.locator(".result").first().waitFor({ timeout: 5000 }).catch(() => {
    throw new Error(`the search for "${words}" finds nothing`);
  });
  const hrefs = await page.locator(".result").evaluateAll((all) => all.map((result) => result.getAttribute("href")));
  const at = hrefs.findIndex((href) => expected.test(href));
  assert.ok(at >= 0 && at < 12, `the search for "${words}" finds ${hrefs.slice(0, 12).join(", ")}`);
  for (let step = 0; step < at; step += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => expected.test(url.href));
}

for (const base of [`file://${site}`, `${origin}/below/a/path`]) {
  const isFile = base.startsWith("file:");
  const opened = await open({ permissions: isFile ? [] : ["clipboard-read", "clipboard-write"], viewport: { width: 1280, height: 800 } });
  const { page } = opened;
  await finds(page, base, "/", "workspace secret", /operations\/workspace_secrets\./);
  await finds(page, base, "Control+k", "updateMask", /#(body|query)\.updateMask/);
  await finds(page, base, "/", "PATCH /v1/workspace", /workspace_secrets\.update/);
  await finds(page, base, "/", "workspce secrt", /workspace_secrets\./);
  await finds(page, base, "/", "PROFILE_TYPE_USER", /models\/ProfileType\.html#value\.PROFILE_TYPE_USER/);

  // A deep link opens the folds around its target, and scrolls there.
  const deep = "returns.info.createdBy.spec.type";
  await page.goto(`${base}/${UPDATE}#${deep}`);
  const target = page.locator(`[id="${deep}"]`);
  await target.waitFor({ state: "visible" });
  const box = await target.boundingBox();
  assert.ok(box.y >= 0 && box.y < 800, `the target of a deep link is at ${box.y}`);

  // Copy: the exact text.
  await page.goto(`${base}/${UPDATE}`);
  await page.locator(".tab:not([hidden]) .code").first().hover();
  await page.locator(".tab:not([hidden]) .copy").first().click();
  await page.locator(".copy.done").first().waitFor();
  const shown = await page.locator(".tab:not([hidden]) code").first().textContent();
  assert.ok(shown.startsWith("use cadenya::types::"), shown);
  assert.equal(await page.locator(".copy.done").first().textContent(), "Copied");
  if (!isFile) assert.equal(await page.evaluate(() => navigator.clipboard.readText()), shown);
  await page.keyboard.press("/");
  await page.keyboard.press("Control+v");
  // A field of one line has spaces for the ends of lines.
  assert.equal(await page.locator("#search-input").inputValue(), shown.replaceAll("\n", " "));
  await page.keyboard.press("Escape");

  // Tabs: the choice holds on other pages; arrows change it.
  await page.getByRole("tab", { name: "curl" }).click();
  await page.goto(`${base}/operations/agents.list.html`);
  assert.equal(await page.getByRole("tab", { name: "curl" }).getAttribute("aria-selected"), "true");
  await page.getByRole("tab", { name: "curl" }).press("ArrowRight");
  assert.equal(await page.getByRole("tab", { name: "Rust", exact: true }).getAttribute("aria-selected"), "true");

  // Expand and collapse.
  await page.goto(`${base}/${UPDATE}`);
  const folds = page.locator("section[aria-labelledby=returns] details");
  await page.locator("section[aria-labelledby=returns] [data-expand]").click();
  assert.equal(await folds.evaluateAll((all) => all.every((fold) => fold.open)), true);
  await page.locator("section[aria-labelledby=returns] [data-collapse]").click();
  assert.equal(await folds.evaluateAll((all) => all.some((fold) => fold.open)), false);

  // The theme: the system's, and the reader's.
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: "light" });
  const light = await ground();
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await ground();
  assert.notEqual(light, dark);
  await page.locator("[data-theme-button]").click();
  assert.equal(await ground(), light);
  await page.reload();
  assert.equal(await ground(), light);
  await closed(opened, base);
}
console.log("search, deep links, copy, tabs, folds and themes work");

const found = [];
for (const path of PAGES) {
  for (const [colorScheme, width] of [["light", 1440], ["dark", 1440], ["light", 320]]) {
    const opened = await open({ colorScheme, viewport: { width, height: 900 } });
    const { page } = opened;
    await page.goto(`file://${site}/${path}`);
    await page.locator("[data-expand]").first().click({ timeout: 1000 }).catch(() => {});
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(over <= 0, `${path} is ${over} px too wide at ${width} px`);
    // The page's policy forbids inline scripts; an evaluated one is the browser's own.
    await page.evaluate(axe);
    const report = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"], preload: false }));
    const serious = report.violations.filter((violation) => ["serious", "critical"].includes(violation.impact));
    for (const { id, nodes } of serious) found.push(`${path}, ${colorScheme}, ${width} px: ${id}: ${nodes[0].html} ${nodes[0].failureSummary}`);
    await closed(opened, path);
  }
}
assert.deepEqual(found, []);
console.log(`axe finds nothing serious on ${PAGES.length} pages, which fit 320 px`);

// Without JavaScript everything can be read.
const plain = await open({ javaScriptEnabled: false });
await plain.page.goto(`file://${site}/${UPDATE}`);
for (const text of ["PATCH", "#[tokio::main]", "send_blocking", "curl -X PATCH", "accountId"]) {
  assert.ok(await plain.page.locator("main", { hasText: text }).isVisible(), text);
}
assert.equal(await plain.page.locator(".js-only:visible").count(), 0);
assert.equal(await plain.page.locator("section.tab:visible").count(), 5);
await closed(plain, "without JavaScript");

// A missing address leads to pages of similar names.
const missing = await open();
await missing.page.goto(`${origin}/models/WorkspaceSecrt.html`);
await missing.page.locator("[data-nearest] a", { hasText: "WorkspaceSecret" }).first().waitFor();
missing.faults.splice(0, missing.faults.length, ...missing.faults.filter((fault) => !fault.includes("404")));
await closed(missing, "a missing address");

// Nothing of a hostile document runs, and nothing is loaded.
const pages = await open();
for (const path of ["index.html", "models/A.html", "models/E.html", "guides/get-started.html", "guides/webhooks.html", "llms.txt"]) {
  await pages.page.goto(`file://${hostile}/${path}`);
  assert.equal(await pages.page.evaluate(() => window.ran), undefined, path);
}
await pages.page.goto(`file://${hostile}/index.html`);
const operations = await pages.page.locator("a[href^='operations/']").evaluateAll((all) => all.map((link) => link.href));
for (const href of operations) {
  await pages.page.goto(href);
  assert.equal(await pages.page.evaluate(() => window.ran), undefined, href);
}
assert.ok(operations.length > 0);
await pages.page.keyboard.press("/");
await pages.page.keyboard.type("script");
await pages.page.locator(".result").first().waitFor();
assert.equal(await pages.page.evaluate(() => window.ran), undefined);
await closed(pages, "the hostile document");
console.log("without JavaScript everything can be read, and a hostile document runs nothing");

if (screenshots) {
  mkdirSync(screenshots, { recursive: true });
  for (const colorScheme of ["light", "dark"]) {
    const { context, page } = await open({ colorScheme, viewport: { width: 1440, height: 950 } });
    for (const path of PAGES.slice(0, 8)) {
      await page.goto(`file://${site}/${path}`);
      await page.screenshot({ path: join(screenshots, `${path.replaceAll("/", "_").replace(".html", "")}-${colorScheme}.png`) });
    }
    await context.close();
  }
}
await browser.close();
server.close();
