import assert from "node:assert/strict";
import { looksLikeTargets } from "../../../src/core";

/** YAML as any workspace has it, with words of the trade and comparisons where they are likeliest to stand. */
const ordinary: Readonly<Record<string, string>> = {
  "a CI pipeline": `name: build
on: { push: { branches: [main] } }
jobs:
  test:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    steps:
      - name: Availability
        run: npm test -- --threshold ">= 80%"
      - name: Response time
        run: k6 run --max 300ms
`,
  "a deployment with a scaler": `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  minReplicas: 2
  maxReplicas: 10
  metrics:
    - type: Resource
      resource: { name: cpu, target: { type: Utilization, averageUtilization: 80 } }
    - type: Resource
      resource: { name: memory, target: { type: Utilization, averageUtilization: 70 } }
---
apiVersion: v1
kind: Service
metadata: { name: abandonment-rate }
spec:
  ports: [{ name: http, port: 80, targetPort: 8080 }]
`,
  "docker compose": `services:
  occupancy:
    image: desk/occupancy:1.2
    deploy: { resources: { limits: { memory: 300M, cpus: "0.5" } } }
    healthcheck: { interval: 30s, timeout: 5s, retries: 3 }
  csat:
    image: desk/csat
    ports: ["80:80"]
`,
  "an API description": `openapi: 3.1.0
info: { title: Contact centre, version: "1" }
paths:
  /metrics/{name}:
    get:
      summary: Average handle time, at least 80% of it
      parameters:
        - { name: occupancy, in: query, schema: { type: number, minimum: 0, maximum: 100 } }
        - { name: csat, in: query, schema: { type: number, minimum: 1, maximum: 10 } }
        - { name: service_level, in: query, schema: { type: number, minimum: 0, maximum: 1 } }
      responses: { "200": { description: ok } }
`,
  "alert rules": `groups:
  - name: desk
    rules:
      - alert: ServiceLevel
        expr: service_level < 0.8
        for: 5m
        labels: { severity: page }
        annotations: { summary: "Service level below 80%" }
      - alert: Occupancy
        expr: occupancy > 0.9
        for: 15m
        annotations: { summary: "Occupancy above 90%" }
`,
  "texts of an application": `en:
  metrics:
    aht: Average handle time
    csat: Customer satisfaction
    occupancy: Occupancy
    service_level: Service level
  errors:
    occupancy: must be at least 1 person
    password: must be at least 12 characters
    file: may be at most 5 MB
`,
  "a dashboard": `title: Desk
panels:
  - title: Average handle time
    type: stat
    fieldConfig: { defaults: { unit: s, thresholds: { steps: [{ color: green, value: 0 }, { color: red, value: 300 }] } } }
  - title: Service level
    type: gauge
    gridPos: { h: 8, w: 12 }
`,
  "columns of a table": `models:
  - name: calls
    columns:
      - { name: aht_seconds, description: average handle time, data_type: float, tests: [not_null] }
      - { name: csat, description: "score from 1 to 10", data_type: int }
      - { name: fcr, description: share from 0 to 1, data_type: float }
`,
  "results of a month": `month: 2026-10
results:
  aht: 338 s
  csat: 7.9
  service_level: 78%
  fcr: 71%
targets_met: 3 of 4
`,
  "packages of a monorepo": `packages:
  - apps/*
catalog:
  react: ">=18 <20"
  yaml: ">= 2"
  quality: ">= 1"
`,
  "a hotel": `rooms:
  - { name: Occupancy, max: 4, min: 1 }
  - { name: Rate, target: "> 100 EUR" }
`,
  "one metric": `indicators:
  - { name: Customer satisfaction, target: at least 8 }
  - { name: Website visits, target: at least 1000 }
`,
  "a target file with another name": `version: 1
targets: { aht: { metric: aht }, csat: { metric: csat } }
`,
  "a playbook": `- hosts: all
  tasks:
    - name: Service level
      when: ansible_memtotal_mb >= 300
      shell: "true"
    - name: Abandonment
      until: result.rc < 1
      retries: 5
`,
};

const lists: Readonly<Record<string, string>> = {
  "indicators with phrases": `- { name: First-Contact Resolution Rate, target: At or above 75% }
- { name: Escalation Rate, target: At or below 10% }
- { name: Pipeline efficiency, target: TBD }
`,
  "metrics as keys": 'kpis:\n  aht: "<= 300 s"\n  occupancy: max 85%\n',
  Dutch:
    "kengetallen:\n  - { naam: Bereikbaarheid, norm: minimaal 80% }\n  - { naam: Klanttevredenheid, norm: minstens 8 }\n",
  "bare numbers under headers that leave no doubt": `kpis:
  - { kpi: FCR, target: 75% }
  - { kpi: CSAT, target: 8.2 }
  - { kpi: Abandonment rate, target: 5% }
`,
};

describe("telling whether a text lists targets", () => {
  for (const [name, text] of Object.entries(ordinary))
    it(`says no to ${name}`, () => assert.equal(looksLikeTargets(text), null));
  for (const [name, text] of Object.entries(lists)) it(`says yes to ${name}`, () => assert.ok(looksLikeTargets(text)));

  it("does not look into what is too large", () => {
    assert.equal(looksLikeTargets(`${lists["metrics as keys"]}# ${"x".repeat(100_000)}\n`), null);
  });
});
