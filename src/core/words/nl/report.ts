import type { Verdict } from "../../day";
import { capital } from "../format";
import type { Texts } from "../message";
import { verdictWords } from "./day-terms";

const meanings: Readonly<Record<Verdict, string>> = {
  watermelon: "groen van buiten, rood van binnen",
  impossible: "geen dag is helemaal groen",
  blind: "eerlijk werk is groen, en schade ook",
  strained: "zwaar, maar schade zou opvallen",
  unknown: "er is te weinig opgegeven",
  balanced: "eerlijk werk is groen, en schade zou opvallen",
};

const does: Readonly<Record<Verdict, readonly [one: string, other: string]>> = {
  watermelon: ["beloont schade die ze niet ziet", "belonen schade die ze niet zien"],
  impossible: ["is nooit te halen", "zijn nooit te halen"],
  blind: ["zou schade niet laten zien", "zouden schade niet laten zien"],
  strained: ["is zwaar, maar eerlijk", "zijn zwaar, maar eerlijk"],
  unknown: ["geeft te weinig op om iets te kunnen zeggen", "geven te weinig op om iets te kunnen zeggen"],
  balanced: ["is in balans", "zijn in balans"],
};

export const report = {
  "report/heading": () => "Normensets, de ergste eerst",
  "report/lead": (a, f) => {
    const said = a.verdicts.map(({ verdict, sets }, index) => {
      const part = `${f.number(sets)} ${does[verdict][sets === 1 ? 0 : 1]}`;
      return index === 0 ? `**${part}**` : part;
    });
    return `${f.count(a.sets, "normenset", "normensets")} gelezen. ${a.sets === 1 ? said.join("") : f.list(said)}.`;
  },
  "report/verdict": a => capital(verdictWords[a.verdict]),
  "report/verdict-meaning": a => meanings[a.verdict],
  "report/column/set": () => "Normenset",
  "report/column/pressure": () => "Druk",
  "report/column/blind-spot": () => "Blinde vlek",
  "report/column/hard-blind-spot": () => "Zware blinde vlek",
  "report/column/recovery": () => "Herstel dat ongezien gemist kan worden",
  "report/column/red": () => "Rood op de eerlijke dag",
  "report/none-red": a => (a.told ? "geen" : "niet te zeggen"),
  "report/no-day": a => (a.impossible ? "geen dag is helemaal groen" : "niet te zeggen"),
  "report/not-declared": () => "niet opgegeven",
  "report/found": (a, f) => {
    const parts = [
      ...(a.errors > 0 ? [f.count(a.errors, "fout", "fouten")] : []),
      ...(a.warnings > 0 ? [f.count(a.warnings, "waarschuwing", "waarschuwingen")] : []),
      ...(a.infos > 0 ? [f.count(a.infos, "mededeling", "mededelingen")] : []),
    ];
    return parts.length > 0 ? parts.join(", ") : "de regels vinden niets";
  },
  "report/model": () =>
    "Een model, geen meting. Druk: van de 100 contacten het aantal dat ongeholpen moet blijven om elke lamp groen te krijgen. Blinde vlek: " +
    "het aantal dat ongeholpen kan blijven terwijl elke lamp groen is; de zware is van de 100 emotionele en verhitte contacten. Elk cijfer volgt uit " +
    "het bestand en de aannames op de pagina van de set.",
  "report/made": (a, f) => `Gemaakt door Watermelon Lint ${a.version}, naar de stand van ${f.date(a.today)}.`,
  "report/needs-script": () =>
    "Deze pagina tekent haar figuren met het script dat erin staat, en scripts staan uit. In woorden:",
  "report/pages": () => "Andere pagina's van dit rapport",
  "report/line": () => "regel",
  "report/close": () => "Sluiten",
  "report/rule-page": () => "Alles over deze regel, op het web",
} satisfies Partial<Texts>;
