import jsep from 'jsep';
import { FUNCTIONS, OPERATORS, type Expression, type FunctionName, type Parsed } from '../../model/numbers/expression.ts';
import { MAX_FORMULA } from '../../model/numbers/numbers.ts';
import { referencesIn, type NumberRef } from '../../model/numbers/references.ts';
import { mask } from './maskedFormula.ts';

/* How strongly the operators bind; a power is worked out from the right. Nothing else is an operator here. */
jsep.removeAllBinaryOps();
jsep.removeAllUnaryOps();
jsep.removeAllLiterals();
for (const operator of OPERATORS)
  jsep.addBinaryOp(operator, operator === '^' ? 11 : '*/'.includes(operator) ? 10 : 9, operator === '^');
jsep.addUnaryOp('-');
jsep.addUnaryOp('+');

/* Per cent comes after its number, which the library does not know by itself; and it hands numbers past that hook. */
jsep.hooks.add('gobble-token', function readNumber(env) {
  const number = /[\d.]/.test(this.char) ? this.gobbleNumericLiteral() : undefined;
  if (number) env.node = number;
});
jsep.hooks.add('after-token', function readPercent(env) {
  if (!env.node) return;
  this.gobbleSpaces();
  while (this.char === '%') {
    this.index++;
    env.node = { type: 'UnaryExpression', operator: '%', argument: env.node, prefix: false };
    this.gobbleSpaces();
  }
});

/**
 * Reads a formula as it stands in a file: `= {card id.price} * 1.2`. The library turns the text into a tree; only what `Expression`
 * knows is taken over from it, so that no name, member or call leads anywhere else. It never throws, and the length bounds the depth.
 */
export function parseFormula(text: string): Parsed {
  if (text.length > MAX_FORMULA) return { ok: false, reason: 'tooLong', at: MAX_FORMULA };
  if (!text.startsWith('=')) return { ok: false, reason: 'unreadable', at: 0 };
  const references = referencesIn(text);
  const masked = mask(text, references);
  if (masked.forbidden >= 0) return { ok: false, reason: 'unreadable', at: masked.forbidden };
  try {
    return { ok: true, expression: convert(jsep(masked.text), references) };
  } catch (error) {
    if (error instanceof NotAllowed) return { ok: false, reason: error.reason, at: placeOf(error.name, masked.text) };
    return { ok: false, reason: 'unreadable', at: indexOf(error, text.length) };
  }
}

/** What the library reads, but no formula may hold. */
class NotAllowed extends Error {
  override readonly name: string;
  readonly reason: 'notAllowed' | 'operands';
  constructor(name: string, reason: 'notAllowed' | 'operands' = 'notAllowed') {
    super(name);
    this.name = name;
    this.reason = reason;
  }
}

function convert(node: jsep.Expression, references: readonly NumberRef[]): Expression {
  if (isNode(node, 'Literal') && typeof node.value === 'number') return { kind: 'number', value: node.value };
  if (isNode(node, 'Identifier')) {
    const ref = references[Number(/^\$(\d+)_*$/.exec(node.name)?.[1] ?? -1)];
    if (!ref) throw new NotAllowed(node.name);
    return { kind: 'reference', ref: { cardId: ref.cardId, key: ref.key } };
  }
  if (isNode(node, 'UnaryExpression')) {
    const operand = convert(node.argument, references);
    if (node.operator === '%') return { kind: 'operation', operator: '/', left: operand, right: { kind: 'number', value: 100 } };
    return node.operator === '-' ? { kind: 'minus', operand } : operand;
  }
  if (isNode(node, 'BinaryExpression')) {
    const operator = OPERATORS.find((one) => one === node.operator);
    if (!operator) throw new NotAllowed(node.operator);
    return { kind: 'operation', operator, left: convert(node.left, references), right: convert(node.right, references) };
  }
  if (isNode(node, 'CallExpression')) return call(node, references);
  throw new NotAllowed('');
}

function call(node: jsep.CallExpression, references: readonly NumberRef[]): Expression {
  const { callee } = node;
  const called = isNode(callee, 'Identifier') ? callee.name : '';
  const name = FUNCTION_NAMES.find((one) => one === called.toLowerCase());
  if (!name) throw new NotAllowed(called);
  // A hole between two separators is null, whatever the types say.
  const operands = node.arguments.filter((one: jsep.Expression | null) => one !== null);
  const isTaken = operands.length === node.arguments.length && operands.length >= 1 && operands.length <= FUNCTIONS[name].most;
  if (!isTaken) throw new NotAllowed(called, 'operands');
  return { kind: 'call', name, operands: operands.map((operand) => convert(operand, references)) };
}

// The names of the table itself.
const FUNCTION_NAMES = Object.keys(FUNCTIONS) as FunctionName[];

type NodeOf<Type extends jsep.ExpressionType> = Extract<jsep.CoreExpression, { type: Type }>;

function isNode<Type extends jsep.ExpressionType>(node: jsep.Expression, type: Type): node is NodeOf<Type> {
  return node.type === type;
}

/** The name as a whole word; no name: a member, whose point is at fault. */
function placeOf(name: string, text: string): number {
  const letters = String.raw`[\p{L}\p{N}_$]`;
  const at = text.search(
    name === '' ? /[^\s\d]\s*\.\s*\p{L}/u : new RegExp(`(?<!${letters})${escaped(name)}(?!${letters})`, 'u'),
  );
  return Math.max(1, at);
}

function escaped(text: string): string {
  return text.replaceAll(/[$^*+?.()|[\]{}\\]/g, String.raw`\$&`);
}

/** The library says at which character it stopped. */
function indexOf(error: unknown, end: number): number {
  const index: unknown = error instanceof Error ? Reflect.get(error, 'index') : undefined;
  return typeof index === 'number' ? Math.min(index, end) : 1;
}
