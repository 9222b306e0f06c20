export { nearest } from "../nearest";
export { aboutTrouble } from "../words/about-trouble";
export type { FileTrouble } from "../words/en/cli";
export type { Base } from "../words/en/comparison";
export type { ExportKind } from "../words/en/export";
export type { Format, Language } from "../words/format";
export { learn } from "../words/learn";
export { isMessage, type Message, message, saidOf } from "../words/message";
export {
  greenDayPagePath,
  ideasPagePath,
  metricsPagePath,
  rulePageAddress,
  rulePagePath,
  rulesPagePath,
} from "../words/page-address";
export { formatIn, languages, metricPageOf, pageOf, say, toneName, verdictName, wayName } from "../words/say";
export { isLearned } from "../words/vocabulary";
