import "./words/all-languages";

export * from "./doors/assessing";
export * from "./doors/checking";
export * from "./doors/mending";
export * from "./doors/pages";
export * from "./doors/preview";
export * from "./doors/quantities";
export * from "./doors/reading";
export * from "./doors/report";
export * from "./doors/review";
export * from "./doors/staffing";
export * from "./doors/study";
export * from "./doors/suppressing";
export * from "./doors/templates";
export * from "./doors/words";
export * from "./doors/workspace";
export * from "./doors/writing";
