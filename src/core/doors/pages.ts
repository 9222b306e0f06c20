export { greenDayMarkdown } from "../pages/green-day-page";
export { ideasMarkdown } from "../pages/ideas-page";
export { metricsMarkdown, rulesIndexMarkdown, rulesTable } from "../pages/indexes";
export { code, harmless } from "../pages/markdown";
export { metricCardMarkdown } from "../pages/metric-card";
export { ruleCardMarkdown } from "../pages/rule-card";
export { rulePageMarkdown } from "../pages/rule-page";
export { rulesByTopic } from "../pages/topics";
