import assert from "node:assert/strict";
import { formatIn } from "../../../src/core/words/say";

const locales = { en: "en-GB", nl: "nl-NL" } as const;
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("how numbers are written", () => {
  const values = [0, 0.05, 0.25, 1.005, 2.675, 9.95, 85, 99.95, 340.5, 0.0004, 1234567.891, 1e-7, 1e15, 4.6e14, 1e21];

  for (const language of ["en", "nl"] as const) {
    it(`as Intl writes them in ${language}, without minus nought`, () => {
      for (const digits of [0, 1, 2, 3]) {
        const intl = new Intl.NumberFormat(locales[language], { maximumFractionDigits: digits, useGrouping: false });
        for (const value of values.flatMap(each => [each, -each])) {
          const expected = intl.format(value).replace(/^-0$/, "0");
          assert.equal(formatIn(language).number(value, digits), expected, `${value} with ${digits}`);
        }
      }
    });
  }

  it("with the unit that suits a time", () => {
    const { time } = formatIn("en");
    assert.deepEqual([5.25, 341, 600, 900, 7200, 172800].map(time).map(plain), [
      "5.3 s",
      "341 s",
      "600 s",
      "15 min",
      "2 h",
      "2 days",
    ]);
    assert.equal(plain(formatIn("nl").time(9000)), "2,5 uur");
  });
});

describe("how days are written", () => {
  for (const language of ["en", "nl"] as const) {
    it(`as Intl writes them in ${language}, in every month`, () => {
      const intl = new Intl.DateTimeFormat(locales[language], { dateStyle: "long", timeZone: "UTC" });
      for (let month = 1; month <= 12; month++) {
        for (const day of ["01", "09", "28"]) {
          const iso = `2027-${String(month).padStart(2, "0")}-${day}`;
          assert.equal(formatIn(language).date(iso), intl.format(new Date(`${iso}T00:00:00Z`)));
        }
      }
    });
  }
});

describe("how lists are written", () => {
  it("with commas, and a word before the last", () => {
    const { choice, list } = formatIn("en");
    assert.deepEqual([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(list), ["", "a", "a and b", "a, b and c"]);
    assert.equal(choice(["a", "b", "c"]), "a, b or c");
    assert.equal(formatIn("nl").list(["a", "b", "c"]), "a, b en c");
    assert.equal(formatIn("nl").choice(["a", "b"]), "a of b");
  });
});
