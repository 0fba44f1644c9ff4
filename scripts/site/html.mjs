// The HTML of a site is valid, by html-validate. The second argument: only every so many-th page.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";

const [site, every = "1"] = process.argv.slice(2);
const checker = new HtmlValidate({
  extends: ["html-validate:standard"],
  rules: {
    // Our anchors have dots and tildes, which HTML allows.
    "valid-id": "off",
    // Safari needs the role on lists without markers; the elements stay as they are.
    "no-redundant-role": "off",
    // Whether markup is long, or how it is indented, is no matter of validity.
    "no-trailing-whitespace": "off",
    "long-title": "off",
    // Prose of the document comes through a Markdown writer, which closes elements as XHTML does.
    "void-style": "off",
    "no-implicit-button-type": "error",
    "prefer-native-element": "off",
    "tel-non-breaking": "off",
    "attribute-boolean-style": "off",
    "doctype-style": "off",
    "heading-level": "off",
    "wcag/h32": "off",
  },
});
const pages = readdirSync(site, { recursive: true }).map(String).filter((name) => name.endsWith(".html")).sort();
let count = 0;
let mistakes = 0;
for (const page of pages.filter((_, at) => at % Number(every) === 0)) {
  const report = await checker.validateString(readFileSync(join(site, page), "utf8"));
  count += 1;
  for (const message of report.results.flatMap((result) => result.messages)) {
    mistakes += 1;
    if (mistakes <= 30) console.error(`${page}:${message.line}:${message.column} ${message.ruleId}: ${message.message}`);
  }
}
if (mistakes) {
  console.error(`${mistakes} mistakes`);
  process.exit(1);
}
console.log(`${site}: the HTML of ${count} pages is valid`);
