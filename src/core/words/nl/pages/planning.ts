import type { RulePages } from "../../rule-page";

export const planning = {
  "staffing/impossible-together": {
    title: "Serviceniveau, bezettingsgraad en medewerkers die niet samengaan",
    finds:
      "Serviceniveau, wachttijd, afhakers en bezettingsgraad die met geen enkel aantal medewerkers samen te halen zijn, of niet met de " +
      "medewerkers in het bestand, bij de gemiddelde afhandeltijd die de mix vraagt, inclusief herstel in nawerk of aux. Wat een norm voor " +
      "afhandeltijd zegt, telt niet mee: het gaat om de tijd die contacten vragen. Bij elke norm staat met hoeveel medewerkers die te halen is.",
    harm:
      "De tijd moet ergens vandaan komen. Met te weinig medewerkers worden contacten afgekapt of doorverbonden, met te veel worden ze gerekt, " +
      "en in beide gevallen zeggen de cijfers dat de planning klopte.",
    evidence: [
      "Erlang C, of Erlang A waar klanten afhaken, met de afhandeltijd die de mix vraagt; bezettingsgraad is werk gedeeld door beschikbare tijd. Bij 80/20 en 180 s laat 10 Erlang werk hooguit 71% bezetting toe.",
    ],
    limits:
      "Rekenwerk voor één planningsinterval: Erlang C, of Erlang A met `patience`, en bezettingsgraad als werk gedeeld door beschikbare tijd. " +
      "In het echt komt aanbod in golven, verschillen medewerkers, en middelt een norm over een maand goede en slechte intervallen uit. " +
      "Alleen gesprekken die één voor één komen tellen mee, en alleen normen voor alle contacten.",
    notWhen:
      "Als `agents` niet zegt wie er in dat interval aan de lijn zit (maar de formatie, of het totaal van een dag): vermeld de medewerkers " +
      "van het interval met die `contacts`.",
  },
  "staffing/occupancy-follows": {
    title: "Een bezettingsgraad waar geen medewerker over gaat",
    finds:
      "Een norm voor de bezettingsgraad op niveau `agent`, terwijl medewerkers, contacten en de tijd die ze vragen de bezettingsgraad " +
      "helemaal binnen of helemaal buiten de grenzen leggen, of er nu hersteltijd wordt genomen of niet.",
    harm:
      "Wie niet over een cijfer gaat, leert er niets van. Wordt het gemist, dan blijft over om gesprekken te rekken of af te kappen; wordt het " +
      "gehaald, dan is het groen voor iedereen en lijkt het een verdienste.",
    evidence: [
      "Bezettingsgraad is werk gedeeld door beschikbare tijd: in het planningsinterval volgt hij uit contacten, de tijd die ze vragen en medewerkers.",
    ],
    limits:
      "Rekenwerk voor één planningsinterval, als gemiddelde van het team. Over een dag verschillen medewerkers in wanneer ze werken en hoe " +
      "ze auxcodes gebruiken, en dat is wat een bezettingsgraad per medewerker vooral laat zien.",
    notWhen:
      "Als medewerkers het cijfer alleen te zien krijgen als uitleg bij een drukke dag, en niemand erop wordt afgerekend: laat de grenzen weg.",
  },
} satisfies Partial<RulePages>;
