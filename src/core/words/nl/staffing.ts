import type { Texts } from "../message";

export const staffing = {
  "staffing/adherence-rigid": (a, f) =>
    `${a.target} minimaal ${f.quantity(a.atLeast)}${a.personal ? " per medewerker" : ""} laat op een dienst van ${a.shift} uur ` +
    `${f.number(a.left / 60, 0)} min over voor alles wat geen rooster voorziet: wie een klant heeft die tot in de pauze aandacht ` +
    "vraagt, kapt het gesprek af, of het rooster wordt achteraf bijgewerkt. Maak er een bandbreedte van " +
    `${f.share(a.foot)} tot ${f.share(a.top)} van${a.personal ? ", of stuur er per team op" : ""}.`,
} satisfies Partial<Texts>;
