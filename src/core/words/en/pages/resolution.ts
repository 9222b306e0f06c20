import type { RulePage } from "../../rule-page";

export const resolution = {
  "resolution/self-reported": {
    title: "Resolution that agents tick themselves",
    finds: "A target on first-contact resolution with `measured: { by: agent }`: a tick box or a wrap-up code.",
    harm:
      "The one who is judged fills in the score. Nobody needs to lie for it to drift: a case that is closed feels solved, and " +
      "the customer who calls again tomorrow gets another agent. The tick rises year after year beside a falling mark.",
    evidence: [
      "“Het toekomstbestendige klantcontactcenter”, part 3, Chav 2023: watermelon reports, green outside and red inside.",
      "First-contact resolution up to 69% is held low, 70-79% good, 80% and above rare (SQM); windows in use run from 1 to 30 days.",
    ],
    limits:
      "Repeat contact is no perfect count either: customers come back for something else, or give up and never come back. The " +
      "bound that is offered is what honest work gives on the file's mix less 5 points, from the file's own `resolved` or from " +
      "judgments by tone (90% routine, 80% complex and emotional, 70% heated). Without a mix, and where it is lower already, " +
      "the bound is left as it is. The baseline was ticked too: measure it again.",
    notWhen: "When the tick serves to sort work and no target hangs on it: leave it out of the targets.",
  },
  "resolution/no-window": {
    title: "Resolution without a window",
    finds:
      "First-contact resolution or repeat contact that is counted by customers who come back, without `measured.window`, or with " +
      "one below three days.",
    harm:
      "The shorter one counts, the better it looks. A customer whose parcel does not come tries again after a week, and by then " +
      "a window of a day has long called the first contact a success. A window that is not written down can be changed " +
      "without anybody seeing it.",
    evidence: [
      "SQM and other trade sources: windows in use run from 1 to 30 days, so that numbers of different windows cannot be compared.",
      "Whoever comes back within a short window comes back within a longer one too: a longer window never counts fewer.",
    ],
    limits:
      "Windows in use run from 1 to 30 days and there is no standard; 7 days is a judgment, and so are the three days below which " +
      "a weekend falls out. A long window also counts customers who come back for something else. Over a longer window the " +
      "same work gives a lower number: look at the bound again after the change.",
    notWhen:
      "When the matter is over within a day, as with a taxi or a meal: set `shortest` lower. A window in working days is never " +
      "found too short.",
    options: {
      shortest: "Shortest window that is let be; working days always are.",
    },
  },
  "resolution/transfers-excluded": {
    title: "Resolution without the contacts passed on",
    finds:
      "First-contact resolution, repeat contact or time to resolution that leaves out transferred, escalated or reopened " +
      "contacts, while no target on transfers, escalations or reopened cases shows how many those are.",
    harm:
      "The hard contact is passed on and leaves the count; what stays is what was easy. The number rises while the customer tells " +
      "the story twice. The other way round it is no better: where every transfer costs, agents keep what they cannot solve.",
    evidence: [
      "Operations Research 71(3), 2023: what is counted about transfers changes which contacts agents keep and which they pass on.",
      "“Het toekomstbestendige klantcontactcenter”, part 3, Chav 2023, on creative bookkeeping: the aim shifts from serving the customer to getting green numbers.",
    ],
    limits:
      "How often passing on is right depends on how the work is divided. The bounds that are offered (10% transferred, 5% " +
      "escalated, 5% reopened) are judgments: set your own. They are offered at team level or wider, without stakes.",
    notWhen:
      "When a first line only sorts and passes on by design: measure resolution over the whole chain, or say with `part_of` that " +
      "the transfers are watched in another file.",
  },
  "resolution/deflection-as-success": {
    title: "Self-service that counts giving up as success",
    finds:
      "A floor under containment or deflection, without a target on resolution or repeat contact that nobody can tick beside it, " +
      "and without `exit_to_human: true`.",
    harm:
      "Containment counts sessions that end without a person. That is the customer who found the answer, and it is the customer " +
      "who gave up. The deeper the way to a person is hidden, the better the number, and whoever gets through at last is angry " +
      "with the agent.",
    evidence: [
      "“Verhitte gesprekken in het contactcenter”, column by Erik Bouwer (Ziptone): badly working chatbots and numbers that are hard to find are decisions of management that agents have to make up for.",
      "Chat: 30-67% of those who give up leave silently, so that an end without a person is often no answer.",
    ],
    limits:
      "Who gives up for good shows nowhere, not in repeat contact either. And where there is a way out, that it is easy to find " +
      "is for a person to judge: the rule takes your word for it.",
    notWhen: "When the way to a person stands on every page: declare `exit_to_human: true`.",
  },
  "resolution/closed-to-stop-the-clock": {
    title: "A time to resolution that closing meets",
    finds:
      "A ceiling on time to resolution, without a target on the share opened again, on the age of what is open, or on repeat " +
      "contact for the same contacts.",
    harm:
      "The clock stops when the case is closed, not when it is solved. Old cases do not count until they are closed, so the " +
      "quickest way to a good mean is to leave them lying and close the easy ones, and to close the hard one and let it open again.",
    evidence: [
      "A mean over closed cases holds no case that is still open, and one that is closed and opened again counts as two short ones.",
      "Accounts from the trade of cases closed and reopened, or parked as “waiting for customer”; no count of how often was found.",
    ],
    limits:
      "The bounds that are offered are judgments: 5% reopened, and open work no older than the ceiling itself for 90 of 100 " +
      "cases. How often cases are closed to stop the clock was not found counted.",
    notWhen: "When a case can only be closed by the customer.",
  },
  "resolution/callback-without-kept": {
    title: "Call-backs that count when they are promised",
    finds:
      "A formula in which call-backs make the number better: added to what was answered or handled, or taken off what was offered " +
      "or abandoned, while no target shows how many call-backs are kept. Names with “kept”, “made” or “on time” are let be.",
    harm:
      "An offer to call back is kind, and it stops the clock. On a bad day everybody gets the offer, the service level stays " +
      "green, and the calls that are owed pile up where no target looks.",
    evidence: [
      "A call-back that counts when it is promised counts the same whether or not anybody calls.",
      "That a call-back which stops the clock flatters waiting is an account from the trade; no study was found.",
    ],
    limits:
      "Only names and signs of the formula are read: a call-back by another name is missed. The 90% that is offered is a judgment.",
    notWhen: "When the name in the formula stands for call-backs that were made: call it so, `callbacks_made`.",
  },
  "resolution/cause-without-owner": {
    title: "Avoidable contacts whose cause nobody owns",
    finds:
      "A class of contacts with `avoidable: true` and no `owner`; or a target on repeat contact for agents, or with stakes above " +
      "coaching, while no class has an owner. Silent with a `people.feedback_loop` or a target on the feedback loop.",
    harm:
      "The contact centre can answer the question well a thousand times and is green each time. The customer should not have had " +
      "to ask, and the agent who knows why is asked nothing. That is why people leave: not the customers, but the powerlessness.",
    evidence: [
      "“Relevant”, column by Geeske te Gussinklo (Ziptone), on exit interviews by Mindshare: the same problem again and again, and an organisation that does nothing about it or much too late.",
      "“Het toekomstbestendige klantcontactcenter”, part 3, Chav 2023: the core-contact model brings contacts down to those that matter.",
    ],
    limits:
      "An owner on paper is no cause taken away. The 80% that is offered for the feedback loop is a judgment. Who can end a " +
      "cause is not guessed; the owner of the whole file is offered only for the loop.",
    notWhen: "When the contact is wanted after all: take `avoidable` off the class.",
  },
} satisfies Record<string, RulePage>;
