import type { Chance } from "../../model/chance";
import type { Quantity } from "../../model/quantity";
import type { Course } from "../en/measurement";
import type { Format } from "../format";
import type { Texts } from "../message";
import { boundWords, sampledCounts, stakesWords } from "./terms";
import { named } from "./told";

const code = (text: string): string => `\`${text}\``;

const mostNamed = 3;

export const measurement = {
  "measurement/unknown-metric": (a, f) =>
    `“${a.written}” is geen bekend kengetal, dus waar het voor staat wordt niet gecontroleerd. ` +
    (a.nearest.length > 0
      ? `Is ${f.choice(a.nearest.map(f.pick))} bedoeld?`
      : "Is het een eigen kengetal, leg het dan vast onder `metrics:` in `.watermelon.yaml`; noem anders in `metric` " +
        "welk kengetal het is."),
  "measurement/unknown-metric/likely": (a, f) =>
    `“${a.written}” is waarschijnlijk ${f.pick(a.metric)}, maar daarvan wordt niets gecontroleerd zolang jij het niet zegt: klopt het? ` +
    "Geef het dan die naam als alias onder `metrics:` in `.watermelon.yaml`.",
  "measurement/unknown-metric/several": (a, f) =>
    `Geen bekend kengetal heet ${f.choice(a.names.map(name => `“${name}”`))}${a.more > 0 ? ` of een van ${f.number(a.more)} andere namen` : ""}: ` +
    "waar dat voor staat wordt niet gecontroleerd. Is het een eigen kengetal, leg het dan vast onder `metrics:` in `.watermelon.yaml`; is het " +
    "een andere naam voor een bekend kengetal, geef dat daar dan een alias.",
  "measurement/unknown-metric/too": () => "en zo heet er ook geen",
  "measurement/unknown-metric/unnamed": () =>
    "Deze norm zegt niet waarover hij gaat: noem het kengetal in `metric`, zoals `metric: gemiddelde afhandeltijd`.",
  "measurement/undefined": a =>
    `Nergens staat wat “${a.written}” is: geen bekend kengetal heet zo, en er is geen formule en geen bron, dus het is wat de ` +
    "maker van het rapport ervan maakt. Geef een `formula`, zeg in `measured.by` waar het getal vandaan komt, of noem in " +
    "`metric` een bekend kengetal.",
  "measurement/unit-missing": (a, f) =>
    a.readings.length === 1
      ? `\`${a.text}\` bij \`${a.place}\` heeft geen eenheid. Schrijf ${a.readings.map(code).join("")}, als dat het is.`
      : `\`${a.text}\` bij \`${a.place}\` heeft geen eenheid, en tussen ${f.list(a.readings.map(code))} zit een wereld van ` +
        "verschil. Schrijf erbij wat het is.",
  "measurement/direction": (a, f) =>
    a.bound === "at_most"
      ? `${f.pick(a.metric)} maximaal ${a.value}: hier is meer juist beter, dus de norm kleurt rood als het goed gaat ` +
        `en groen als het misgaat. Schrijf ${f.key("at_least", "`at_least`, of voeg dat toe als ondergrens", "er een ondergrens bij, of in plaats daarvan")}.`
      : `${f.pick(a.metric)} minimaal ${a.value}: hier is minder juist beter, dus de norm kleurt rood als het goed ` +
        `gaat en groen als het misgaat. Schrijf ${f.key("at_most", "`at_most`, of voeg dat toe als bovengrens", "er een bovengrens bij, of in plaats daarvan")}.`,
  "measurement/cannot-tell": (a, f) => {
    const declare = f.list(a.declare.map(each => f.key(each)));
    const start = "Sommige controles kunnen niet oordelen, omdat in het bestand ontbreekt wat ze nodig hebben";
    return f.ownShape
      ? `${start}: ${declare}. Vul aan wat er niet is en zeg bij de vorm van het bestand, in \`.watermelon.yaml\`, waar het staat, dan kan het wel.`
      : `${start}. Leg ${declare} vast, dan kan het wel.`;
  },

  "measurement/always-green": (a, f) =>
    `${a.target} ${boundWords[a.bound]} ${f.quantity(a.value)} is in alle ${f.number(a.results)} metingen gehaald, en zelfs de ` +
    `slechtste (${f.quantity(a.worst)}) hield nog ${f.difference(a.room, a.value)} over: alleen een ramp maakt dit rood. Leg groen ` +
    "waar de meeste uitkomsten liggen, en rood waar er nog geen was.",
  "measurement/always-green/no-red": (a, f) =>
    `${a.target} kan niet rood worden: ${a.bound === "at_least" ? "onder" : "boven"} ${f.quantity(a.edge)} bestaat niets, dus de ` +
    "slechtst mogelijke dag is niet te zien. Laat rood eerder beginnen.",
  "measurement/always-green/no-amber": (a, f) =>
    `${a.target} kan niet oranje worden: dat zou vanaf ${f.quantity(a.edge)} ${a.bound === "at_least" ? "omhoog" : "omlaag"} zijn, en ` +
    "daar is het al groen, dus vóór rood komt geen waarschuwing. Leg de grens van oranje aan de andere kant van groen.",
  "measurement/always-green/wide": (a, f) =>
    `${a.target} vraagt ${boundWords[a.bound]} ${f.quantity(a.value)} en is groen vanaf ${f.quantity(a.edge)}: wat daartussen ligt is ` +
    "groen op het dashboard en haalt de norm niet. Maak ze gelijk.",

  "measurement/green-while-worse": (a, f) =>
    `${a.target} ging in ${f.number(a.points)} metingen van ${f.quantity(a.from)} naar ${f.quantity(a.to)} en is groen, terwijl ` +
    `${f.list(a.worse.slice(0, mostNamed).map(each => course(each, f)))}: wat geteld wordt gaat vooruit, waar het voor staat ` +
    "niet. Zoek uit waardoor het ene ten koste van het andere gaat, en beoordeel ze samen tot dat duidelijk is.",
  "measurement/green-while-worse/worsens": a => `${a.target} gaat intussen achteruit.`,

  "measurement/cliff": (a, f) =>
    `${a.target} ${boundWords[a.bound]} ${f.quantity(a.value)} beslist over ${stakesWords[a.stakes]} en ` +
    `${a.distance < 1e-9 ? "ligt precies op" : `scheelt ${f.difference(a.distance, a.value)} met`} de ${f.quantity(a.measured)} van de laatste ` +
    `meting, terwijl ${chanceMoves(a.chance, a.value, f)}: wie zekerheid wil moet aan het cijfer werken, want het werk alleen ` +
    "beslist het niet. Maak oranje zo breed als het toeval en laat er daar minder van afhangen, of neem meer uitkomsten samen.",
  "measurement/flattering-exclusion/handle-time": (a, f) =>
    `${named(a, f)} laat ${f.list(a.words)} buiten beschouwing: wat overblijft vraagt gemiddeld ${f.time(a.without)} en alles samen ` +
    `${f.time(a.whole)}, dus het cijfer oogt lichter dan het werk is, en niets laat zien hoe die contacten aflopen. Tel ze mee, ` +
    "of maak een norm voor hun oplossing.",
  "measurement/flattering-exclusion/resolution": (a, f) =>
    `${named(a, f)} laat ${f.list(a.words)} buiten beschouwing, de contacten die het vaakst onopgelost eindigen` +
    `${a.solved ? ` (eerlijk werk lost ${f.share(a.solved.without)} van de rest op, en ${f.share(a.solved.whole)} van alles)` : ""}: ` +
    "hoe slecht die ook gaan, het blijft groen, en geen andere norm kijkt ernaar. Tel ze mee, of geef ze een eigen norm.",

  "measurement/unowned": ({ targets, ownerless, undated }, f) => {
    const lacking = [
      ...(ownerless > 0 ? [{ what: "eigenaar", count: ownerless }] : []),
      ...(undated > 0 ? [{ what: "datum van herziening", count: undated }] : []),
    ];
    const all = lacking.every(({ count }) => count === targets);
    const said = all
      ? targets === 1
        ? `de norm heeft ${f.list(lacking.map(({ what }) => `geen ${what}`))}`
        : `geen van de ${f.number(targets)} normen heeft ${f.choice(lacking.map(({ what }) => `een ${what}`))}`
      : f.list(
          lacking.map(
            ({ what, count }) =>
              `${f.number(count)} van de ${f.number(targets)} normen ${count === 1 ? "heeft" : "hebben"} geen ${what}`,
          ),
        );
    const harm = [
      ...(ownerless > 0 ? ["niemand gaat erover als een norm schade aanricht"] : []),
      ...(undated > 0 ? ["nergens komt ter sprake dat een norm niet meer bij de mix past"] : []),
    ];
    const keys = [...(ownerless > 0 ? ["owner"] : []), ...(undated > 0 ? ["review_by"] : [])];
    const write = f.list(keys.map(key => f.key(key)));
    const unfed = keys.filter(key => !f.has(key));
    const those = unfed.length < keys.length ? f.list(unfed.map(key => f.key(key))) : "dat";
    const where =
      unfed.length > 0
        ? `, en zeg bij de vorm van het bestand, in \`.watermelon.yaml\`, waar ${those} te vinden is`
        : "";
    const todo = f.ownShape
      ? `Voeg ${write} toe${where}.`
      : `Zet ${write} bovenin het bestand, dan geldt dat voor alle normen die er zelf geen hebben.`;
    return `${upperFirst(said)}: ${f.list(harm)}. ${todo}`;
  },

  "measurement/stale-review": (a, f) =>
    `${a.target} zou uiterlijk ${f.date(a.by)} opnieuw worden bekeken, ${f.count(a.days, "dag", "dagen")} geleden: of de norm nog past bij ` +
    "wat er binnenkomt heeft sindsdien niemand nagegaan, en toch kleurt hij groen of rood. Bekijk hem opnieuw, en zet er dan de " +
    "volgende datum bij.",
  "measurement/stale-review/set": (a, f) =>
    `${a.targets === 1 ? "De norm hier zou" : `De ${f.number(a.targets)} normen hier zouden`} uiterlijk ${f.date(a.by)} opnieuw worden bekeken, ` +
    `${f.count(a.days, "dag", "dagen")} geleden: of ${a.targets === 1 ? "die nog past" : "ze nog passen"} bij wat er binnenkomt heeft sindsdien niemand nagegaan, en toch ` +
    `${a.targets === 1 ? "kleurt hij" : "kleuren ze"} groen of rood. Bekijk ${a.targets === 1 ? "hem" : "ze"} opnieuw, en zet er dan de volgende datum bij.`,
} satisfies Partial<Texts>;

function course({ target, from, to }: Course, f: Format): string {
  return `${target} van ${f.quantity(from)} naar ${f.quantity(to)} ging`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function chanceMoves(chance: Chance, value: Quantity, f: Format): string {
  const width = f.difference(chance.halfWidth, value);
  return chance.from === "sample"
    ? `toeval de uitkomst van ${f.count(chance.size, ...sampledCounts[chance.of])} tot ${width} verschuift`
    : `de ${f.number(chance.points)} waarden tot nu toe ${width} op en neer gaan`;
}
