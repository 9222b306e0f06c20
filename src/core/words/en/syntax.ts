/** What a code of the YAML parser, or one of ours, means to a person, and how to mend it. */
export const syntaxTexts = {
  ALIAS_PROPS:
    "An alias such as `*name` cannot have an anchor or a tag of its own: take the `&` or `!` before it away.",
  BAD_ALIAS:
    "This anchor or alias has no name that YAML can use: write `&name` or `*name`, in letters, digits and hyphens.",
  BAD_COLLECTION_TYPE: "The tag before this value asks for another kind of value: remove the tag.",
  BAD_DIRECTIVE: "A line that starts with `%` is an instruction to YAML, and this one does not exist: remove it.",
  BAD_DQ_ESCAPE:
    "Between double quotes a backslash starts a special character, and this one does not exist: use single quotes, or " +
    "write the backslash twice.",
  BAD_INDENT:
    "The indentation changes here, or a brace or bracket is still open: line up the keys that belong together, and close " +
    "every `{` and `[`.",
  BAD_MERGE: "`<<` merges keys and values only: let it point at a mapping, `<<: *name`, or at a list of mappings.",
  BAD_PROP_ORDER: "An anchor or tag stands in the wrong place: put `&name` right before the value it belongs to.",
  BAD_SCALAR_START: "YAML has another use for this character at the start of a value: put the whole value in quotes.",
  BLOCK_AS_IMPLICIT_KEY:
    "YAML sees keys and values inside a value here. Put the value in quotes if it has a colon in it, or line up the next " +
    "line if it is indented too far.",
  BLOCK_IN_FLOW:
    "Between braces or brackets there is no room for lines with `- `, `|` or `>`: write `{ key: value }` or `[a, b]`.",
  DUPLICATE_KEY: "This key stands here twice: keep one of the two.",
  IMPOSSIBLE: "YAML cannot make sense of this: look at the colons, quotes and braces on this line.",
  KEY_OVER_1024_CHARS:
    "A key has at most 1024 characters, and its colon comes later here: shorten it, or close a quote before it.",
  MISSING_CHAR: "A character is missing here: close the quote, brace or bracket, or put a comma or a colon in between.",
  MULTILINE_IMPLICIT_KEY: "A key ends on its own line with a colon and a space: put `: ` behind it.",
  MULTIPLE_ANCHORS: "A value has one anchor at most: remove one of the names that start with `&`.",
  MULTIPLE_DOCS: "A new document starts here: put `---` on a line of its own before it.",
  MULTIPLE_TAGS: "A value has one tag at most: remove one of the words that start with `!`.",
  NON_STRING_KEY: "A key is a plain word or a text in quotes: write it as one.",
  RESOURCE_EXHAUSTION: "This is too much for YAML to unfold: write the values out, or split the file.",
  TAB_AS_INDENT: "YAML does not take tabs for indentation: use spaces.",
  TAG_RESOLVE_FAILED: "The tag before this value does not fit it: remove the word that starts with `!`.",
  UNEXPECTED_TOKEN:
    "YAML expected nothing more here: what stands before it was already complete. Put the whole value in quotes, or remove " +
    "the quote or bracket that is left over.",
  UNPRINTABLE:
    "Something invisible stands here that YAML does not take: remove it. A file that is full of it is no text, or not saved " +
    "as UTF-8.",
  UNRESOLVED_ALIAS:
    "No anchor of this name comes before it in this document: define it with `&` first, or write the value out.",
};
