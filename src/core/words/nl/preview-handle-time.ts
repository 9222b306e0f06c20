import type { Texts } from "../message";

export const previewHandleTime = {
  "preview/handle-time": a => (a.capped ? "Afhandeltijd tegenover het plafond" : "Afhandeltijd per soort contact"),
  "preview/no-cap": (a, f) => `Geen norm begrenst de afhandeltijd. Volle aandacht kost gemiddeld ${f.time(a.need)}.`,
  "preview/cap-sentence": (a, f) => {
    const cap = a.alone ? `Het plafond van ${f.quantity(a.cap)}` : `${a.target} maximaal ${f.quantity(a.cap)}`;
    const contacts = a.part ? "de contacten eronder vragen" : "deze mix vraagt";
    const bare = a.need - a.recovery;
    const gap = (need: number) => f.time(Math.abs(need - a.cap.amount));
    const recovery =
      a.recovery === 0
        ? ""
        : bare > a.cap.amount
          ? `, en ${gap(a.need)} eronder zodra herstel als nawerk telt`
          : a.need > a.cap.amount
            ? `, en **${gap(a.need)} eronder** zodra herstel als nawerk telt`
            : `, en ${gap(a.need)} erboven zodra herstel als nawerk telt`;
    const sizes =
      bare > a.cap.amount
        ? `ligt **${gap(bare)} onder** de ${f.time(bare)} die ${contacts}${recovery}`
        : `ligt ${gap(bare)} boven de ${f.time(bare)} die ${contacts}${recovery}`;
    const names = a.more > 0 ? [...a.above, f.count(a.more, "andere soort", "andere soorten")] : a.above;
    const still = a.need > a.cap.amount ? "" : " nog";
    const above =
      names.length > 0 ? ` ${f.list(names)} ${names.length === 1 ? "komt" : "komen"} er${still} bovenuit.` : "";
    const cheapest = a.cheapest === null ? "" : ` De mildste groene dag haalt de seconden weg bij ${a.cheapest}.`;
    return `${cap} ${sizes}.${above}${cheapest}`;
  },
  "preview/cap": (a, f) => `${a.target ?? "plafond"} ${f.quantity(a.cap)}`,
  "preview/need": (a, f) =>
    a.target === null
      ? `${a.part ? "nodig" : "deze mix vraagt"} ${f.time(a.need)}`
      : `${a.target} vraagt ${f.time(a.need)}`,
  "preview/need-with-recovery": (a, f) => `met herstel ${f.time(a.need)}`,
  "preview/above-cap": (a, f) => `${f.time(a.seconds)} boven het plafond`,
  "preview/axis/share": () => "aandeel van de contacten",
  "preview/axis/time": () => "afhandeltijd met volle aandacht",
  "preview/above": () => "boven het plafond",
  "preview/recovery": () => "herstel",
  "preview/column/against": () => "Tegenover het plafond",
} satisfies Partial<Texts>;
