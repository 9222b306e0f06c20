import { createParse } from "mathjs";

declare module "mathjs" {
  /** Left out of the types that mathjs ships: its parser, made of the nodes that it is given. */
  export function createParse(parts: Readonly<Record<string, unknown>>): (expression: string) => GrammarNode;
}

export type Operator = "+" | "-" | "*" | "/" | "^";

/** How the words of an expression hang together; `word` is the number behind the letter of a word, 12 for `w12`. */
export type Grammar =
  | { readonly kind: "word"; readonly word: number }
  | { readonly kind: "call"; readonly word: number; readonly args: readonly Grammar[] }
  | { readonly kind: "group"; readonly content: Grammar }
  | { readonly kind: "operation"; readonly operator: Operator; readonly args: readonly [Grammar, ...Grammar[]] };

/** The parser asks a node's class what it is by these two: `isNode`, and a property with its name. */
abstract class GrammarNode {
  get isNode(): boolean {
    return true;
  }
}

class WordNode extends GrammarNode {
  readonly kind = "word";
  readonly isSymbolNode = true;
  readonly word: number;

  constructor(name: string) {
    super();
    this.word = Number(name.slice(1));
  }
}

class CallNode extends GrammarNode {
  readonly kind = "call";
  readonly isFunctionNode = true;
  readonly word: number;

  constructor(
    { word }: WordNode,
    readonly args: readonly Grammar[],
  ) {
    super();
    this.word = word;
  }
}

class GroupNode extends GrammarNode {
  readonly kind = "group";

  constructor(readonly content: Grammar) {
    super();
  }
}

class OperationNode extends GrammarNode {
  readonly kind = "operation";
  readonly isOperatorNode = true;

  constructor(
    readonly operator: Operator,
    _name: string,
    readonly args: readonly [Grammar, ...Grammar[]],
  ) {
    super();
  }
}

/** Whatever else the parser knows, numbers and texts, indexes, properties, objects, assignments, functions of one's own. */
class NoPart {
  constructor() {
    throw new Error("an expression of words has no such part");
  }
}

const parse = createParse({
  typed: Object.assign((_name: string, { string }: { string: unknown }) => string, { addConversion: () => undefined }),
  numeric: NoPart,
  config: {},
  SymbolNode: WordNode,
  FunctionNode: CallNode,
  OperatorNode: OperationNode,
  ParenthesisNode: GroupNode,
  AccessorNode: NoPart,
  ArrayNode: NoPart,
  AssignmentNode: NoPart,
  BlockNode: NoPart,
  ConditionalNode: NoPart,
  ConstantNode: NoPart,
  FunctionAssignmentNode: NoPart,
  IndexNode: NoPart,
  ObjectNode: NoPart,
  RangeNode: NoPart,
  RelationalNode: NoPart,
});

/**
 * Reads an expression of words `w0`, `w1`, `+ - * / ^`, parentheses and commas: what precedes what is for mathjs to say. Only its
 * parser is here, and none of its functions, units or nodes that calculate.
 *
 * @returns the offset at which a word was expected, where there is none
 */
export function grammarOf(expression: string): Grammar | { readonly kind: "stumbles"; readonly at: number } {
  try {
    return parse(expression) as unknown as Grammar;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { kind: "stumbles", at: (error as SyntaxError & { readonly char: number }).char - 1 };
  }
}
