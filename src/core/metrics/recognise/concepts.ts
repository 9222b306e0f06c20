/**
 * What words of a metric's name mean, in English and Dutch; a word stands with every ending that is listed. A word that is not here is
 * one that may change which metric is meant.
 */
const words: Readonly<Record<string, string>> = {
  contact:
    "call calls caller callers contact contacts chat chats ticket tickets case cases interaction interactions enquiry enquiries inquiry inquiries conversations " +
    "request requests email emails mail mails incident incidents incidenten klantcontact klantcontacten contacten beller bellers zaak zaken melding meldingen " +
    "issue issues aanvraag aanvragen verzoek verzoeken telefoontje telefoontjes telefoongesprek telefoongesprekken vraag vragen verkeer",
  conversation: "conversation gesprek gesprekken gespreks",
  customer: "customer customers client clients consumer klant klanten klantgericht",
  agent:
    "agent agents advisor advisors adviser advisers rep reps representative representatives staff employee employees csr csrs operator operators member members " +
    "medewerker medewerkers personeel personeels personnel labour labor adviseur adviseurs worker workers workforce",
  lead: "supervisor supervisors leader leaders lead leads manager managers tl tls teamleider teamleiders leidinggevende leidinggevenden coach teamlead teamleads",
  time: "time times duration tijd tijden duur length",
  number: "number count counts aantal aantallen quantity",
  volume: "volume volumes",
  answered:
    "answered answer answering picked pickup opgenomen opnemen beantwoord beantwoorde beantwoording aangenomen opname aanname aangenomen",
  within: "within binnen threshold",
  timely: "timely tijdig tijdige ontime",
  service: "service services servicegraad dienstverlening",
  level: "level levels niveau",
  servicelevel: "servicelevel serviceniveau serviceniveaus bereikbaarheid bereikbaarheids",
  sla: "sla slas",
  agreement: "agreement agreements",
  met: "met attainment attained achievement achieved compliance performance behaald gehaald naleving",
  speed: "speed snelheid aannamesnelheid opneemsnelheid",
  wait: "wait waiting waits wachten wacht",
  queue: "queue queues queueing wachtrij rij",
  longest: "longest maximum max maximale langste p95 p90 95th percentile",
  first: "first eerste 1st initial",
  reply: "reply replies reactie response responses reactietijd respons",
  abandon:
    "abandon abandoned abandonment abandons afhaak afhakers afhaker afgehaakte afgehaakt verlaten opgehangen abn aba abd",
  lost: "lost verloren",
  block: "blocked blockage blocking geweigerd geweigerde",
  busy: "busy bezettoon",
  signal: "signal signals",
  csat: "csat ssat ktv klantcijfer klanttevredenheids",
  satisfaction: "satisfaction satisfied sat tevredenheid tevredenheids tevreden waardering rapportcijfer",
  dissatisfaction: "dissatisfaction dissatisfied unhappy ontevreden ontevredenheid",
  dsat: "dsat",
  asa: "asa",
  nps: "nps tnps rnps",
  enps: "enps",
  esat: "esat",
  netpromoter: "promoter promotor",
  net: "net",
  recommend: "recommend recommendation recommending aanbevelen aanbeveling",
  likely: "likelihood likely willingness intention bereidheid",
  kind: "relationship relational transactional transactionele relationele",
  effort: "effort inspanning inspannings moeite",
  ces: "ces",
  survey: "survey surveys enquete onderzoek questionnaire feedback",
  resolution:
    "resolution resolutions resolved resolve resolving solved opgelost opgeloste oplossing oplossings oplos oplossingen fix fixed",
  close: "close closed closing closure sluiten gesloten afsluiten",
  right: "right goed",
  once: "one once single keer 1x",
  touch: "touch attempt",
  fcr: "fcr fcrs",
  repeat: "repeat repeated repeating herhaal herhaalde recontact herhaling",
  transfer: "transfer transfers transferred doorverbind doorverbonden doorverbindingen doorverbinding",
  warm: "warm cold blind",
  escalation: "escalation escalations escalated escalatie escalaties geescaleerd geescaleerde escalating",
  tier: "tier",
  callback: "callback callbacks terugbel terugbelafspraak terugbelafspraken terugbellen terugbelverzoeken",
  kept: "kept nagekomen honoured honored completed",
  promise: "promise promises promised belofte beloften beloofde scheduled afspraken",
  complaint: "complaint complaints klacht klachten",
  turnaround: "turnaround doorloop",
  full: "full total end",
  reopen: "reopen reopened reopens reopening heropend heropende heropening heropenings heropen",
  backlog: "backlog werkvoorraad",
  age: "age ouderdom leeftijd aging ageing",
  quality: "quality kwaliteit kwaliteits qualityscore",
  qa: "qa qm",
  monitor: "monitoring monitored monitor assurance evaluation evaluations beoordeling beoordelings meting",
  internal: "internal interne",
  calibration: "calibration kalibratie",
  variance: "variance difference gap deviation verschil afwijking",
  critical: "critical kritieke",
  error: "error errors fout fouten",
  accuracy: "accuracy accurate nauwkeurigheid juistheid correctness",
  correct: "correct juiste",
  heard: "heard gehoord",
  felt: "felt feel feeling feels voelt voelen",
  short: "short korte",
  very: "very zeer",
  handle: "handle handling handled afhandel afhandelings afhandeling behandel behandeling afgehandeld afgehandelde",
  aht: "aht acht",
  talk: "talk talking spreek",
  hold: "hold onhold wachtstand",
  after: "after post na",
  work: "work",
  wrapup: "wrapup wrap afrond afronding nawerk nabewerking",
  acw: "acw",
  occupancy: "occupancy bezetting bezettings",
  utilisation: "utilisation utilization benutting benuttings productiviteit productiviteits",
  hour: "hour uur hours uren",
  cost: "cost costs kosten kostprijs",
  adherence: "adherence roostertrouw",
  schedule: "schedule rooster roosters roster",
  conformance: "conformance conformity conformiteit",
  shrinkage: "shrinkage",
  forecast: "forecast forecasting forecasts voorspelling voorspel voorspellings prognose prognoses",
  containment: "containment contained",
  deflection: "deflection deflected deflectie",
  bot: "bot bots chatbot chatbots voicebot ivr virtual assistant",
  selfservice: "selfservice zelfservice zelfbediening zelfbedienings selfserve",
  concurrency: "concurrency concurrent simultaneous parallel gelijktijdige gelijktijdigheid tegelijk",
  absence: "absence absences absenteeism sickness illness verzuim verzuims ziekteverzuim ziekte",
  sick: "sick",
  leave: "leave",
  unplanned: "unplanned kort lang kortdurend langdurend",
  churn: "churn",
  span: "span control spanwijdte",
  fte: "fte ftes",
  attrition: "attrition",
  turnover: "turnover verloop verloops uitstroom",
  voluntary: "voluntary vrijwillig vrijwillige",
  tenure: "tenure",
  engagement: "engagement bevlogenheid betrokkenheid betrokkenheids",
  coaching: "coaching coachings",
  vacancy: "vacancy vacancies vacature vacatures",
  open: "open openstaande",
  stay: "stay blijf",
  interview: "interview interviews",
  held: "held gevoerd gevoerde",
  per: "per",
  speedto: "to",
  in: "in",
  agree: "understood begrepen",
};

