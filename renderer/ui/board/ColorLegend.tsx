import { useMemo, type KeyboardEvent } from 'react';
import { toggleColorFilter } from '../../actions/colorActions.ts';
import { cardName } from '../../actions/words/cardName.ts';
import { MARK_KEYS, MARKS, UNMARKED, type ColorMode, type Mark } from '../../model/colorModes.ts';
import type { Derived } from '../../state/derive.ts';
import { cardsOf } from '../../state/colorLight.ts';
import type { Translate } from '../../i18n/translate.ts';
import { markName } from '../../actions/words/colorWords.ts';
import { useActions, useEditor, useEditorState, useT } from '../context.tsx';
import { SegmentBadge } from '../widgets/SegmentBadge.tsx';
import { classesOf } from '../widgets/classesOf.ts';
import styles from './ColorLegend.module.css';
import { PanelHint, SidePanel } from './SidePanel.tsx';

const css = classesOf(styles);

/** What the colours of the board mean, with their letters or signs and how many cards have them; each entry filters the board. */
export function ColorLegend() {
  const t = useT();
  const editor = useEditor();
  const actions = useActions();
  const mode = useEditorState((state) => state.colorMode);
  const filter = useEditorState((state) => state.colorFilter);
  const derived = useEditorState((state) => state.derived);
  const cards = useEditorState(({ document }) => document.cards);
  const entries = useMemo(() => entriesOf(derived, mode), [derived, mode]);
  const nameOf = (entry: Entry): string => nameOfEntry(entry, mode, cards.get(entry.key)?.text, t);
  const isEmpty = entries.every(({ key, count }) => key === UNMARKED || count === 0);
  const showAll = (): void => editor.set({ colorFilter: new Set() });
  // Beside the board its own Escape does not reach.
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') showAll();
  };
  return (
    <SidePanel
      label={t('action.colors.legend')}
      title={t(`legend.title.${mode}`)}
      closeLabel={t('legend.close')}
      onClose={() => void actions.run('colors.legend')}
      isInline
    >
      <ul className={css('list')}>
        {entries.map((entry) => {
          const { key, mark, count } = entry;
          return (
            <li key={key}>
              <button
                type="button"
                aria-pressed={filter.has(key)}
                className={css('entry')}
                onKeyDown={press}
                onClick={() => toggleColorFilter(editor, key)}
              >
                {mark ? (
                  <SegmentBadge sign={mark} size="small" isSilent={mode !== 'segment'} />
                ) : (
                  <span className={css('blank')} />
                )}
                <span className={css('name')}>{nameOf(entry)}</span>
                <span className={css('count')}>{count}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {isEmpty && mode !== 'segment' && <PanelHint>{t(`legend.hint.${mode}`)}</PanelHint>}
      {filter.size > 0 && (
        <button
          type="button"
          className={css('all')}
          onKeyDown={press}
          onClick={({ currentTarget }) => {
            // This button goes with the filter; the keyboard stays in the legend.
            currentTarget.closest('section')?.querySelector<HTMLElement>('li button')?.focus();
            showAll();
          }}
        >
          {t('legend.showAll')}
        </button>
      )}
    </SidePanel>
  );
}

type Entry = Readonly<{ key: string; mark: Mark | null; count: number }>;

function entriesOf(derived: Derived, mode: ColorMode): readonly Entry[] {
  const entry = (key: string, mark: Mark | null): Entry => ({ key, mark, count: cardsOf(derived, mode, key).length });
  const marked =
    mode === 'segment'
      ? derived.segments.map((sign) => entry(sign.id, sign))
      : MARK_KEYS[mode].map((key) => entry(key, MARKS[key]));
  return [...marked, entry(UNMARKED, null)];
}

function nameOfEntry({ key, mark }: Entry, mode: ColorMode, text: string | undefined, t: Translate): string {
  if (mode === 'segment') return mark === null ? t('legend.none.segment') : cardName(text ?? '', t);
  const known = MARK_KEYS[mode].find((one) => one === key);
  return markName(known ?? UNMARKED, mode, t);
}
