import { useId, useState, type KeyboardEvent, type RefObject, type SyntheticEvent } from 'react';
import type { Operand } from '../../formats/formula/operandAt.ts';
import { announce } from '../board/announce.ts';
import { useT } from '../context.tsx';
import { formulaChoices, type ChoiceSituation, type FormulaChoice, type FormulaChoices } from './formulaChoices.ts';

type Known = Omit<ChoiceSituation, 'formulas'> & Readonly<{ formulas: ChoiceSituation['formulas'] | null }>;

/** `active`: the place of the choice that Enter takes; -1 while none is. */
type Open = Readonly<{ operand: Operand; active: number }>;

const NOTHING: FormulaChoices = { choices: [], leadingBack: 0 };

/**
 * The list below a formula that is being typed. Typing opens it; nothing is chosen beforehand where nothing has been typed, so that
 * Enter and Tab mean what they always do. The focus stays in the field: what is active is told by `aria-activedescendant`.
 */
export function useFormulaPicker(field: RefObject<HTMLInputElement | null>, known: Known) {
  const id = useId();
  const t = useT();
  const [open, setOpen] = useState<Open | null>(null);
  const { formulas } = known;
  const find = (operand: Operand): FormulaChoices => (formulas ? formulaChoices(operand, { ...known, formulas }) : NOTHING);
  const found = open ? find(open.operand) : NOTHING;
  const isOpen = open !== null && found.choices.length + found.leadingBack > 0;
  const active = isOpen ? found.choices[open.active] : undefined;
  const close = (): void => setOpen(null);

  const show = (operand: Operand | null): void => {
    if (!operand) return close();
    const { choices, leadingBack } = find(operand);
    setOpen({ operand, active: operand.query === '' && operand.word === null ? -1 : 0 });
    const said = choices.length === 0 ? t('numbers.noneOffered') : t('numbers.offered', { count: choices.length });
    announce(leadingBack === 0 ? said : `${said} ${t('numbers.leadsBack', { count: leadingBack })}`);
  };
  const operandIn = (input: HTMLInputElement): Operand | null =>
    formulas && input.selectionStart === input.selectionEnd ? formulas.operandAt(input.value, input.selectionEnd ?? 0) : null;
  const take = (choice: FormulaChoice): void => {
    const input = field.current;
    if (!input || !open) return;
    input.focus();
    input.setSelectionRange(open.operand.from, open.operand.to);
    close();
    announce(t('numbers.taken', { text: choice.text }));
    // Deprecated, but nothing else keeps the field's own undo. It is heard as typing, and opens the list again where one belongs.
    document.execCommand('insertText', false, choice.text);
  };
  const step = (by: number): void => {
    const count = found.choices.length;
    if (!open || count === 0) return;
    const next = open.active < 0 && by < 0 ? count - 1 : (open.active + by + count) % count;
    setOpen({ ...open, active: next });
  };

  /** True where the key was the list's. */
  const press = (event: KeyboardEvent<HTMLInputElement>): boolean => {
    const { key, currentTarget, altKey, ctrlKey, metaKey, nativeEvent } = event;
    if (nativeEvent.isComposing || ctrlKey || metaKey) return false;
    if (key === 'ArrowDown' && !isOpen) show(operandIn(currentTarget));
    else if (!isOpen) return false;
    else if (key === 'ArrowDown') step(1);
    else if (key === 'ArrowUp') step(altKey ? 0 : -1);
    else if ((key === 'Enter' || (key === 'Tab' && !event.shiftKey)) && active) take(active);
    else if (key === 'Escape') close();
    else {
      if (key === 'Enter') close();
      return false;
    }
    event.preventDefault();
    event.stopPropagation();
    return true;
  };

  return {
    isOpen,
    found,
    active,
    listId: `${id}list`,
    optionId: (choice: FormulaChoice): string => `${id}${choice.id}`,
    take,
    close,
    press,
    typed: ({ currentTarget }: SyntheticEvent<HTMLInputElement>): void => show(operandIn(currentTarget)),
    /** The caret went elsewhere: the list follows within what it is about, and closes beyond. */
    moved: ({ currentTarget }: SyntheticEvent<HTMLInputElement>): void => {
      if (!open) return;
      const operand = operandIn(currentTarget);
      if (operand?.from !== open.operand.from) close();
      else if (operand.query !== open.operand.query) show(operand);
    },
    combobox: {
      role: 'combobox' as const,
      'aria-autocomplete': 'list' as const,
      'aria-haspopup': 'listbox' as const,
      'aria-expanded': isOpen,
      ...(isOpen && { 'aria-controls': `${id}list` }),
      ...(active && { 'aria-activedescendant': `${id}${active.id}` }),
    },
  };
}

export type FormulaPicker = ReturnType<typeof useFormulaPicker>;
