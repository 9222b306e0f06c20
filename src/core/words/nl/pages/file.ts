import type { RulePages } from "../../rule-page";

export const file = {
  "file/syntax": {
    title: "Een plek die YAML niet kan lezen",
    finds:
      "Tekst die geen YAML is: een tab, een aanhalingsteken of accolade die openstaat, een dubbele punt in een waarde, een " +
      "kaal `>= 80%`, een verwijzing zonder anker.",
    harm:
      "Wat YAML daar leest is niet wat er bedoeld was, en een norm die verkeerd wordt gelezen, wordt verkeerd gecontroleerd. " +
      "De rest van het bestand wordt gewoon gelezen en gecontroleerd.",
    evidence: ["YAML 1.2.2, de taal van normbestanden."],
    limits:
      "Eén vergissing kan de lezer vaker laten struikelen; er komt één melding per regel, dus na herstel kan er nog een volgen.",
    notWhen: "Het bestand is niet anders te lezen: herstel het.",
  },
  "file/duplicate-key": {
    title: "Een sleutel of id die er twee keer staat",
    finds:
      "Twee keer dezelfde sleutel in één blok, of twee normen in een lijst met dezelfde `id` (zonder `id` is dat het kengetal).",
    harm:
      "Van twee gelijke sleutels telt alleen de laatste. De eerste lijkt een afspraak, maar niemand wordt eraan gehouden. Twee " +
      "normen met één id zijn voor `guardrails`, onderdrukkingen en rapportages niet uit elkaar te houden.",
    evidence: ["YAML 1.2.2: sleutels zijn uniek. Wie een tweede toch toelaat, houdt zonder iets te zeggen de laatste."],
    limits: "De melding kan niet zeggen welke van de twee bedoeld is.",
    notWhen: "Nooit: geef elk een eigen naam, of laat er één staan.",
  },
  "file/wrong-type": {
    title: "Een waarde die niet past waar ze staat",
    finds:
      "Een waarde van een andere soort dan de sleutel vraagt: tekst in plaats van een lijst, `300 s` voor een aandeel, `140%` " +
      "voor een deel van een geheel, `31-03-2027` als datum, een decimale komma tussen accolades, `80/20`, `5m`, of een norm " +
      "die alleen een waarde is, zoals `aht: 300 s`. Ook een hoeveelheid die geen contactcenter haalt, zoals `1e300` medewerkers.",
    harm: "Een waarde die niet te lezen is, telt als afwezig, en de controles die haar nodig hebben zwijgen. Het lijkt vastgelegd, maar is het niet.",
    evidence: ["Het formaat van normbestanden en het JSON Schema ervan."],
    limits:
      "Of een waarde klopt of verstandig is, wordt hier niet beoordeeld. Een herstel schrijft wat het meest voor de hand ligt; zijn er meer lezingen, dan kies je zelf.",
    notWhen: "Eigen sleutels die met `x-` beginnen worden nooit gecontroleerd; zet daar wat niet in het formaat past.",
  },
  "file/missing-key": {
    title: "Een bestand zonder versie of zonder normen",
    finds: "Een document zonder `version` of `targets`, met niets onder `targets`, of helemaal zonder inhoud.",
    harm: "Er valt niets te controleren, en een bestand waarin niets wordt gecontroleerd ziet eruit als een bestand waarin niets mis is.",
    evidence: ["Het formaat van normbestanden: alles mag wegblijven, behalve `version` en `targets`."],
    limits:
      "Een sleutel die door een syntaxfout is weggevallen, wordt niet als ontbrekend gemeld: herstel eerst de syntaxis.",
    notWhen: "Een bestand dat geen normbestand is, hoort niet `*.targets.yaml` te heten.",
  },
  "file/unknown-key": {
    title: "Een sleutel die niet wordt gelezen",
    finds:
      "Een sleutel die het formaat niet kent, met de bekende sleutel die er het meest op lijkt. `target`, `norm`, `doel`, " +
      "`streefwaarde`, `max`, `min` en dergelijke in een norm worden herschreven naar `at_least` of `at_most`.",
    harm: "Wat erachter staat wordt niet gelezen: een verkeerd gespelde `stakes` telt als geen, een verkeerd gespelde `at_most` als geen norm.",
    evidence: [
      "Het formaat van normbestanden: een sleutel die het niet kent wordt niet gelezen, hoe goed bedoeld ook.",
    ],
    limits: "De gelijkenis zit alleen in de spelling. Kijk of de voorgestelde sleutel is wat je bedoelde.",
    notWhen: "Laat eigen sleutels met `x-` beginnen: die blijven met rust.",
  },
  "file/own-shape": {
    title: "Een norm in een eigen bestand die nog niets zegt",
    finds:
      "In een bestand dat met `shapes` in `.watermelon.yaml` wordt gelezen: helemaal niets waar de vorm zoekt, een norm die nog bepaald " +
      "moet worden (`TBD`, `n.t.b.`), een zin waarin geen grens te lezen is, een woord waar `words` geen betekenis aan geeft, of onderdelen " +
      "zonder de naam van een kengetal.",
    harm: "Een lijst met normen die niemand heeft ingevuld, lijkt een afspraak. Wat geen grens noemt, wordt niet gecontroleerd, niet door ons en door niemand.",
    evidence: ["`shapes` in `.watermelon.yaml`, en de grammatica van zinnen waarin normen staan."],
    limits:
      "Zinnen met normen worden gelezen met een grammatica voor Nederlands en Engels; wat die niet kan lezen, wordt gemeld met de dichtstbijzijnde grens, en nooit geraden. " +
      "Welke kant een waarde zonder richting het dichtst bij ligt, is wat bij het kengetal goed is; `direction` in de vorm zegt het voor alle.",
    notWhen: "Een kengetal dat alleen wordt gevolgd heeft geen norm nodig: laat het veld weg, of leeg.",
  },
  "file/shares": {
    title: "Aandelen die niet op 100% uitkomen",
    finds:
      "Aandelen van de mix die samen meer dan een half punt van 100% afwijken, of onderdelen van de inwerkperiode die samen " +
      "boven 100% komen. Een mix waarin een aandeel ontbreekt, wordt alleen gemeld als de andere al boven 100% komen.",
    harm: "Elk gemiddelde over de mix, de benodigde afhandeltijd voorop, gaat dan over contacten die niet bestaan, of slaat er een deel over.",
    evidence: ["De delen van een geheel tellen op tot het geheel."],
    limits:
      "Dit is rekenwerk. Welk aandeel fout is, blijkt er niet uit; alles naar verhouding aanpassen is een gemak en geen meting.",
    notWhen: "Op hele procenten afgeronde aandelen kunnen er verder naast zitten: verhoog dan `tolerance`.",
    options: {
      tolerance: "Hoe ver een som van 100% af mag liggen, zodat afgeronde aandelen mogen.",
    },
  },
  "file/too-large": {
    title: "Een bestand dat te groot is om te lezen",
    finds:
      "Een bestand van meer dan een miljoen tekens of 100.000 leestekens van YAML zoals dubbele punten en regeleinden, met " +
      "meer dan duizend documenten, meer dan honderd niveaus diep genest, of met verwijzingen die voor meer " +
      "dan 200.000 waarden staan; en een document waarin meer mis is dan iemand leest.",
    harm: "Wat niet wordt gelezen, wordt niet gecontroleerd. De grenzen voorkomen dat één bestand de editor of de build ophoudt.",
    evidence: ["Een normbestand wordt met de hand geschreven; de grenzen liggen ver boven wat iemand schrijft."],
    limits: "De grenzen zijn een keuze. Ze liggen ver boven elk normbestand dat met de hand is geschreven.",
    notWhen: "Splits gegenereerde bestanden per team of kanaal, en verbind ze met `part_of`.",
  },
} satisfies Partial<RulePages>;
