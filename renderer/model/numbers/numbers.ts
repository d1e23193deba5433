/** A number is estimated three times; only `likely` is needed, and stands for the others where they are left out. */
export const SCENARIOS = ['low', 'likely', 'high'] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** A plain number, or the text of a formula: it begins with `=`, and names other cards' numbers as `{card id.price}`. */
export type Amount = number | string;

export type Estimate = Readonly<{ low?: Amount | undefined; likely?: Amount | undefined; high?: Amount | undefined }>;

/** How often something comes back. */
export const PERIOD_KEYS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type PeriodKey = (typeof PERIOD_KEYS)[number];

/** A cost may also come only once. */
export const COST_PERIOD_KEYS = ['once', ...PERIOD_KEYS] as const;
export type CostPeriodKey = (typeof COST_PERIOD_KEYS)[number];

/** What a cost is counted for: the whole, or each customer. */
export const COST_BASIS_KEYS = ['fixed', 'perCustomer'] as const;
export type CostBasisKey = (typeof COST_BASIS_KEYS)[number];

/** The numbers a formula can refer to. */
export const NUMBER_KEYS = ['size', 'price', 'frequency', 'share', 'cost'] as const;
export type NumberKey = (typeof NUMBER_KEYS)[number];

/** The numbers of a card; each kind of card uses its own. Money is in the currency of the document. */
export type CardNumbers = Readonly<{
  /** Of a segment: the size at its lowest and highest. The likely one is `segment.size.count`. */
  size?: Readonly<{ low?: Amount | undefined; high?: Amount | undefined }> | undefined;
  /** Of a revenue stream: what is paid each time. */
  price?: Estimate | undefined;
  /** Of a revenue stream: how many times each customer pays in `frequencyPeriod`. */
  frequency?: Estimate | undefined;
  /** Left out: month. */
  frequencyPeriod?: PeriodKey | undefined;
  /** Of a revenue stream: per cent of the segment that buys. Left out: everybody. */
  share?: Estimate | undefined;
  /** Of a cost. */
  cost?: Estimate | undefined;
  /** Left out: month. */
  costPeriod?: CostPeriodKey | undefined;
  /** Left out: fixed. */
  costBasis?: CostBasisKey | undefined;
}>;

/** The period that is meant where none is chosen. */
export const USUAL_PERIOD = 'month';

/** Of a plain number; money and counts alike. */
export const MAX_AMOUNT = 1e12;

/** The least and the most a number can be, typed or worked out. A share is counted in per cent. */
export function rangeOf(key: NumberKey): Readonly<{ least: number; most: number }> {
  return { least: 0, most: key === 'share' ? 100 : MAX_AMOUNT };
}

/** Characters of a formula's text. Whatever its nesting, it is read and worked out within a bounded stack. */
export const MAX_FORMULA = 500;

/** Characters as in ISO 4217. */
export const CURRENCY_PATTERN = /^[A-Z]{3}$/;

export function isFormula(amount: Amount | undefined): amount is string {
  return typeof amount === 'string';
}
