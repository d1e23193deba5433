import type { NumberRef } from './references.ts';

/** What a formula may do; nothing here can reach anything but numbers. */
export const OPERATORS = ['+', '-', '*', '/', '^'] as const;
export type Operator = (typeof OPERATORS)[number];

/** The functions of formulas, and how many numbers each takes at the most; none takes none. */
export const FUNCTIONS = {
  min: { most: 100, apply: (all: readonly number[]) => Math.min(...all) },
  max: { most: 100, apply: (all: readonly number[]) => Math.max(...all) },
  round: { most: 1, apply: ([one = Number.NaN]: readonly number[]) => Math.round(one) },
  floor: { most: 1, apply: ([one = Number.NaN]: readonly number[]) => Math.floor(one) },
  ceil: { most: 1, apply: ([one = Number.NaN]: readonly number[]) => Math.ceil(one) },
  abs: { most: 1, apply: ([one = Number.NaN]: readonly number[]) => Math.abs(one) },
} as const;
export type FunctionName = keyof typeof FUNCTIONS;

/** A formula that has been read. */
export type Expression =
  | Readonly<{ kind: 'number'; value: number }>
  | Readonly<{ kind: 'reference'; ref: NumberRef }>
  | Readonly<{ kind: 'minus'; operand: Expression }>
  | Readonly<{ kind: 'operation'; operator: Operator; left: Expression; right: Expression }>
  | Readonly<{ kind: 'call'; name: FunctionName; operands: readonly Expression[] }>;

/** What became of a formula's text; `at` counts characters from its beginning. `operands`: a function has too few of them, or too many. */
export type Parsed =
  | Readonly<{ ok: true; expression: Expression }>
  | Readonly<{ ok: false; reason: 'unreadable' | 'notAllowed' | 'operands' | 'tooLong'; at: number }>;

/** Reads a formula's text as it stands in the file. Handed in, for the library behind it is loaded only where formulas are shown. */
export type ParseFormula = (text: string) => Parsed;

/**
 * Works a formula out. Whoever made the expression bounds its depth. `NaN` where any part of it comes to no finite number: a division
 * by nought is not to vanish inside `min`, or below another division.
 */
export function evaluate(expression: Expression, valueOf: (ref: NumberRef) => number): number {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'reference':
      return valueOf(expression.ref);
    case 'minus':
      return -evaluate(expression.operand, valueOf);
    case 'operation':
      return finite(operate(expression.operator, evaluate(expression.left, valueOf), evaluate(expression.right, valueOf)));
    case 'call':
      return FUNCTIONS[expression.name].apply(expression.operands.map((operand) => evaluate(operand, valueOf)));
  }
}

function operate(operator: Operator, left: number, right: number): number {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '^':
      // Anything to the power of nought is 1, even what is no number.
      return Number.isNaN(left) ? left : left ** right;
  }
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : Number.NaN;
}
