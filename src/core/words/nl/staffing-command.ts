import { type AskedLevel, given } from "../en/staffing-command";
import type { Format } from "../format";
import type { Texts } from "../message";

export const staffingCommand = {
  "staffing-command/takes": (a, f) =>
    `Voor ${asked(a, f)} ${a.agents === 1 ? "is" : "zijn"} ${agents(a.agents, f)} nodig; daarmee is ${f.share(a.serviceLevel)} op ` +
    "tijd beantwoord.",
  "staffing-command/enough": (a, f) =>
    `${agents(a.agents, f)} ${a.agents === 1 ? "haalt" : "halen"} ${asked(a, f)}: ${f.share(a.serviceLevel)} is op tijd ` +
    `beantwoord. ${a.fewest < a.agents ? `Met ${agents(a.fewest, f)} lukt het ook.` : "Met één minder lukt het niet."}`,
  "staffing-command/too-few": (a, f) =>
    `${agents(a.agents, f)} ${a.agents === 1 ? "haalt" : "halen"} ${asked(a, f)} niet: ${f.share(a.serviceLevel)} is op tijd beantwoord.`,
  "staffing-command/needed": (a, f) =>
    `Voor ${asked(a, f)} ${a.agents === 1 ? "is" : "zijn"} ${agents(a.agents, f)} nodig.`,
  "staffing-command/overrun": (a, f) =>
    `${agents(a.agents, f)} ${a.agents === 1 ? "kan" : "kunnen"} ${f.number(a.load, 2)} Erlang aan werk niet bijbenen: de wachtrij ` +
    `groeit zolang het werk zo binnenkomt. Bijblijven lukt vanaf ${agents(a.keepUp, f)}.`,
  "staffing-command/gives": (a, f) =>
    `${agents(a.agents, f)} ${a.agents === 1 ? "beantwoordt" : "beantwoorden"} ${f.share(a.serviceLevel)} binnen ` +
    `${f.time(a.within)}; klanten wachten gemiddeld ${f.time(a.averageWait)}.`,
  "staffing-command/waits": (a, f) =>
    `Met ${agents(a.agents, f)} wachten klanten gemiddeld ${f.time(a.averageWait)}, en negen van de tien hooguit ${f.time(a.p90Wait)}.`,
  "staffing-command/give-up": (a, f) => `Van alle klanten haakt ${f.share(a.abandonment)} af.`,
  "staffing-command/no-work": () => "Hier is geen werk: niemand wacht, en elk aantal medewerkers volstaat.",

  "staffing-command/column/agents": () => "medewerkers",
  "staffing-command/column/within": (a, f) => `binnen ${f.time(a.within)}`,
  "staffing-command/column/average-wait": () => "gem. wachttijd",
  "staffing-command/column/p90-wait": () => "9 op 10 wacht hooguit",
  "staffing-command/column/abandonment": () => "haakt af",
  "staffing-command/column/occupancy": () => "bezettingsgraad",
  "staffing-command/endless": () => "eindeloos",

  "staffing-command/erlang-c": () =>
    "Uitgangspunt (Erlang C): iedereen wacht tot er wordt opgenomen en niemand haakt af; contacten komen willekeurig " +
    "binnen in een gelijkmatig tempo, en afhandeltijden zijn exponentieel verdeeld. Haken mensen wel af, geef dan met " +
    "--patience op hoe snel.",
  "staffing-command/erlang-a": (a, f) =>
    `Uitgangspunt (Erlang A): wie wacht haakt gemiddeld na ${f.time(a.patience)} af, met een exponentieel verdeeld geduld; ` +
    "afhandeltijden zijn dat ook, en contacten komen willekeurig binnen in een gelijkmatig tempo. Bij de " +
    "wachttijden telt wie afhaakte mee.",
  "staffing-command/scope": () =>
    "De cijfers gelden alleen voor dit interval, als de wachtrij tot rust is gekomen. Medewerkers zijn mensen die dan aan " +
    "het werk zijn: pauze, training, verlof en verzuim komen er nog bij.",

  "staffing-command/unit-missing": (a, f) =>
    `${a.option} ${a.text} heeft geen eenheid. Schrijf ${f.choice(a.readings.map(reading => given(a.option, reading)))}.`,
  "staffing-command/share-within": a =>
    `${a.option} ${a.text} zijn twee waarden in één. Schrijf ${given("--at-least", a.share)} ${given("--within", a.within)}.`,
  "staffing-command/too-long": (a, f) =>
    `${a.option} ${a.text} is een te lange tijd: er is te rekenen met hooguit ${f.count(a.days, "dag", "dagen")}.`,
  "staffing-command/no-time": () =>
    "--interval laat geen tijd over waarin contacten binnenkomen: geef een interval dat langer is dan nul.",
  "staffing-command/no-question": () =>
    "Wat is de vraag? Geef --agents om te zien wat die halen, of --at-least en --within om te zien hoeveel medewerkers er " +
    "nodig zijn.",
  "staffing-command/no-threshold": () =>
    'Bij --at-least hoort --within: de tijd die nog snel genoeg is, zoals --within "20 s".',
  "staffing-command/too-much": (a, f) =>
    `Dat is meer dan ${f.number(a.most)} Erlang aan werk, medewerkers of contacten per seconde, en daarover is niets te ` +
    "zeggen. Kijk --contacts, --interval en --handle-time nog eens na.",
  "staffing-command/perfection": (a, f) =>
    `Voor --at-least ${f.share(a.atLeast)} is geen aantal medewerkers te noemen: door toeval wacht er altijd wel eens iemand ` +
    `langer dan ${f.time(a.within)}. Vraag minder, zoals --at-least 99%.`,

  "staffing-command/help": () => "zegt hoeveel medewerkers een serviceniveau vraagt, of wat een gegeven aantal haalt",
  "staffing-command/help/contacts": () => "contacten die in het interval binnenkomen",
  "staffing-command/help/interval": () => 'lengte van het interval, zoals "30 min"',
  "staffing-command/help/handle-time": () => 'gemiddelde afhandeltijd, zoals "300 s"; al het nawerk telt mee',
  "staffing-command/help/agents": () =>
    "medewerkers aan het werk; zonder deze optie het kleinste aantal dat --at-least haalt",
  "staffing-command/help/within": () => 'tijd die nog snel genoeg is, zoals "20 s"',
  "staffing-command/help/at-least": () => "deel van alle contacten dat binnen die tijd beantwoord moet zijn, zoals 80%",
  "staffing-command/help/patience": () =>
    'gemiddelde tijd waarna een wachtende klant afhaakt, zoals "3 min"; zonder deze optie haakt niemand af',
  "staffing-command/help/examples": () =>
    "Voorbeelden:\n" +
    '  watermelon staffing --contacts 100 --interval "30 min" --handle-time "180 s" --within "20 s" --at-least 80%\n' +
    "  watermelon staffing --contacts 100 --interval 30min --handle-time 3min --agents 13 --patience 2min",
} satisfies Partial<Texts>;

function agents(count: number, f: Format): string {
  return f.count(count, "medewerker", "medewerkers");
}

function asked({ atLeast, within }: AskedLevel, f: Format): string {
  return `${f.share(atLeast)} binnen ${f.time(within)}`;
}
