import assert from "node:assert/strict";
import { isLikely, isSure, type Language, type Study, say, studyCsv, studyReport, studyYaml } from "../../../src/core";

function studied(text: string, study = studyCsv): Study {
  const found = study(text).study;
  assert.ok(found, "nothing was recognised");
  return found;
}

/** What each row comes to: its name, its metric, and what is asked of it. */
function read({ rows }: Study): readonly string[] {
  return rows.map(row => {
    const { asked, metric, name } = row;
    const bounds =
      asked?.kind === "bounds" ? asked.bounds.map(each => each.join(" ")).join(", ") : (asked?.kind ?? "nothing");
    return `${name}: ${isSure(row) ? "" : isLikely(row) ? "likely " : "not "}${metric?.id ?? "unknown"} ${bounds}`;
  });
}

function said(study: Study, language: Language = "en"): readonly string[] {
  return studyReport(study).map(each => say(each, language));
}

describe("studying a table", () => {
  it("recognises Dutch headers, units in a column, and rows below a title", () => {
    const study = studied(`Kengetallen 2026;;;
;;;
Kengetal;Norm 2026;Eenheid;Eigenaar
Gemiddelde afhandeltijd;max. 300;sec;Planning
Klanttevredenheid;minimaal 8,1;cijfer;
Ziekteverzuim;n.t.b.;%;HR
FCR;75;%;
Websitebezoeken;1000;;
`);
    assert.deepEqual(read(study), [
      "Gemiddelde afhandeltijd: average_handle_time at_most 300 s",
      "Klanttevredenheid: customer_satisfaction at_least 8.1",
      "Ziekteverzuim: not absence_rate open",
      "FCR: first_contact_resolution at_least 75%",
      "Websitebezoeken: not unknown bounds".replace("bounds", "unread"),
    ]);
    assert.deepEqual(study.rows[0]!.place, { line: 4 });
    assert.deepEqual(study.rows[0]!.others, [["owner", "Planning"]]);
    assert.equal(
      said(study, "nl")[0],
      'Herkend: kengetal in "Kengetal", eenheid in "Eenheid", eigenaar in "Eigenaar" en norm in "Norm 2026".',
    );
  });

  it("recognises English headers, colours, and units in headers and names", () => {
    const study = studied(`Metric,Green,Amber,Red,Weight (%),Review date
Service level,>=80%,70%-80%,<70%,40,2027-03-31
AHT (sec),<=300,<=330,>330,30,31-03-2027
Abandonment rate,5%,8%,10%,much,
Average wait,20,30,40,,
`);
    assert.deepEqual(read(study), [
      "Service level: service_level at_least 80%",
      "AHT (sec): average_handle_time at_most 300 s",
      "Abandonment rate: abandonment_rate at_most 5%",
      "Average wait: average_speed_of_answer at_most 20",
    ]);
    const [level, time, abandoned] = study.rows;
    assert.deepEqual(level!.bands, { green: { at_least: "80%" }, amber: { at_least: "70%" } });
    assert.deepEqual(level!.others, [
      ["weight", "40%"],
      ["review_by", "2027-03-31"],
    ]);
    assert.deepEqual(time!.left, [{ column: "Review date", text: "31-03-2027" }]);
    assert.deepEqual(abandoned!.left, [{ column: "Weight (%)", text: "much" }]);
  });

  it("takes a floor or a ceiling only from the text, or from a metric that has only one", () => {
    const rows = read(
      studied(`KPI,Target,Direction
AHT,300 s,
AHT,300 s,lower is better
Occupancy,85%,<=
Occupancy,85%,
CSAT,8.2,
Complaint rate,12%,
`),
    );
    assert.deepEqual(rows, [
      "AHT: not average_handle_time unread",
      "AHT: average_handle_time at_most 300 s",
      "Occupancy: occupancy at_most 85%",
      "Occupancy: not occupancy unread",
      "CSAT: customer_satisfaction at_least 8.2",
      "Complaint rate: complaint_rate at_most 12%",
    ]);
  });

  it("does not guess what a share without its sign is", () => {
    assert.deepEqual(read(studied("KPI,Target,Unit\nFCR,0.8,%\nFCR,0.8,\nFCR,1,\nFCR,80,\n")), [
      "FCR: not first_contact_resolution unread",
      "FCR: first_contact_resolution at_least 80%",
      "FCR: not first_contact_resolution unread",
      "FCR: first_contact_resolution at_least 80",
    ]);
  });

  it("takes floors, ceilings and times from columns of their own, and the time in a name", () => {
    const rows = read(
      studied(`Measure;Minimum;Maximum;Binnen (sec)
Occupancy;75%;85%;
Service level;80%;;20
Calls answered within 30 seconds (%);90%;;
`),
    );
    assert.deepEqual(rows, [
      "Occupancy: occupancy at_least 75%, at_most 85%",
      "Service level: service_level at_least 80%, within 20 s",
      "Calls answered within 30 seconds (%): likely service_level at_least 90%",
    ]);
  });

  it("finds the columns without headers by what stands in them", () => {
    const rows = read(studied("1,AHT,at most 5 min\n2,FCR,at least 75%\n3,CSAT,8 or higher\n"));
    assert.deepEqual(rows, [
      "AHT: average_handle_time at_most 5 min",
      "FCR: first_contact_resolution at_least 75%",
      "CSAT: customer_satisfaction at_least 8",
    ]);
  });

  it("counts lines through quoted cells, blank lines and both line ends", () => {
    const study = studied('KPI,Target\r\n"First\r\ncontact resolution",at least 75%\r\n\r\nAHT,max 300 s\r\n');
    assert.deepEqual(
      study.rows.map(({ name, place }) => [name, place]),
      [
        ["First contact resolution", { line: 2 }],
        ["AHT", { line: 5 }],
      ],
    );
  });

  it("tells by which sign two columns are parted, with empty lines between and at the end", () => {
    for (const sign of [",", ";", "\t", "|"])
      assert.deepEqual(read(studied(`KPI${sign}Norm\n\nFCR${sign}minstens 75%\n\n`)), [
        "FCR: first_contact_resolution at_least 75%",
      ]);
  });

  it("says what stands in a table of other things", () => {
    const { saw, study } = studyCsv("Date,Visitors\n2026-01-01,100\n");
    assert.deepEqual([study, saw], [null, ["Date", "Visitors"]]);
    assert.deepEqual(studyCsv(""), { study: null, saw: [] });
  });
});

