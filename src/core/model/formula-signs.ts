/** A name of a formula and the sign before it; empty where it opens the part. */
export interface SignedName {
  readonly sign: string;
  readonly name: string;
}

/**
 * The names above and below the line of a formula with the sign before each. Reads names and signs only, so that it holds
 * for formulas that do not parse.
 */
export function signedNames(formula: string): { readonly above: SignedName[]; readonly below: SignedName[] } {
  const line = topDivision(formula);
  if (line < 0) return { above: namesIn(formula), below: [] };
  return { above: namesIn(formula.slice(0, line)), below: namesIn(formula.slice(line + 1)) };
}

function topDivision(formula: string): number {
  let depth = 0;
  for (let at = 0; at < formula.length; at++) {
    const sign = formula[at];
    if (sign === "(") depth++;
    else if (sign === ")") depth--;
    else if (sign === "/" && depth === 0) return at;
  }
  return -1;
}

function namesIn(part: string): SignedName[] {
  return [...part.matchAll(/([-+*/]?)[\s(]*\b([a-z_]\w*)/gi)].map(([, sign, name]) => ({ sign: sign!, name: name! }));
}
