// What is kept of checked files, and how they are found: light, and at hand from the start.

export { Baselines, pathFrom } from "../baseline/baselines";
export { configurationName } from "../configuration/configuration";
export { Configurations } from "../configuration/configurations";
export type { ConfigurationHost } from "../configuration/host";
export type { Settings } from "../configuration/settings";
export { isNamedTargetFile } from "../configuration/target-file";
export { figuresOf } from "../day/figures";
export { provideSolver } from "../day/highs";
export { countsOf } from "../finding";
export { isBeside, type Part } from "../model/whole";
export { type SetInFile, setsByVerdict, type VerdictGroup, worstVerdict } from "../overview/overview";
export { documentAt } from "../picture/document";
export { maxTextLength } from "../source/limits";
export { Lines, type Position } from "../source/lines";
