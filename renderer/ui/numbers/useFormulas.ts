import { useEffect, useMemo, useState } from 'react';
import type * as finding from '../../formats/formula/operandAt.ts';
import type * as parsing from '../../formats/formula/parseFormula.ts';
import type * as typing from '../../formats/formula/typedFormula.ts';
import { evaluateNumbers, type NumberValues } from '../../model/numbers/evaluateNumbers.ts';
import { SCENARIOS, type Scenario } from '../../model/numbers/numbers.ts';
import { recordOf } from '../../model/records.ts';
import type { Editor } from '../../state/editor.ts';
import { useEditor, useEditorState } from '../context.tsx';

/** What reads and shows formulas; it comes with the first field or page that needs it. */
export type Formulas = Pick<typeof parsing, 'parseFormula'> &
  Pick<typeof typing, 'cardNames' | 'readFormula' | 'shownFormula' | 'typedReference'> &
  Pick<typeof finding, 'operandAt'>;

let loaded: Formulas | null = null;

async function loadFormulas(): Promise<Formulas> {
  const [{ parseFormula }, { cardNames, readFormula, shownFormula, typedReference }, { operandAt }] = await Promise.all([
    import('../../formats/formula/parseFormula.ts'),
    import('../../formats/formula/typedFormula.ts'),
    import('../../formats/formula/operandAt.ts'),
  ]);
  loaded = { parseFormula, cardNames, readFormula, shownFormula, typedReference, operandAt };
  return loaded;
}

/** Null until it is there, a moment after the first call. */
export function useFormulas(): Formulas | null {
  const [formulas, setFormulas] = useState(loaded);
  useEffect(() => {
    if (!formulas) void loadFormulas().then(setFormulas);
  }, [formulas]);
  return formulas;
}

export type ScenarioValues = Readonly<Record<Scenario, NumberValues>>;

const remembered = new WeakMap<Editor, Readonly<{ revision: number; values: ScenarioValues }>>();

/** Every number of the open model, worked out once a change for all who show one. */
export function useNumberValues(formulas: Formulas | null): ScenarioValues | null {
  const editor = useEditor();
  const revision = useEditorState((state) => state.revision);
  return useMemo(() => (formulas ? valuesAt(editor, revision, formulas) : null), [editor, revision, formulas]);
}

function valuesAt(editor: Editor, revision: number, { parseFormula }: Formulas): ScenarioValues {
  const known = remembered.get(editor);
  if (known?.revision === revision) return known.values;
  const { cards } = editor.get().document;
  const values = recordOf(SCENARIOS, (scenario) => evaluateNumbers(cards, scenario, parseFormula));
  remembered.set(editor, { revision, values });
  return values;
}
