import {
  aboutFields,
  boundsAbout,
  classFields,
  demandFields,
  peopleFields,
  phraseFields,
  promiseFields,
  setFields,
  targetFields,
  teamFields,
} from "../core/own-shape/fields";

type Json = Readonly<Record<string, unknown>>;
interface About {
  readonly description: string;
  readonly "x-nl": string;
}

/** What the schema of target files has no words for. */
const own: Readonly<Record<string, About>> = {
  target: {
    description:
      "A phrase that says the bounds in words: At or above 95%, max. 4:30, 80% within 20 s. TBD is a finding, and so is an amount without a direction where direction does not say it.",
    "x-nl":
      "Een zin die de grenzen in woorden zegt: minstens 95%, max. 4:30, 80% binnen 20 s. N.t.b. is een bevinding, en een bedrag zonder richting ook als direction die niet zegt.",
  },
  "bands.green": {
    description: "A phrase that says the bounds of green: at least 95%.",
    "x-nl": "Een zin die de grenzen van groen zegt: minstens 95%.",
  },
  "bands.amber": {
    description: "A phrase that says the bounds of amber: between 90% and 95%.",
    "x-nl": "Een zin die de grenzen van oranje zegt: tussen 90% en 95%.",
  },
  "bands.red": {
    description: "A phrase that says the bounds of red: below 90%.",
    "x-nl": "Een zin die de grenzen van rood zegt: onder 90%.",
  },
  unit: {
    description: "The unit of bounds that have none of their own: s, min, h, %.",
    "x-nl": "De eenheid van grenzen die er zelf geen hebben: s, min, uur, %.",
  },
  direction: {
    description: "What an amount without a direction is: at_least or at_most.",
    "x-nl": "Wat een bedrag zonder richting is: at_least (minstens) of at_most (hoogstens).",
  },
  health: {
    description:
      "The colour that the target is reported to have: green, amber or red. A green one without a bound is told.",
    "x-nl":
      "De kleur die de norm volgens de rapportage heeft: green, amber of red. Een groene zonder grens wordt gemeld.",
  },
};

/** What feeds a promise, where that is other than of a target or of the format. */
const ofPromise: Readonly<Record<string, About>> = {
  metric: {
    description:
      "The metric that the promise is on. Absent where there is no at: the metric of the target that stands there.",
    "x-nl":
      "Het kengetal waar de belofte over gaat. Ontbreekt het en staat er geen at: het kengetal van de norm die daar staat.",
  },
  target: {
    description: "A phrase that says in words what was promised: answered within 3 working days, at least 90%.",
    "x-nl": "Een zin die in woorden zegt wat er is beloofd: antwoord binnen 3 werkdagen, minstens 90%.",
  },
};

/**
 * The parts of the configuration's schema that say what a shape feeds: every key of the format that it can feed, with what the schema of
 * target files says of it.
 */
export function withShapeFields(definitions: Json, targetFile: Json): Json {
  const at = (definition: string): Json => (targetFile.definitions as Record<string, Json>)[definition]!;
  const block = (name: string): Json => (targetFile.properties as Record<string, Json>)[name]!;
  const classes = feeds(classFields, at("class"));
  const targets = feeds([...targetFields, ...Object.keys(phraseFields), ...aboutFields], at("target"));
  const promises = feeds([...promiseFields, ...boundsAbout], at("promise"), ofPromise);
  const { own_shape } = definitions as Record<string, Json>;
  return {
    ...definitions,
    own_shape: { ...own_shape, properties: { ...(own_shape!.properties as Json), ...feeds(setFields, targetFile) } },
    own_team: withKeys(definitions.own_team, feeds(teamFields, block("team"))),
    own_demand: withKeys(definitions.own_demand, feeds(demandFields, block("demand"))),
    own_people: withKeys(definitions.own_people, feeds(peopleFields, block("people"))),
    own_mix: withKeys(definitions.own_mix, classes),
    own_class_place: withKeys(definitions.own_class_place, classes),
    own_targets: withKeys(definitions.own_targets, targets),
    own_target_place: withKeys(definitions.own_target_place, targets),
    own_promise: withKeys(definitions.own_promise, promises),
    own_promise_place: withKeys(definitions.own_promise_place, promises),
  };
}

function withKeys(definition: unknown, keys: Json): Json {
  const { at } = (definition as { readonly properties: Json }).properties;
  return { ...(definition as Json), properties: { at, ...keys } };
}

function feeds(fields: readonly string[], schema: Json, more: Readonly<Record<string, About>> = {}): Json {
  return Object.fromEntries(
    fields.map(field => [
      field,
      { ...(more[field] ?? own[field] ?? aboutIn(schema, field)), $ref: "#/definitions/feed" },
    ]),
  );
}

function aboutIn(schema: Json, field: string): About {
  const found = field
    .split(".")
    .reduce<Json>((inner, key) => (inner.properties as Record<string, Json>)[key] ?? missing(field), schema);
  const { description, "x-nl": dutch } = found as unknown as About;
  return { description, "x-nl": dutch };
}

function missing(field: string): never {
  throw new Error(`the schema of target files has no ${field}`);
}
