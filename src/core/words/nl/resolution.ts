import type { PassedOn } from "../../model/exclusions";
import type { Format } from "../format";
import type { Texts } from "../message";
import { stakesWords } from "./terms";
import { named } from "./told";

const leftOut: Readonly<Record<PassedOn, string>> = {
  transferred: "doorverbonden",
  escalated: "geëscaleerde",
  reopened: "heropende",
};

const unseen: Readonly<Record<PassedOn, string>> = {
  transferred: "wie wordt doorverbonden",
  escalated: "wie een lijn hoger moet",
  reopened: "wiens zaak weer opengaat",
};

const watch: Readonly<Record<PassedOn, string>> = {
  transferred: "het doorverbinden",
  escalated: "de escalaties",
  reopened: "de heropende zaken",
};

export const resolution = {
  "resolution/self-reported": (a, f) =>
    `${a.target}${a.atLeast ? ` minimaal ${f.quantity(a.atLeast)}` : ""} wordt aangevinkt door de medewerkers over wie het ` +
    `gaat${a.stakes === "none" ? "" : `, met ${stakesWords[a.stakes]} als inzet`}: een vinkje kost minder tijd dan een ` +
    `oplossing, en geen klant die terug moet komen kleurt ${a.baseline ? `de ${f.quantity(a.baseline)} van nu` : "het"} rood. ` +
    "Tel herhaalverkeer binnen 7 dagen, of vraag het de klant" +
    `${a.floor === null ? "" : `, met ${f.share(a.floor)} als norm`}.`,

  "resolution/no-window": (a, f) =>
    `Bij ${named(a, f)} staat niet binnen welke termijn een klant die terugkomt nog meetelt: over één dag lijkt bijna elk ` +
    "contact opgelost, over dertig dagen veel minder, dus wie korter telt kleurt vanzelf groen. Leg een termijn vast, " +
    "bijvoorbeeld 7 dagen.",
  "resolution/no-window/short": (a, f) =>
    `${named(a, f)} ziet alleen klanten die binnen ${f.quantity(a.window)} terugkomen: wie het na het weekend weer probeert ` +
    "telt als geholpen, en een antwoord dat precies zo lang standhoudt is groen. Tel over 7 dagen, en bekijk de grens opnieuw.",

  "resolution/transfers-excluded": (a, f) =>
    `${named(a, f)} telt ${f.list(a.words.map(word => leftOut[word]))} contacten niet mee: ` +
    `${f.choice(a.words.map(word => unseen[word]))}, valt buiten de telling in plaats van die rood te kleuren, dus hoe vaker ` +
    `dat gebeurt, hoe groener het blijft. Tel ze mee, of volg ernaast ${f.list(a.words.map(word => watch[word]))}.`,

  "resolution/deflection-as-success": (a, f) =>
    `${named(a, f)} beloont elke klant die geen medewerker bereikt, ` +
    `${a.closed ? "en een weg daarheen is er niet" : "en nergens staat dat dat wel kon of dat die klant geholpen is"}: wie ` +
    "halverwege afhaakt is even groen als wie het antwoord vond. Zet er herhaalverkeer of ‘in één keer goed’ naast" +
    `${a.closed ? "" : `, of leg ${f.key("demand.exit_to_human", "met `exit_to_human: true` vast dat er een uitweg is", "vast dat er een uitweg is")}`}.`,
  "resolution/deflection-as-success/no-exit": () => "geen weg naar een medewerker",

  "resolution/closed-to-stop-the-clock": (a, f) =>
    `${named(a, f)} haal je door af te sluiten, en niets laat zien wat onopgelost dichtging of bleef liggen: een zaak die weer ` +
    "opengaat begint op nul, en een zaak die ‘op de klant wacht’ staat stil. Volg hoeveel er weer opengaan, of hoe oud de " +
    "openstaande zijn.",

  "resolution/callback-without-kept": (a, f) =>
    `${named(a, f)} telt een terugbelafspraak (\`${a.name}\` in de formule) als afgehandeld zodra ze is gemaakt, en niets laat ` +
    "zien wie er is gebeld: hoe meer klanten je doorschuift naar later, hoe groener. Volg hoeveel afspraken worden nagekomen.",

  "resolution/cause-without-owner": (a, f) =>
    `De contacten over ${f.list(a.classes)}${amountOf(a, f)} waren niet nodig geweest, en nergens staat wie de oorzaak kan wegnemen: ` +
    "medewerkers beantwoorden dag na dag dezelfde vraag, en elk van die contacten kan groen zijn. Zet bij " +
    `${a.classes.length === 1 ? "deze soort contact" : "deze soorten contact"} ${f.key("demand.mix[].owner", "in `owner`")} wie er een eind aan kan maken, of ` +
    `geef klantsignalen een eigenaar${f.key("people.feedback_loop", " in `people.feedback_loop`", "")}.`,
  "resolution/cause-without-owner/also": a => `ook ${a.name} is te voorkomen`,
  "resolution/cause-without-owner/repeat": (a, f) =>
    `${named(a, f)} rekent medewerkers af op klanten die terugkomen` +
    `${a.stakes === "none" ? "" : `, met ${stakesWords[a.stakes]} als inzet`}, terwijl geen enkele soort contact een eigenaar ` +
    "heeft en klantsignalen nergens heen gaan: wat buiten het team ligt komt terug wat ze ook doen, en dan is een nieuw " +
    `zaaknummer de enige weg naar groen. Geef klantsignalen een eigenaar${f.key("people.feedback_loop", " in `people.feedback_loop`", "")}, of maak een norm van het ` +
    "wegnemen van oorzaken.",
} satisfies Partial<Texts>;

function amountOf({ share, contacts }: { share: number | null; contacts: number | null }, f: Format): string {
  if (share === null) return "";
  const counted =
    contacts === null ? "" : `, ${f.number(share * contacts, 0)} van de ${f.number(contacts)} per interval`;
  return ` (${f.share(share)} van de contacten${counted})`;
}
