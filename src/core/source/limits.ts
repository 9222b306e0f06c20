/** Texts above this many UTF-16 code units are not read: a target file is written by hand. */
export const maxTextLength = 1_000_000;
/** Deepest nesting that is read; a target file needs seven levels. */
export const maxDepth = 100;
/** Most values a document may stand for once its aliases are followed. */
export const maxExpandedNodes = 200_000;
