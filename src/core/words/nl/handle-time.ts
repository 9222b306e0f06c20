import type { Blindness } from "../../model/guard";
import type { Quantity } from "../../model/quantity";
import type { Tone } from "../../model/target-set";
import { capital, type Format } from "../format";
import type { Texts } from "../message";
import { levelWords, stakesWords } from "./terms";
import { toneWords } from "./tones";

const mostNamed = 3;

export const blindness: Readonly<Record<Blindness, string>> = {
  ticked: "medewerkers vinken het zelf aan",
  uncounted: "nergens staat dat het aan herhaalverkeer of in een enquête wordt gemeten",
  unsampled: "nergens staat dat de steekproef aselect is",
  unbounded: "er is geen grens die rood kan worden",
  narrower: "het geldt op een lager niveau dan de norm zelf",
  elsewhere: "het kijkt naar andere contacten dan de norm",
};

export const handleTime = {
  "handle-time/below-need": (a, f) =>
    `${a.target} maximaal ${f.quantity(a.cap)} ligt onder de ${f.quantity(a.need)} die deze mix vraagt` +
    `${a.recovery > 0 ? `, inclusief ${f.time(a.recovery)} herstel na zware gesprekken` : ""}: ` +
    `per contact moet er ergens ${f.time(a.need.amount - a.cap.amount)} vandaan komen, en bij ` +
    `${a.slowest} (${f.quantity(a.slowestTime)}) valt het meest te halen. ` +
    `${a.splittable ? "Splits de norm naar toon, of verhoog hem" : "Verhoog de norm"} naar ${f.quantity(a.raised)}.`,

  "handle-time/blanket-cap": (a, f) =>
    `${a.target} maximaal ${f.quantity(a.cap)} geldt voor ${covered(a.covers, f)}, terwijl ${named(a.above, f)} ` +
    `${a.above.length === 1 ? "langer duurt" : "langer duren"}: wie zo'n contact goed afhandelt, zit tot ` +
    `${f.time(a.over)} boven de norm${a.perAgent ? " en ziet dat terug in de eigen cijfers" : ""}; afkappen of ` +
    `doorverbinden is de snelste weg naar groen${a.watched ? "" : ", en niets laat zien dat de klant niet geholpen is"}. ` +
    (a.splittable || a.exemptible
      ? `${either([a.splittable && "splits de norm naar toon", a.exemptible && `laat ${a.splittable ? "hem" : "de norm"} niet gelden voor ${tones(a.tones, f)}`])}.`
      : `Maak er per team een bandbreedte van rond wat deze contacten vragen${a.watched ? "" : ", en volg of deze klanten in één keer goed geholpen zijn"}.`),
  "handle-time/blanket-cap/part": (a, f) =>
    `${a.target} maximaal ${f.quantity(a.cap)} geldt voor ${covered(a.covers, f)}, ook voor ${named(a.above, f, " in totaal")}: daar valt ` +
    `de meeste tijd weg te halen${a.perAgent ? " door de medewerker die ze treft" : ""}, dus daar wordt groen het eerst ` +
    `gevonden${a.watched ? "" : ", en niets laat zien dat de klant niet geholpen is"}. ` +
    `${either([a.exemptible && `laat de norm niet gelden voor ${tones(a.tones, f)}`, "stuur erop per team en volg of deze klanten in één keer goed geholpen zijn"])}.`,
  "handle-time/blanket-cap/class-above": (a, f) =>
    a.over === null
      ? `${a.name} (${toneWords[a.tone]}) vraagt met volle aandacht in totaal ${f.quantity(a.time)}.`
      : `${a.name} (${toneWords[a.tone]}) vraagt met volle aandacht ${f.quantity(a.time)}, ${f.time(a.over)} boven de norm.`,

  "handle-time/unguarded": (a, f) =>
    `${a.target} maximaal ${f.quantity(a.cap)} is ook te halen door contacten af te raffelen, door te verbinden of af te ` +
    "kappen, en niets in deze normenset kleurt dan rood: geen ‘in één keer goed’ op basis van herhaalverkeer of een enquête, " +
    "geen herhaalverkeer, geen aselecte steekproef op gesprekskwaliteit" +
    `${a.level && a.level !== "agent" ? `, per ${levelWords[a.level]} of breder` : ""}. ` +
    `Voeg er een toe en noem die ${f.key("guardrails", "bij `guardrails`", "als bewaking")}.`,
  "handle-time/unguarded/blind": a => `${a.target} blijft dan groen: ${blindness[a.why]}.`,

  "handle-time/personal-stakes": (a, f) =>
    `${a.target} maximaal ${f.quantity(a.cap)} geldt per medewerker, met ${stakesWords[a.stakes]} als inzet: wie de lange ` +
    "contacten treft, betaalt ervoor, en afkappen of doorverbinden is wat een medewerker eraan kan doen. " +
    "Stuur er per team op, of gebruik de norm alleen voor coaching.",
  "handle-time/personal-stakes/made-up": (a, f) =>
    `${a.target} maximaal ${f.quantity(a.cap)} geldt per medewerker, met ${stakesWords[a.stakes]} als inzet: één keer ` +
    `${a.slow.name} (${f.quantity(a.slow.time)}) is pas goedgemaakt na ${f.number(a.contacts, 0)} keer ${a.fast.name} ` +
    `(${f.quantity(a.fast.time)}); bij afkappen of doorverbinden valt er niets goed te maken. ` +
    "Stuur er per team op, of gebruik de norm alleen voor coaching.",

  "handle-time/wrap-up-left-out": (a, f) =>
    `${a.target}${a.cap ? ` maximaal ${f.quantity(a.cap)}` : ""} telt het gesprek en niet het nawerk: elke seconde die van het ` +
    "gesprek naar erna schuift maakt de norm groener, en het werk is er niet minder om. " +
    `Schrijf \`${a.formula}\`, en leg de grens bij wat dat oplevert.`,
  "handle-time/wrap-up-left-out/excluded": a =>
    `${a.target} laat het nawerk buiten de afhandeltijd: elke seconde die van het gesprek naar erna schuift maakt de norm groener, ` +
    `en het werk is er niet minder om. Tel alles mee: \`${a.formula}\`.`,
  "handle-time/wrap-up-left-out/cap": (a, f) =>
    `${a.target} maximaal ${f.quantity(a.cap)} laat geen ruimte om vast te leggen en te regelen wat is afgesproken: dat blijft liggen, ` +
    "gebeurt terwijl de volgende klant praat of wordt elders geboekt, en groen zegt alleen dat niemand het ziet. " +
    "Stuur op de hele afhandeltijd, of geef nawerk de tijd die het kost.",

  "handle-time/baseline-disagrees": (a, f) => {
    const apart = Math.abs(a.baseline.amount - a.mix);
    return (
      `${a.target} is het laatst gemeten op ${f.quantity(a.baseline)}, ${f.time(apart)} ${a.side === "below" ? "onder" : "boven"} de ` +
      `${f.time(a.mix)} die uit de mix volgt: ${a.side === "below" ? "contacten krijgen nu al minder dan de aandacht waar de mix van uitgaat" : "er is werk dat niet in de mix zit"}, ` +
      "of de aandelen of afhandeltijden in de mix zijn niet die van nu. Meet beide over dezelfde weken; tot dan is een norm met geen van beide te vergelijken."
    );
  },

  "handle-time/chat-concurrency": (a, f) =>
    `${a.target} op ${f.quantity(a.time)} zegt niet wat een klant krijgt: met twee chats tegelijk is het ${f.time(a.time.amount / 2)} ` +
    `aandacht, met drie ${f.time(a.time.amount / 3)}, en één chat erbij verschuift het vanzelf. Leg ` +
    `${f.key("demand.concurrency", "`concurrency` vast onder `demand`", "vast hoeveel chats een medewerker tegelijk heeft")}, met 1 voor één chat tegelijk.`,
} satisfies Partial<Texts>;

function tones(words: readonly Tone[], f: Format): string {
  return f.list(words.map(tone => toneWords[tone]));
}

function covered(covers: readonly Tone[] | null, f: Format): string {
  if (covers === null) return "elke toon";
  return covers.length === 1
    ? `alle contacten met de toon ${toneWords[covers[0]!]}`
    : `de tonen ${tones(covers, f)} samen`;
}

/** Een zin zonder punt: alles wat kan. */
function either(ways: readonly (string | false)[]): string {
  return capital(ways.filter(way => way !== false).join(", of "));
}

function named(classes: readonly { name: string; time: Quantity }[], f: Format, remark = ""): string {
  const first = classes.slice(0, mostNamed).map(({ name, time }) => `${name} (${f.quantity(time)}${remark})`);
  const more = classes.length - first.length;
  return f.list(more > 0 ? [...first, `nog ${more} andere`] : first);
}
