import type { Texts } from "../message";
import { wayWords } from "./day-terms";

export const greenDayPage = {
  "green-day/title": () => "De groene dag: wat een normenset beloont",
  "green-day/idea": () =>
    "Andere regels zeggen wat er meestal misgaat. Het groenedagmodel zegt wat *dit* bestand laat gebeuren. Het kijkt naar alle manieren " +
    "waarop de contacten van een dag kunnen worden afgehandeld, houdt de dagen over waarop **elke norm groen is**, en vraagt wat die dagen " +
    "klanten en medewerkers kosten. Drie dagen tellen:\n\n" +
    "- **De eerlijke dag**: elk contact krijgt de aandacht die het nodig heeft, elk vinkje klopt, iedereen wordt gevraagd. Welke normen " +
    "zijn rood?\n" +
    "- **De mildste groene dag**: van alle dagen waarop alles groen is, de dag die de minste klanten ongeholpen laat. Wat die nog kost " +
    "ten opzichte van de eerlijke dag is de **druk**: schade die de normen afdwingen.\n" +
    "- **De ergste groene dag**: de dag die de meeste klanten ongeholpen laat. Dat is de **blinde vlek**: schade die de normen niet " +
    "zien. De **zware blinde vlek** is hetzelfde voor emotionele en verhitte contacten alleen, zodat een kleine klasse niet verdwijnt in een grote mix.",
  "green-day/verdicts": () => "Het oordeel",
  "green-day/verdicts-lead": (a, f) =>
    `Twee vragen beslissen: is de eerlijke dag helemaal groen, en is de blinde vlek groter dan ${f.number(a.limit)}, of de zware blinde vlek ` +
    `groter dan ${f.number(a.hardLimit)}, van de 100 contacten? Beide grenzen zijn een inschatting.`,
  "green-day/verdict": () => "Oordeel",
  "green-day/honest-day": () => "Eerlijke dag",
  "green-day/harm": () => "Schade",
  "green-day/meaning": () => "Wat het betekent",
  "green-day/green": () => "groen",
  "green-day/red": () => "rood",
  "green-day/would-show": () => "zou opvallen",
  "green-day/can-hide": () => "kan verborgen blijven",
  "green-day/means-balanced": () => "Eerlijk werk is groen, en er kan weinig ongezien misgaan.",
  "green-day/means-blind": () => "Eerlijk werk is groen, maar veel anders ook: het dashboard bewijst niets.",
  "green-day/means-strained": () => "Eerlijk werk is rood, maar schade zou opvallen: zwaar, en eerlijk.",
  "green-day/means-watermelon": () => "Eerlijk werk is rood, en schade houdt het dashboard groen.",
  "green-day/means-impossible": () =>
    "Geen enkele dag is helemaal groen: de normen spreken elkaar tegen. Het model noemt een conflict waaruit geen norm gemist kan worden.",
  "green-day/means-unknown": () => "Het bestand legt te weinig vast, en het model zegt wat er nog bij moet.",
  "green-day/by-hand": () => "Een voorbeeld, met de hand uitgerekend",
  "green-day/need": (a, f) =>
    `De eerlijke dag vraagt ${a.classes.map(each => `${f.number(each.share, 2)} × ${f.number(each.handleTime)}`).join(" + ")} = ` +
    `**${f.number(a.need)} s** per contact. De norm is ${f.number(a.cap)} s: eerlijk werk is dus rood, en er moet ` +
    `**${f.number(a.short)} s per contact** ergens vandaan komen.`,
  "green-day/where-from": () =>
    "Waarvandaan? Elke manier van afhandelen spaart tijd en laat klanten ongeholpen. In de laatste kolom staat waar een groene dag naar " +
    "kijkt: hoeveel klanten het kost om honderd seconden te sparen. De goedkoopste staat bovenaan.",
  "green-day/column-class": () => "Klasse",
  "green-day/column-way": () => "Contacten worden",
  "green-day/column-saved": () => "Gespaard per contact",
  "green-day/column-unhelped": () => "Ongeholpen van de 100",
  "green-day/column-price": () => "Ongeholpen per 100 gespaarde seconden",
  "green-day/kindest": (a, f) =>
    `De goedkoopste seconden zijn die van ${a.name}: worden die contacten ${wayWords[a.way]}, dan spaart dat ${f.number(a.share, 2)} × ` +
    `${f.number(a.saved)} s = ${f.number(a.total)} s, precies genoeg. Verder hoeft er niets te veranderen. Van 100 klanten blijven er dan 100 × ` +
    `${f.number(a.share, 2)} × ${f.number(a.resolved, 2)} × ${f.number(a.loss, 2)} = **${f.number(a.pressure)}** ongeholpen die eerlijk werk wel ` +
    "helpt: de druk.",
  "green-day/worst": (a, f) =>
    "Het tegendeel merkt dit bestand ook niet op. Wordt elk contact afgebroken, dan is de gemiddelde afhandeltijd nog groener, en blijft " +
    `iedereen die eerlijk werk helpt met lege handen: 100 × (${a.parts.map(each => `${f.number(each.share, 2)} × ${f.number(each.resolved, 2)}`).join(" + ")}) = ` +
    `**${f.number(a.blindSpot)}**: de blinde vlek. Rood eerlijk werk en een blinde vlek samen: een watermeloen.`,
  "green-day/ways": () => "De manieren waarop een contact kan worden afgehandeld",
  "green-day/ways-lead": () =>
    "Echt geholpen is wat volle aandacht helpt, min het verlies van de manier. Een contact dat te vroeg wordt afgesloten telt toch als opgelost; " +
    "een doorverbonden contact staat te boek als doorverbonden, een afgebroken contact als kort. Rekken is talmen om bezet te lijken: " +
    "daar lijdt niemand onder.",
  "green-day/way": () => "Manier",
  "green-day/takes": () => "Tijd die het kost",
  "green-day/takes-part": (a, f) => `${f.number(a.factor, 2)} × wat nodig is`,
  "green-day/takes-at-most": (a, f) => `wat nodig is, hooguit ${f.time(a.seconds)}`,
  "green-day/loses": a => `Verlies, ${a.tone}`,
  "green-day/reads": () => "Hoe normen worden gelezen",
  "green-day/reads-all": () =>
    "- **Afhandeltijd**: het gemiddelde over de contacten waarvoor de norm geldt; herstel dat als nawerk telt hoort erbij.\n" +
    "- **In één keer goed** en **herhaalcontact**: wie echt geholpen is. Vinkt de medewerker zelf af, dan legt de norm een groene dag " +
    "niets op: een vinkje kost niets.\n" +
    "- **Doorverbonden, geëscaleerd, korte contacten**: het deel van de contacten dat zo wordt afgehandeld.\n" +
    "- **Tevredenheid, ontevredenheid, beoordeelde kwaliteit**: dalen mee met de hulp die verloren gaat, met de gewichten hieronder.\n" +
    "- **Serviceniveau, gemiddelde wachttijd, afhaakpercentage** (voice en video): de langste gemiddelde afhandeltijd waarbij de medewerkers de norm in het " +
    "planningsinterval halen, met Erlang C, of met Erlang A waar het bestand geduld opgeeft.\n" +
    "- **Bezettingsgraad**: afhandeltijd tegenover de tijd van de medewerkers in het planningsinterval.\n" +
    "- **Herstel opgenomen**: het deel van de contacten dat om herstel vraagt en erdoor wordt gevolgd.\n" +
    "- Elk ander kengetal legt een dag niets op; de uitkomst noemt het als niet gemodelleerd.\n\n" +
    "Wat een norm uitsluit telt er niet in mee; maar een groene dag houdt ten minste 5% over van waar de norm op de eerlijke dag naar kijkt, want een norm " +
    "is niet te halen door niemand over te houden om te meten. Een steekproef `all` of `random` hoort iedereen; `after_resolution` hoort wie als " +
    "opgelost te boek staat; bij `agent_selected` en `opt_in` is vrij wie wordt gevraagd, tot het kleinste deel hieronder.",
  "green-day/level": () => "Het eerlijke niveau",
  "green-day/level-all": () =>
    "De aannames per klasse zeggen hoe klassen verschillen; je eigen meting zegt waar ze samen liggen. De eerste norm voor tevredenheid, " +
    "ontevredenheid, kwaliteit of oplossing die voor alles geldt, niets uitsluit en een eerlijke steekproef heeft, bepaalt dat niveau: de `baseline`, of de norm zelf " +
    "als die er hooguit één stap voorbij ligt (5 punten van de 100, of 5% van de schaal). Zonder `baseline` is het niveau maar aangenomen, en dan heet " +
    "een normenset nooit in balans.",
  "green-day/assumptions": () => "De aannames",
  "green-day/assumptions-lead": () =>
    "**Elke standaardwaarde is een inschatting en geen meting.** Niemand heeft gepubliceerd wat een gehaast gesprek over een overlijden verliest. Daarom is " +
    "elke aanname te vervangen, en zegt de uitkomst hoe ver elke aanname kan schuiven voordat het oordeel verandert (`sensitivity` in JSON, en " +
    "`watermelon explain BESTAND`). Wat een klasse zelf opgeeft (`resolved`, `satisfaction`, `dissatisfied`) gaat voor.\n\n" +
    "Ook wat waarschijnlijk is, is een inschatting, want ook dat heeft niemand gemeten: aandelen tot 20 punten onder of boven de aanname, factoren " +
    "tot 0,15, tijden van de helft tot anderhalf keer de aanname, en nooit voorbij het bereik waarin de aanname zin heeft.",
  "green-day/key": () => "Sleutel onder `assumptions`",
  "green-day/default": () => "Standaard",
  "green-day/override": () =>
    "In een normbestand, voor dat bestand; sleutels met punten en geneste sleutels betekenen hetzelfde:",
  "green-day/is-not": () => "Wat het niet is",
  "green-day/is-not-all": () =>
    "- Het is geen meting van je contactcenter en geen verwijt: het zegt wat de normen zouden belonen, niet wat iemand doet.\n" +
    "- Het kent het planningsuur en niet de maand: wachttijdnormen worden gehaald of gemist in het interval dat het bestand opgeeft.\n" +
    "- Het telt klanten die echt geholpen zijn. Gemiste verkoop, een slecht gesprek dat toch goed afloopt, en de gezondheid van medewerkers " +
    "voorbij het herstel zitten er niet in.\n" +
    "- De druk kan 0 zijn op een rode eerlijke dag: dan vraagt groen geen schade maar schijn, en de melding zegt welke: rekken, afvinken, of " +
    "kiezen wie wordt gevraagd.\n" +
    "- De kosten, waar `costs.contact` is opgegeven, tellen alleen ongeholpen klanten die terugkomen: een ondergrens van wat slechte dienstverlening kost.",
  "green-day/solved": () => "Hoe het wordt opgelost",
  "green-day/solved-all": (a, f) =>
    "Het is een lineair programma: vrij is hoeveel contacten van elke klasse op welke manier worden afgehandeld, elke norm is een voorwaarde, en de schade " +
    "wordt zo klein of zo groot mogelijk gemaakt. YALPS lost het op; komt dat niet tot een einde, dan beslist HiGHS. Hetzelfde bestand heeft tot op het laatste " +
    `cijfer dezelfde uitkomst, in de editor, op de opdrachtregel en in de browser. Boven ${f.number(a.rows)} voorwaarden of ${f.number(a.classes)} klassen is het ` +
    "oordeel `unknown`: te groot, gewoon gezegd.",
} satisfies Partial<Texts>;