describe("studying a YAML text", () => {
  const yaml = (text: string) => studied(text, studyYaml);

  it("finds lists in lists, and joins those of alike places", () => {
    const study = yaml(`support:
  performance_indicators:
    - { name: AHT, definition: talk and wrap-up, goal: at most 300 s, lead: { name: Ann } }
    - { name: Complaint rate, goal: TBD }
sales:
  performance_indicators:
    - { name: CSAT, goal: above 8 }
`);
    assert.equal(study.listing.at, "*.performance_indicators[*]");
    assert.deepEqual(
      [...study.columns],
      [
        ["metric", "name"],
        ["target", "goal"],
      ],
    );
    assert.deepEqual(
      study.rows.map(({ place }) => place),
      [{ line: 3 }, { line: 4 }, { line: 7 }],
    );
    assert.equal(said(study).at(-1), "2\u00a0targets beyond doubt, 0 likely, 1 not taken.");
  });

  it("finds metrics in keys, beside phrases or beside mappings", () => {
    const flat = yaml("kpis:\n  aht: <= 300 s\n  occupancy: max 85%\n");
    assert.deepEqual([flat.listing.at, ...flat.columns], ["kpis.*", ["metric", "$key"], ["target", "."]]);
    const nested = yaml(
      "kpis:\n  fcr: { target: { value: 75, unit: '%' }, owner: { name: Ops } }\n  csat: { target: { value: 8 } }\n",
    );
    assert.deepEqual(read(nested), [
      "fcr: first_contact_resolution at_least 75%",
      "csat: customer_satisfaction at_least 8",
    ]);
    assert.deepEqual(nested.rows[0]!.others, [["owner", "Ops"]]);
  });

  it("reads a document for each metric", () => {
    const study = yaml("name: AHT\ntarget: max 5 min\n---\nname: FCR\ntarget: min 75%\n");
    assert.deepEqual([study.listing.at, study.rows.length], [".", 2]);
  });

  it("knows the organisation's own metrics", () => {
    const text = "k: [{ name: NES, target: at least 40 }]\n";
    assert.equal(studyYaml(text).study, null);
    const own = { ...yaml("k: [{ name: CSAT, target: at least 8 }]").rows[0]!.metric!, id: "net_easy_score" };
    const named = { ...own, aliases: { en: ["NES"], nl: [] } };
    assert.deepEqual(read(studyYaml(text, [named]).study!), ["NES: net_easy_score at_least 40"]);
  });
});
