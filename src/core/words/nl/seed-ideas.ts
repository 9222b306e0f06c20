import type { SeedIdeas } from "../seed-idea";

/** Every idea of the columns in Dutch. The columns are Dutch; these are not their words. */
export const seedIdeas: SeedIdeas = {
  "human-measure": {
    title: "De menselijke maat",
    says:
      "Als er meer vacatures zijn dan mensen, neemt de druk op de bezetting, de afhandeltijd en de kwaliteit van het gesprek toe. De menselijke maat is " +
      "dat er dan nog tijd en aandacht is om te luisteren vanuit de klant, zodat die zich gehoord en begrepen voelt.",
    model:
      "op de eerlijke dag krijgt elk contact de tijd die het nodig heeft, en de druk zegt hoeveel klanten de normen ongeholpen laten om groen te blijven.",
    preview: "de tijd die elke soort contact nodig heeft, afgezet tegen de norm.",
  },
  "coaching-first-to-go": {
    title: "Coaching zakt op de lijst",
    says:
      "Het is druk met inwerken, dus de coaching van alle anderen wacht. De menselijke maat hoort ook een plek te hebben in coaching en " +
      "leiderschap, en daarvoor zijn leidinggevenden nodig die er tijd voor hebben.",
  },
  onboarding: {
    title: "Zestig uur inwerken, alles aan kennis en knoppen",
    says:
      "Een inwerktraject van zestig uur zonder één uur over de opbouw van een goed gesprek, of over een klant met een kort lontje. Wie alleen de " +
      "inhoud leert, voelt zich geen eigenaar van het gesprek, en dat is hem niet te verwijten.",
  },
  "beyond-the-procedure": {
    title: "De klant gaat voor systemen en procedures",
    says:
      "Als de situatie van een klant schrijnend is, of de organisatie een fout heeft gemaakt, moet een medewerker buiten de lijntjes kunnen " +
      "handelen, zodat niemand vastloopt in een procedure.",
  },
  purpose: {
    title: "Weten dat jij het verschil maakt",
    says:
      "Een nieuwe collega die begrijpt dat zij het verschil maakt en niet het systeem, heeft een reden om ’s ochtends op te staan en voelt zich " +
      "betrokken bij het werk. Ook dat hoort bij het inwerken.",
  },
  "binding-over-recruiting": {
    title: "Binden, en niet alleen werven",
    says:
      "In een krappe arbeidsmarkt gaat alle inzet naar werven, terwijl je met binden minder hoeft te werven. Wie ertoe doet en dat weet, " +
      "blijft.",
    open: "geen regel vraagt om een blijfbonus of een andere manier om te binden; `people.retention` legt vast dat die er is.",
  },
  relevance: {
    title: "Relevantie, en wat exitgesprekken vertellen",
    says:
      "Uit exitgesprekken blijkt dat wie vertrekt zijn werk maar weinig relevant vond: ze kwamen om klanten te helpen en konden minder doen dan ze " +
      "wilden. Vraag er dus naar, bij wie vertrekt en bij wie er nog is.",
    model:
      "hoeveel klanten eerlijk werk helpt en hoeveel dat er op een groene dag zijn: het verschil is hulp waarvan medewerkers weten dat zij die niet gaven.",
    preview: "hoeveel klanten er op de eerlijke dag echt zijn geholpen, naast de groene dagen.",
  },
  "same-problem-again": {
    title: "Steeds weer hetzelfde probleem",
    says:
      "Jongeren zien de gesprekken en het puzzelen wel zitten, maar niet keer op keer hetzelfde probleem waar de organisatie niets of veel te " +
      "laat iets aan doet. Signalen moeten terechtkomen bij de afdeling die de oorzaak kan wegnemen, en samen worden opgepakt.",
  },
  "heard-in-time": {
    title: "Vooraf betrokken, en snel als het misgaat",
    says:
      "Een menutekst meteen aanpassen zonder op het protocol van een andere afdeling te wachten; de klantenservice erbij halen vóórdat een " +
      "product op de markt komt. Dan hoeft er achteraf minder te worden rechtgezet.",
    open:
      "de regel vraagt alleen dat iemand verantwoordelijk is voor het wegnemen van oorzaken. Hoe snel medewerkers antwoord krijgen en waarover " +
      "ze vooraf worden gehoord, is vast te leggen; geen regel oordeelt erover.",
  },
  "self-direction": {
    title: "Autonomie en zelfsturing",
    says:
      "De branche wijdde een HR-congres aan autonomie en zelfsturing: ruimte in het werk hoort bij wat mensen laat blijven, naast werven en " +
      "ontwikkelen.",
    open: "voor wat medewerkers na het inwerken nog leren, is er geen eigen regel en geen eigen kengetal.",
  },
  "core-contact": {
    title: "Het kern-contactmodel: geen contact dat niet nodig had hoeven zijn",
    says:
      "Breng contacten terug tot wat essentieel is en de klant iets oplevert. Dat betekent oorzaken wegnemen, en niet klanten bij mensen " +
      "weghouden.",
  },
  "watermelon-reports": {
    title: "Watermeloenrapporten",
    says:
      "Het doel verschuift van de klant goed bedienen naar groene cijfers halen: creatief boekhouden, groen van buiten en rood van binnen, " +
      "terwijl er onder de oppervlakte van alles mis is.",
    model:
      "het oordeel: is eerlijk werk rood, en hoeveel schade past er onder een dashboard dat helemaal groen is. Een norm die met een vinkje te halen is, dwingt niets af.",
    preview: "de eerlijke dag, de mildste en de ergste groene dag naast elkaar, met de lampen die dan branden.",
  },
  "steered-into-it": {
    title: "Sturing waardoor mensen op de cijfers gaan letten",
    says:
      "Soms geeft juist de manier van aansturen aanleiding om er vooral voor te zorgen dat het gemetene er goed uitziet, terwijl de problemen " +
      "eronder blijven. Hoe meer er van één cijfer afhangt, hoe sterker.",
    model: "de ergste groene dag: wat medewerkers klanten kunnen aandoen terwijl elke norm groen blijft.",
  },
  "representative-samples": {
    title: "Representatieve steekproeven",
    says:
      "Soms geven de cijfers geen representatief beeld van het geheel. Wie opgenomen gesprekken, contactregistraties of enquêtes bekijkt, " +
      "hoort een steekproef te trekken die dat wel doet.",
    model:
      "waar medewerkers kiezen wie de vraag krijgt, krijgt op een groene dag alleen wie het goede antwoord geeft hem.",
    preview: "een opmerking bij elke norm die alleen groen is door wie er wordt gevraagd.",
  },
  "how-it-really-goes": {
    title: "Het lef om te kijken hoe het écht gaat",
    says:
      "Wie doet wat hij altijd deed, krijgt wat hij altijd kreeg. Word nieuwsgierig naar hoe het echt gaat, ook als er geen tijd voor lijkt, en " +
      "bekijk de processen die houvast geven opnieuw.",
    open: "een bestand bevat normen. Hoe het echt gaat staat er niet in: daarvoor moet je meeluisteren en vragen.",
  },
  "service-is-everyones": {
    title: "Service verleen je niet met één afdeling",
    says: "Betrek zoveel mogelijk disciplines bij een oplossing: waar klanten over bellen, wordt meestal buiten de klantenservice beslist.",
  },
  empathy: {
    title: "Andere gesprekken vragen andere vaardigheden",
    says:
      "Vragen worden complexer en emotioneler. Daar zijn mensen voor nodig die willen helpen en zich in de klant verplaatsen, zodat ook een " +
      "klant die zijn zin niet krijgt met een goed gevoel terugkijkt.",
    open: "wie je aanneemt staat niet in een normbestand; wat zij leren, en hoeveel tijd ze krijgen, wel.",
  },
  "in-public": {
    title: "Service waar iedereen bij is",
    says: "Op social media leest iedereen mee en oordeelt iedereen. Wie daar antwoordt, moet behulpzaam en menselijk zijn voor meer mensen dan de vragensteller.",
    open: "geen regel gaat alleen over social media. Normen met `channel: social` worden beoordeeld als andere; modellen van de wachtrij gelden er niet.",
  },
  autonomy: {
    title: "Autonomie en mandaat",
    says:
      "Geef medewerkers de ruimte om de oplossing ook echt te bieden, en vertrouw ze dat toe. Wie voor alles een handtekening moet halen, is " +
      "trager, heeft minder te zeggen en voegt minder toe.",
  },
  "radical-flexibility": {
    title: "Radicale flexibiliteit",
    says: "Ruimte om je eigen werk in te vullen, binnen afgesproken kaders: waar, wanneer, hoe en met welke focus.",
    open: "van die vier hebben waar en wanneer een sleutel; het hoe is het mandaat, en voor focus is er niets.",
  },
  "handle-time-and-tone": {
    title: "Afhandeltijd bij een andere toon",
    says: "Kloppen de normen voor de afhandeltijd nog bij gesprekken met een andere toon, en bij situaties die lastiger zijn?",
    model: "de gemiddelde tijd die de mix met volle aandacht nodig heeft, herstel inbegrepen, tegenover de norm.",
    preview: "welke soorten contact boven de norm uitkomen, en hoeveel seconden.",
  },
  "whole-people": {
    title: "Hele mensen, die kunnen groeien",
    says:
      "Werk is een deel van iemands leven. Waar aandacht is voor verbondenheid en groei, nemen tevredenheid en welzijn toe. De " +
      "confronterendste vraag: zou de perfecte, gemotiveerde medewerker hier graag komen werken?",
    open: "groei en verbondenheid zijn vast te leggen; geen regel oordeelt erover.",
  },
  "attainable-ambition": {
    title: "Een ambitie die haalbaar is",
    says:
      "Een visie is een belofte. Kun je die door de omstandigheden niet waarmaken, stel haar dan bij en zeg klanten eerlijk wat ze kunnen " +
      "verwachten: beloof geen gouden bergen als er geen bergen meer zijn.",
    model: "per norm de waarde die eerlijk werk oplevert, om een belofte naast te leggen.",
    preview: "de lamp van elke norm op de eerlijke dag, met waar eerlijk werk op uitkomt.",
  },
  "small-steps": {
    title: "Een vaste 7 wordt een 8",
    says: "Een 9+ willen terwijl de 7 amper te houden is, geeft alleen druk. Een 7 die staat, groeit naar een 8.",
  },
  "short-handed": {
    title: "De basis, met zo weinig handjes",
    says:
      "Vacatures blijven open, mensen werken tot ze er ziek van worden, en de continuïteit staat op het spel. Dan gaat het niet om winnen maar " +
      "om in de competitie blijven: de basis, en die goed.",
    model:
      "wat het opgegeven aantal medewerkers kan halen, volgens Erlang, bij de tijd die contacten echt nodig hebben.",
  },
  "critical-factor": {
    title: "Aandacht voor de kritische factor, en genoeg leidinggevenden om die te geven",
    says:
      "Zorg voor genoeg leidinggevenden die weten hoe het met hun mensen gaat en aandacht geven waar anderen aansturen. Dat verdient zich " +
      "terug: verzuim en verloop zijn grote kostenposten.",
  },
  "easier-work": {
    title: "Maak het werk makkelijker",
    says: "Help medewerkers om hun werk makkelijker en beter te doen, bijvoorbeeld met goede hulpmiddelen, en houd het contact met hen persoonlijk.",
    open: "geen regel gaat over hulpmiddelen. Wachtstand en nawerktijd laten zien waar ze tijd kosten, en de feedbackloop is de plek om dat te melden.",
  },
  "two-experiences": {
    title: "Leg medewerkersbeleving en klantbeleving naast elkaar",
    says:
      "Leg de onderzoeken onder klanten en medewerkers naast elkaar, deel ze en zoek samen wat er beter kan. Minder druk op de medewerker geeft " +
      "de klant een beter contact.",
    preview: "de normen per invalshoek, en welke invalshoeken buiten beeld blijven.",
  },
  impatience: {
    title: "Sneller, beter, en eerder met een oordeel klaar",
    says: "Klanten willen sneller en beter geholpen worden, en hebben hun oordeel over de service en de medewerker eerder klaar.",
    model: "wachten en afhaken, volgens Erlang A als het bestand zegt hoe lang klanten geduld hebben.",
  },
  "heated-calls": {
    title: "Verhitte gesprekken",
    says:
      "De samenleving polariseert, de toon verhardt, en medewerkers krijgen het over zich heen, ook als zij er niets aan kunnen doen. Na zo’n " +
      "gesprek moet je stoom kunnen afblazen.",
    model:
      "herstel dat als nawerk telt, hoort bij de tijd die een contact nodig heeft, en een groene dag zegt hoeveel herstel erbij inschiet.",
    preview: "herstel als deel van de tijd van elke soort contact, en hoeveel er op een groene dag van overblijft.",
  },
  "aftercare-at-home": {
    title: "Nazorg, ook thuis",
    says: "Thuis zit er niemand naast je die merkt dat je een tijdje in de loopgraven hebt gelegen. Iemand moet je opzoeken.",
  },
  "risk-assessment": {
    title: "De RI&E",
    says:
      "De wet vraagt al jaren een risico-inventarisatie en -evaluatie die actueel is. Beleid over agressie en geweld hoort daarin, van klanten " +
      "en van collega’s.",
  },
  "beyond-the-law": {
    title: "Verder dan de wet",
    says:
      "Werkgevers die verder kijken letten ook op inwerken, medewerkersonderzoek, coaching en meeluisteren, beoordeling en exitgesprekken. " +
      "Of mensen door een keurmerk voor goede werkgevers langer blijven, is de vraag.",
    open: "voor beoordelingsgesprekken en keurmerken is er geen sleutel: meet hoe lang mensen blijven.",
  },
  "output-only": {
    title: "Alleen op output sturen",
    says: "Tevreden medewerkers zorgen voor tevreden klanten, heet het, maar hoe word je als medewerker tevreden als je werkgever alleen op output stuurt?",
    preview: "de normen per invalshoek: voor welke er geen is.",
  },
  "managements-part": {
    title: "Het aandeel van het management",
    says:
      "Openingstijden, een chatbot die niet werkt, een nummer dat niet te vinden is, lange wachttijden en onhandige software: het management " +
      "beslist erover, en de medewerker mag het goedmaken.",
    model:
      "de wachttijd volgt uit het aantal medewerkers en wat contacten nodig hebben; op de dag zelf kan geen medewerker daar iets aan doen.",
    open: "voor openingstijden, software en een onvindbaar nummer is er geen sleutel.",
  },
  "cost-of-poor-service": {
    title: "Wat slechte service kost",
    says:
      "Ontevreden klanten zorgen voor ontevreden medewerkers. Krijg je de service niet onder controle, dan haken niet alleen klanten af, maar ook " +
      "medewerkers en managers.",
    model:
      "met `costs.contact`: wat klanten kosten die niet geholpen zijn en terugkomen, per 100 contacten. Het is een ondergrens, want vertrekkende medewerkers zitten er niet in.",
    preview: "die kosten op de eerlijke dag, en op de mildste en de ergste groene dag.",
  },
  "stay-interviews": {
    title: "Blijfgesprekken",
    says:
      "De tegenhanger van het exitgesprek: vraag wie er werkt geregeld wat hen drijft en wat hen dwarszit, en verander dat. Er kan een blijfbonus " +
      "aan vastzitten.",
    open: "geen regel vraagt om een blijfbonus; `people.retention.bonus` legt hem vast.",
  },
};