/** Words that leave the metric what it is: means, shares, channels, periods, units, and what joins words. */
const neutral =
  "avg average mean median gem gemiddeld gemiddelde rate rates ratio pct perc percent percentage procent share proportion score scores rating ratings result results value kpi metric " +
  "metrics aandeel graad cijfer cijfers index overall totaal totale voice phone telephone telephonic telefoon telefonie telefonische telefonisch inbound social webcare live digital web " +
  "whatsapp messaging support helpdesk servicedesk centre center callcenter klantenservice klantcontactcentrum kcc team teams department afdeling daily weekly monthly quarterly yearly annual " +
  "annualised annualized ytd mtd rolling last past maand maands maandelijks maandelijkse jaar jaarlijks jaarlijkse kwartaal week dag dagen weken maanden day days weeks month months " +
  "quarter year years minute minutes minuten min mins second seconds sec secs seconden s h hr hrs eur euro usd of the a an for by and at on with from is van de het een den der voor " +
  "bij op en due vandaag today interval goal doel streefwaarde is wordt te door target norm actual all alle dienst duizend thousand k customerservice points p";

/** By word; an empty concept leaves the name as it is. */
export const conceptOf: ReadonlyMap<string, string> = new Map([
  ...neutral.split(" ").map(word => [word, ""] as const),
  ...Object.entries(words).flatMap(([concept, spellings]) =>
    spellings.split(" ").map(word => [word, concept] as const),
  ),
]);

/** Words of time as units: the metric is a time. */
export const clockWords: ReadonlySet<string> = new Set(
  "s sec secs second seconds seconden min mins minute minutes minuten h hr hrs hours uren uur days dagen".split(" "),
);
/** Words that say that the metric is a share or a rate. */
export const shareWords: ReadonlySet<string> = new Set(
  "rate rates ratio pct perc percent percentage procent share proportion aandeel graad index per".split(" "),
);
