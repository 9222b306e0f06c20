/** What kind of JavaScript engine an extension runs in. */
export type ExtensionHostKind = "node" | "worker";

/** Where a suite runs: `serverless` is the editor that lives in a page alone, with its extension host in a worker. */
export type SuiteHost = ExtensionHostKind | "serverless";
