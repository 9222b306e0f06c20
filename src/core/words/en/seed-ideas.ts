import type { SeedIdea } from "../seed-idea";

const prose = {
  "human-measure": {
    title: "The human measure",
    says:
      "When there are more vacancies than people, pressure grows on staffing, handle times and the quality of the conversation. The human " +
      "measure is that there is still time and attention to listen from where the customer stands, so that they feel heard and understood.",
    model:
      "on the honest day every contact gets the time it needs, and the pressure says how many customers the targets leave unhelped to stay green.",
    preview: "the time each kind of contact needs, drawn against the cap.",
  },
  "coaching-first-to-go": {
    title: "Coaching sinks down the list",
    says:
      "Busy training newcomers, so the coaching of everybody else waits. The human measure needs a place in coaching and in leadership too, " +
      "and that takes leaders with time for it.",
  },
  onboarding: {
    title: "Sixty hours of onboarding, all of it knowledge and buttons",
    says:
      "An onboarding of sixty hours without one for the course of a good conversation, or for a customer with a short fuse. Who is taught the " +
      "contents and nothing else cannot be expected to own the conversation.",
  },
  "beyond-the-procedure": {
    title: "The customer before systems and procedures",
    says:
      "Where a customer's case is harrowing, or the organisation made the mistake, an agent must be able to act outside the lines, so that " +
      "nobody gets stuck in a procedure.",
  },
  purpose: {
    title: "Knowing that you make the difference",
    says:
      "A newcomer who understands that they, and not the system, make the difference has a reason to get up in the morning, and feels bound to " +
      "the work. That has to be taught too.",
  },
  "binding-over-recruiting": {
    title: "Bind, and do not only recruit",
    says:
      "In a tight labour market all effort goes into hiring, while keeping people takes the pressure off hiring. Someone who matters, and knows " +
      "it, stays.",
    open: "no rule asks for a bonus for staying or other ways to bind; `people.retention` records that they are there.",
  },
  relevance: {
    title: "Relevance, and what exit interviews tell",
    says:
      "Exit interviews show that those who leave found their work of little relevance: they came to help customers and could not do as much as " +
      "they wanted. So ask it of those who leave, and of those who are still there.",
    model:
      "how many customers honest work helps, and how many are left to help on a green day: the difference is help that agents know they did not give.",
    preview: "the customers truly helped on the honest day beside those on the green ones.",
  },
  "same-problem-again": {
    title: "The same problem over and over",
    says:
      "Young people would like the conversations and the puzzles, but not the same problem time and again while the organisation does " +
      "nothing about it, or far too late. Feedback has to reach the department that can take the cause away, and be acted on together.",
  },
  "heard-in-time": {
    title: "Involved beforehand, and quick when something goes wrong",
    says:
      "Changing the text in the menu at once, without waiting for another department's protocol; a say for customer service before a product is " +
      "launched. Then fewer contacts need to be made good afterwards.",
    open:
      "the rule only asks that somebody owns taking causes away. How soon agents hear back and what they are asked about beforehand can be " +
      "declared; no rule judges it.",
  },
  "self-direction": {
    title: "Autonomy and self-direction",
    says:
      "The sector made autonomy and self-direction the theme of a congress on people: room in the work is part of what makes them stay, next to " +
      "recruiting and developing them.",
    open: "what agents learn after onboarding has no rule and no metric of its own.",
  },
  "core-contact": {
    title: "The core-contact model: no contact that should not have been needed",
    says:
      "Bring contacts back to those that are essential and worth something to the customer. That means taking causes away, and not keeping " +
      "customers away from people.",
  },
  "watermelon-reports": {
    title: "Watermelon reports",
    says:
      "The aim slides from serving the customer to showing green figures: creative bookkeeping, green outside and red inside, while all sorts of " +
      "things are wrong below the surface.",
    model:
      "the verdict: whether honest work is red, and how much harm an all-green dashboard can hide. A target that a tick can meet binds nothing.",
    preview: "the honest day, the kindest and the worst green day side by side, with the lamps that each leaves on.",
  },
  "steered-into-it": {
    title: "Steering that makes people look after the figures",
    says:
      "Sometimes it is the way of steering that makes agents see to it that what is measured looks good, while the problems below stay. The more " +
      "that hangs on one number, the more so.",
    model: "the worst green day: what agents could do to customers and still have every target green.",
  },
  "representative-samples": {
    title: "Representative samples",
    says:
      "Figures may simply not represent the whole. Who looks into recorded conversations, contact records or surveys should draw a sample that " +
      "does.",
    model: "where agents choose who is asked, a green day asks only those who will say the right thing.",
    preview: "a note at each target that stays green only because of who is asked.",
  },
  "how-it-really-goes": {
    title: "The nerve to look at how it really goes",
    says:
      "Doing what you always did gives what you always got. Be curious about how things really go, also when there seems to be no time, and look " +
      "again at the processes that give hold.",
    open: "a file holds targets. It cannot show how things really go: that takes listening along and asking.",
  },
  "service-is-everyones": {
    title: "Service is not made in one department",
    says: "Bring as many disciplines as possible into finding a solution: what customers call about is mostly decided outside customer service.",
  },
  empathy: {
    title: "Other conversations ask for other skills",
    says:
      "Questions get more complex and more emotional. They ask for people who want to help and can put themselves in the customer's place, so " +
      "that even a customer who does not get their wish looks back on a good contact.",
    open: "whom to hire is not for a target file; what they are taught, and the time they get, is.",
  },
  "in-public": {
    title: "Service in public",
    says: "On social media everybody reads along and judges. Those who answer there have to be helpful, and human, for more than the one who asks.",
    open: "no rule is about social media alone. Targets with `channel: social` are judged like others, and models of the queue are left out.",
  },
  autonomy: {
    title: "Autonomy and a mandate",
    says:
      "Give agents the room to really offer the solution, and trust them with it. Someone who needs a signature for everything is slower, has " +
      "less say, and adds less.",
  },
  "radical-flexibility": {
    title: "Radical flexibility",
    says: "Room to fill in one's own work, within agreed bounds: where, when, how and with what focus.",
    open: "of the four, where and when have keys; how is the mandate, and focus has none.",
  },
  "handle-time-and-tone": {
    title: "Handle time against a changed tone",
    says: "Do the targets for handle time still fit conversations that have another tone, and cases that are harder?",
    model: "the mean time that the mix needs with full attention, recovery included, against the cap.",
    preview: "which kinds of contact lie above the cap, and by how many seconds.",
  },
  "whole-people": {
    title: "Whole people, with a way to grow",
    says:
      "Work is a part of somebody's life. Where there is attention for belonging and for ways to grow, satisfaction and well-being rise. The " +
      "hardest question: would the perfect, motivated agent want to work here?",
    open: "growth and belonging can be declared; no rule judges them.",
  },
  "attainable-ambition": {
    title: "An ambition that can be reached",
    says:
      "A vision is a promise. Where circumstances make it impossible to keep, lower it and tell customers honestly what they can expect: do not " +
      "promise mountains of gold when there are no mountains left.",
    model: "for each target the value that honest work gives, so that a promise can be held against it.",
    preview: "each target's lamp on the honest day, with the figure honest work comes to.",
  },
  "small-steps": {
    title: "A steady 7 becomes an 8",
    says: "Aiming for 9+ while 7 is barely held only adds pressure. A 7 that stands firm grows into an 8.",
  },
  "short-handed": {
    title: "The basics, with so few hands",
    says:
      "Vacancies stay open, people work until they are ill, and the continuity of the service is at risk. Then the aim is not to win but to stay " +
      "in the game: the basics, done well.",
    model: "what the declared number of agents can achieve, by Erlang, at the time that contacts really need.",
  },
  "critical-factor": {
    title: "Attention to the critical factor, and leaders enough to give it",
    says:
      "Have enough leaders who know how their people fare and who give attention where others give orders. It pays: absence and attrition are " +
      "large costs.",
  },
  "easier-work": {
    title: "Make the work easier",
    says: "Help agents to do their work more easily and better, with good tools for instance, and keep contact with them personal.",
    open: "no rule is about tools. Hold time and wrap-up show where tools cost time, and the feedback loop is the way to say so.",
  },
  "two-experiences": {
    title: "Relate the experience of employees to that of customers",
    says:
      "Lay the surveys of customers and of employees side by side, share them, and look together for what can be bettered. Less pressure on the " +
      "agent gives the customer a better contact.",
    preview: "targets by facet, with the facets that stay out of sight.",
  },
  impatience: {
    title: "Faster, better, and sooner to judge",
    says: "Customers want to be helped faster and better, and are quicker to judge the service and the one who gives it.",
    model: "waiting and giving up, by Erlang A where the file says how long customers have patience.",
  },
  "heated-calls": {
    title: "Heated calls",
    says:
      "Society polarises and tones harden, and agents catch it, also where they can do nothing about it. After such a conversation one has to " +
      "be able to let off steam.",
    model:
      "recovery that counts as wrap-up is part of the time a contact needs, and a green day says how much of it is skipped.",
    preview: "recovery as a part of the time of each kind of contact, and what is missed of it on a green day.",
  },
  "aftercare-at-home": {
    title: "Aftercare, at home too",
    says: "At home nobody sits next to you who noticed that you spent a while in the trenches. Somebody has to seek you out.",
  },
  "risk-assessment": {
    title: "The risk assessment (RI&E)",
    says:
      "Dutch law has asked for years for a risk assessment that is kept up to date. Policy on aggression and violence belongs in it, by customers " +
      "as well as by colleagues.",
  },
  "beyond-the-law": {
    title: "Further than the law asks",
    says:
      "Employers who look further also see to onboarding, a survey of employees, coaching and listening along, appraisal, and exit interviews. " +
      "Whether a label for good employers helps people stay longer is another question.",
    open: "what is said in appraisals has no key, and labels have none: measure how long people stay.",
  },
  "output-only": {
    title: "Steering on output only",
    says: "Satisfied employees make satisfied customers, they say, but how is an employee to become satisfied where the employer only steers on output?",
    preview: "targets by facet: which facets have none.",
  },
  "managements-part": {
    title: "Management's part in it",
    says:
      "Opening hours, a chatbot that fails, a number that is hard to find, long waits and software that gets in the way: management decides on " +
      "them, and the agent is left to make up for them.",
    model: "waiting follows from the number of agents and what contacts need; no agent can change it on a day.",
    open: "opening hours, software and a number that is hard to find have no key.",
  },
  "cost-of-poor-service": {
    title: "The cost of poor service",
    says: "Dissatisfied customers make dissatisfied employees. Without a grip on service it is not only customers who drop out, but agents and managers too.",
    model:
      "with `costs.contact`, what customers who were not helped and come back cost per 100 contacts: a floor, for what leaving employees cost is not in it.",
    preview: "that cost for the honest day, and for the kindest and the worst green day.",
  },
  "stay-interviews": {
    title: "Stay interviews",
    says:
      "The counterpart of the exit interview: ask those who are there what drives them and what bothers them, regularly, and change it. A bonus " +
      "for staying could go with it.",
    open: "no rule asks for a bonus for staying; `people.retention.bonus` records it.",
  },
};

/** Every idea of the columns by its name: in our own words, and how it is served. */
export const seedIdeas: Readonly<Record<keyof typeof prose, SeedIdea>> = prose;
