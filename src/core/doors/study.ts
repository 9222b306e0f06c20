export { shapesText, withShape } from "../study/add-shape";
export { looksLikeTargets } from "../study/looks-like-targets";
export type { ReadRow } from "../study/read-row";
export { studyReport } from "../study/report";
export { patternFor, type ShapeEntry, shapeEntry } from "../study/shape-entry";
export type { Sheet } from "../study/sheet-listing";
export { isLikely, isSure, type Studied, type Study, studyCsv, studySheets, studyYaml } from "../study/study";
export { targetFileText } from "../study/target-file-text";
