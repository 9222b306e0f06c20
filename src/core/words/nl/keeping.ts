import type { TalkPart } from "../en/keeping";
import type { Format } from "../format";
import type { Texts } from "../message";
import { stakesWords } from "./terms";

const talkWords: Readonly<Record<TalkPart, string>> = {
  stay_interviews: "blijfgesprekken",
  exit_interviews: "exitgesprekken",
};

/** Wat er wordt gezegd over mensen die komen, blijven, ziek zijn en worden uitgescholden. */
export const keeping = {
  "people/no-stay-interviews": (a, f) =>
    `${f.list(reasons(a, f))}, en blijfgesprekken zijn er niet: wat mensen zou laten blijven, hoor je in het exitgesprek, als het niet ` +
    "meer helpt, en een nieuwe collega maakt het cijfer groen zonder dat er iets verandert aan waarom de stoel leeg was. Vraag het " +
    "wie er nu werkt.",
  "people/hiring-without-keeping": (a, f) =>
    `${a.target}${a.atMost ? ` maximaal ${f.quantity(a.atMost)}` : ""} is met alleen werven te halen: niets laat zien wie er vertrekt en ` +
    "niemand wordt gevraagd waarom hij zou blijven, dus wie maandag begint zit misschien op de stoel van wie vrijdag vertrok, en het " +
    "cijfer is groen. Vraag het de mensen die er zijn, of volg het verloop ernaast.",
  "people/relevance-unasked": (a, f) =>
    `De ${f.list(a.talks.map(talk => talkWords[talk]))} ${a.asks.length > 0 ? `gaan over ${f.list(a.asks)}, en niet over` : "gaan niet over"} ` +
    `de vraag of medewerkers hun klanten echt kunnen helpen${whileAvoidable(a.avoidable, f)}: wie daarom vertrekt, staat onder een ` +
    "andere reden geteld, en niemand neemt de oorzaak weg. Vraag het ook; heet het anders, " +
    `${f.key("people.stay_interviews.asks", "schrijf dan `relevance`", "zeg dat dan bij de vorm van het bestand")}.`,
  "people/relevance-unasked/nor-here": () => "Hier wordt het ook niet gevraagd.",
  "people/relevance-unasked/nobody-asked": (a, f) =>
    `Aan blijvers noch vertrekkers wordt gevraagd of ze klanten echt kunnen helpen${whileAvoidable(a.avoidable, f)}: wie daarom gaat, gaat ` +
    "om een reden die niemand hoort. Vraag het in blijfgesprekken of exitgesprekken.",
  "people/no-room-to-move": (a, f) =>
    `${a.adherence}${a.atLeast ? ` minimaal ${f.quantity(a.atLeast)}` : ""} houdt medewerkers aan een rooster dat voor hen is gemaakt, op een ` +
    "kantoor waar ze niet weg kunnen: wat niet in hun leven past, komt terug als ziekmelding of opzegging, en de roostertrouw blijft " +
    "groen. Geef ze inspraak in hun diensten of in waar ze werken.",
  "people/no-room-to-move/adherence": () => "waaraan zij worden gehouden",
  "people/absence-with-stakes": (a, f) =>
    `${a.target}${a.atMost ? ` maximaal ${f.quantity(a.atMost)}` : ""} per medewerker, met ${stakesWords[a.stakes]} als inzet, beloont ziek ` +
    "doorwerken: het cijfer wordt groen, en wie in bed had moeten liggen zit aan de lijn en valt later langer uit. Laat er niets van " +
    "afhangen, en kijk er per team naar, naast werkdruk en hersteltijd.",
  "people/incidents-as-target": (a, f) =>
    `${a.target} maximaal ${f.quantity(a.atMost)} is te halen door niet te melden: de gesprekken blijven wat ze zijn` +
    `${a.heated === null ? "" : ` (${f.share(a.heated)} van de contacten hier is verhit, ${f.number(a.heated * 1000, 0)} op elke 1.000)`}, ` +
    "en wat verdwijnt is de melding, met de hersteltijd en de nazorg die eruit volgen. Volg het getal en doe iets met elke melding, " +
    "zonder norm.",
} satisfies Partial<Texts>;

function reasons(
  { attrition, vacancies }: { attrition: string | null; vacancies: { open: number; people: number } | null },
  f: Format,
): string[] {
  return [
    ...(attrition === null ? [] : [`${attrition} is een norm`]),
    ...(vacancies === null
      ? []
      : [
          `${f.count(vacancies.open, "plek staat", "plekken staan")} open naast ${f.count(vacancies.people, "persoon", "mensen")} ` +
            `(${f.share(vacancies.open / vacancies.people)})`,
        ]),
  ];
}

function whileAvoidable(share: number | null, f: Format): string {
  return share === null ? "" : `, terwijl ${f.share(share)} van de contacten niet nodig had hoeven zijn`;
}
