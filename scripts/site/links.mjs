// Every internal link and anchor of a site leads somewhere, no page loads anything from elsewhere, and sizes are within their limits.
import { readFileSync, readdirSync, existsSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { dirname, join, normalize } from "node:path";

const site = process.argv[2];
const wrong = [];
const files = readdirSync(site, { recursive: true }).map(String).filter((name) => /\.(html|md)$/.test(name));
const html = new Map(files.filter((name) => name.endsWith(".html")).map((name) => [name, readFileSync(join(site, name), "utf8")]));
// The start tags alone: text may look like an attribute.
const tags = (text) => Array.from(text.matchAll(/<[a-z][^<>]*>/gi), (match) => match[0]).join("\n");
const unescape = (text) => text.replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
const ids = new Map();
for (const [name, text] of html) {
  const all = Array.from(tags(text).matchAll(/\sid="([^"]*)"/g), (match) => unescape(match[1]));
  ids.set(name, new Set(all));
  const twice = all.find((id, at) => all.indexOf(id) !== at);
  if (twice) wrong.push(`${name}: two elements have the id ${twice}`);
}
let links = 0;
for (const [name, text] of html) {
  for (const [, raw] of tags(text).matchAll(/\s(?:href|src)="([^"]*)"/g)) {
    const link = unescape(raw);
    if (/^(https?:|mailto:)/.test(link)) continue;
    if (/^[a-z]+:|^\/\//i.test(link)) { wrong.push(`${name}: ${link} is no link that a page may have`); continue; }
    links += 1;
    const [path, fragment] = link.split("#");
    const target = path === "" ? name : path.startsWith("/") ? path.slice(1) : normalize(join(dirname(name), path));
    if (!existsSync(join(site, target))) wrong.push(`${name}: ${link} leads nowhere`);
    else if (fragment !== undefined && !ids.get(target)?.has(decodeURIComponent(fragment))) wrong.push(`${name}: ${link} has no such anchor`);
  }
  for (const [, src] of tags(text).matchAll(/\ssrc="([^"]*)"/g)) if (/^[a-z]+:/i.test(src)) wrong.push(`${name}: loads ${src}`);
  const size = gzipSync(text).length;
  if (size > 100_000) wrong.push(`${name}: ${size} bytes gzipped`);
}
for (const name of files.filter((name) => name.endsWith(".md"))) {
  // Guides quote the README, whose links are to the web; code spans and fences have no links.
  const text = readFileSync(join(site, name), "utf8").replace(/```[\s\S]*?```/g, "").replace(/`[^`\n]*`/g, "");
  for (const [, link] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^(https?:|mailto:|#)/.test(link)) continue;
    if (/\.md$/.test(link) && !existsSync(join(site, normalize(join(dirname(name), link))))) wrong.push(`${name}: ${link} leads nowhere`);
  }
}
const index = readFileSync(join(site, "assets/search-index.js")).length;
if (index > 1_000_000) wrong.push(`the search index has ${index} bytes`);
if (wrong.length) {
  console.error(wrong.slice(0, 40).join("\n"));
  console.error(`${wrong.length} mistakes`);
  process.exit(1);
}
console.log(`${site}: ${html.size} pages, ${links} links, a search index of ${index} bytes`);
