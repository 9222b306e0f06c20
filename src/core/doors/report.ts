export { reportHtml, reportMark } from "../report/html";
export { type Indexed, indexed, indexPage, verdictsWorstFirst } from "../report/index-page";
export { reportMarkdown } from "../report/markdown";
export { pageName, pageNames } from "../report/page-names";
export type { PageLink, ReportPage, SetPage } from "../report/pages";
export { type Made, setPage } from "../report/set-page";
