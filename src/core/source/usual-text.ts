/** What `looksUsual` has to look at among the characters of ASCII. */
const ordinary = 0;
const forbidden = 1;
const mark = 2;
const linesOnly = 3;

const kinds = new Uint8Array(160);
kinds.fill(forbidden, 0, 32).fill(forbidden, 127, 160);
kinds[codeOf("\n")] = ordinary;
for (const each of "&*!?") kinds[codeOf(each)] = mark;
for (const each of "%.") kinds[codeOf(each)] = linesOnly;

function codeOf(character: string): number {
  return character.charCodeAt(0);
}

const [lineFeed, carriageReturn, space, questionMark] = [codeOf("\n"), codeOf("\r"), codeOf(" "), codeOf("?")];
const opening = /[\s[{,]/;

/**
 * Whether a text holds nothing that looks like an anchor, alias, tag, explicit key, directive or end of a document, no tab, no lone
 * carriage return and no character that does not belong in a text. A doubt is a no.
 */
export function looksUsual(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = code < 160 ? kinds[code] : code < 0xd800 ? ordinary : forbidden;
    if (kind !== ordinary && !isUsualAt(text, i, code)) return false;
  }
  return true;
}

function isUsualAt(text: string, i: number, code: number): boolean {
  if (code === carriageReturn) return text.charCodeAt(i + 1) === lineFeed;
  if (code >= 0xd800) return isWhole(text, i, code);
  if (kinds[code] === mark) return !opensNode(text, i, code);
  if (kinds[code] === linesOnly) return i > 0 && text.charCodeAt(i - 1) !== lineFeed;
  return false;
}

/** `&a`, `*a`, `!a` or `? a` where a value or key may begin. */
function opensNode(text: string, i: number, code: number): boolean {
  if (i > 0 && !opening.test(text[i - 1]!)) return false;
  const next = text.charCodeAt(i + 1);
  const isSpace = next === space || next === lineFeed || next === carriageReturn || Number.isNaN(next);
  return code === questionMark ? isSpace : !isSpace;
}

/** Neither half a pair of surrogates, nor a byte order mark, nor no character at all. */
function isWhole(text: string, i: number, code: number): boolean {
  if (code >= 0xdc00 && code < 0xe000) {
    const before = text.charCodeAt(i - 1);
    return before >= 0xd800 && before < 0xdc00;
  }
  if (code < 0xdc00) {
    const after = text.charCodeAt(i + 1);
    return after >= 0xdc00 && after < 0xe000;
  }
  return code !== 0xfeff && code < 0xfffe;
}
