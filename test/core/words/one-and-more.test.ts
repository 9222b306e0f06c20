import assert from "node:assert/strict";
import { formatFor } from "../../../src/core/words/format";
import { inSentence } from "../../../src/core/words/in-sentence";
import { ambition } from "../../../src/core/words/nl/ambition";
import { offers } from "../../../src/core/words/nl/offers";
import { sets } from "../../../src/core/words/nl/sets";

const f = formatFor("nl");
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("what is said of one and of more", () => {
  it("puts the verb to the number of vacancies and of agents", () => {
    const given = {
      metric: "bereikbaarheid",
      key: "at_least" as const,
      promised: { amount: 0.8, unit: "share" as const },
      within: null,
      handleTime: 300,
      given: { amount: 0.5, unit: "share" as const },
      kept: null,
    };
    const said = ambition["ambition/promise-out-of-reach/vacancies"];
    assert.match(
      plain(said({ ...given, agents: 1, vacancies: 1 }, f)),
      /als ook die ene vacature vervuld is: tot dan haalt 1 medewerker /,
    );
    assert.match(
      plain(said({ ...given, agents: 2, vacancies: 3 }, f)),
      /als alle 3 vacatures vervuld zijn: tot dan halen 2 medewerkers /,
    );
  });

  it("says that no step has a place where none has", () => {
    const said = sets["editor/balance-unsaid"];
    assert.match(
      said({ unsaid: 3, all: true }, f),
      /^Voor geen van de 3 stappen naar balans heeft de vorm van dit bestand plaats/,
    );
    assert.match(
      said({ unsaid: 1, all: true }, f),
      /^Voor de stap naar balans heeft de vorm van dit bestand geen plaats/,
    );
    assert.match(said({ unsaid: 2, all: false }, f), /en die komen niet in de tekst/);
  });

  it("counts the one agent there is", () => {
    const said = (there: number) =>
      plain(
        offers["offer/occupancy-ceiling"](
          { ceiling: 0.85, floor: { amount: 0.7, unit: "share" }, staffing: { agents: 1, there } },
          f,
        ),
      );
    assert.match(said(1), /; er is er 1$/);
    assert.match(said(2), /; er zijn er 2$/);
  });
});

describe("inSentence", () => {
  it("takes the capital off a common name only", () => {
    assert.deepEqual(["Ziekteverzuim", "CSAT", "Net Easy Score", "eNPS", "Relevance: could I help?"].map(inSentence), [
      "ziekteverzuim",
      "CSAT",
      "Net Easy Score",
      "eNPS",
      "relevance: could I help?",
    ]);
  });
});
