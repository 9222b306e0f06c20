import type { Reach } from "../../suppression/directive";
import type { Texts } from "../message";

const reaches: Readonly<Record<Reach, string>> = {
  "next-line": "op de volgende regel",
  line: "op deze regel",
  rest: "eronder in deze normenset",
};

export const suppression = {
  "suppression/no-reason": (a, f) =>
    `Nergens staat waarom ${f.list(a.rules)} ${a.rules.length === 1 ? "wordt" : "worden"} onderdrukt, dus dit verbergt niets: over een jaar weet ` +
    "niemand of het nog geldt. Schrijf de reden erachter: ` -- afgesproken met de ondernemingsraad tot de nieuwe mix`.",
  "suppression/unused": a =>
    `${a.rule} vindt ${reaches[a.reach]} niets: deze onderdrukking verbergt vandaag niets, en zou morgen verbergen wat terugkomt. Haal die weg.`,
  "suppression/expired": (a, f) =>
    `De onderdrukking van ${a.rule} is geëindigd op ${f.date(a.until)}: wat ze verborg telt weer mee. Herstel wat is gevonden, of spreek een nieuw einde af en schrijf dat hier.`,
  "suppression/expired/no-date": a =>
    `‘${a.written}’ is geen datum, dus niemand kan zeggen wanneer de onderdrukking van ${a.rule} eindigt, en ze verbergt niets. Schrijf de dag als 2027-01-31.`,
  "suppression/locked": a =>
    `${a.rule} is vastgezet in de configuratie van de organisatie: geen bestand kan die regel onderdrukken, en dit verbergt niets. Herstel wat ze vindt, of vraag het wie ` +
    "`.watermelon.yaml` beheert.",
  "suppression/unknown-rule": (a, f) =>
    `Er is geen regel ${a.rule}, dus dit verbergt niets.${a.near.length > 0 ? ` Is ${f.choice(a.near)} bedoeld?` : " `watermelon rules` noemt ze allemaal."}`,
  "suppression/unknown-rule/none": () =>
    "Deze onderdrukking noemt geen regel, dus ze verbergt niets. Noem de regel waar het om gaat: `# watermelon-disable-next-line occupancy/too-high -- reden`.",
  "offer/remove-suppression": () => "Deze onderdrukking weghalen",
  "offer/remove-rule-from-suppression": a => `${a.rule} uit deze onderdrukking halen`,
  "offer/name-rule": a => `${a.rule} noemen`,
  "offer/write-until": (a, f) => `${a.date} schrijven: ${f.date(a.date)}`,
} satisfies Partial<Texts>;
