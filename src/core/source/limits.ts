/** Texts above this many UTF-16 code units are not read: a target file is written by hand. */
export const maxTextLength = 1_000_000;
/** Deepest nesting that is read; a target file needs seven levels. */
export const maxDepth = 100;
/** Most values a document may stand for once its aliases are followed. */
export const maxExpandedNodes = 200_000;
/** Most signs of YAML and line ends that a text may hold: what parsing it takes grows with them, more than with its length. */
export const maxMarks = 100_000;
/** Most documents in one text. */
export const maxDocuments = 1000;
