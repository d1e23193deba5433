import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox, CheckboxGroup, CheckboxGroupStateContext, Label } from 'react-aria-components';
import { PAGE_KINDS, type PageKind } from '../../layout/pages/page.ts';
import { useT } from '../context.tsx';
import fieldStyles from '../widgets/Field.module.css';
import styles from './PageChoice.module.css';

type PageChoiceProps = Readonly<{
  chosen: readonly PageKind[];
  /** The others cannot be chosen, and say why. */
  possible: readonly PageKind[];
  /** How many pages each takes, as far as it is known. */
  counts: Readonly<Partial<Record<PageKind, number>>>;
  onChange: (chosen: readonly PageKind[]) => void;
  /** How the story is told, below its name while it is chosen. */
  story: ReactNode;
}>;

/** Which kinds of pages the document gets. */
export function PageChoice({ chosen, possible, counts, onChange, story }: PageChoiceProps) {
  const t = useT();
  const change = (values: readonly string[]): void => onChange(PAGE_KINDS.filter((kind) => values.includes(kind)));
  const remark = (kind: PageKind): string => {
    const count = counts[kind];
    if (!possible.includes(kind)) return t(`pages.nothing.${kind}`);
    return count === undefined ? '' : t('export.pageCount', { count });
  };
  return (
    <CheckboxGroup value={[...chosen]} onChange={change} className={styles['group'] ?? ''}>
      <Label className={fieldStyles['label'] ?? ''}>{t('export.pages')}</Label>
      {PAGE_KINDS.map((kind) => (
        <div key={kind} className={styles['row']}>
          <Checkbox
            value={kind}
            isDisabled={!possible.includes(kind)}
            aria-describedby={`pages-${kind}`}
            className={styles['choice'] ?? ''}
          >
            <span className={styles['box']}>
              <Check size={12} strokeWidth={3} aria-hidden />
            </span>
            {t(`pages.kind.${kind}`)}
          </Checkbox>
          <span id={`pages-${kind}`} className={styles['remark']}>
            {remark(kind)}
          </span>
          {kind === 'story' && chosen.includes(kind) && (
            // What is chosen there is no kind of pages.
            <CheckboxGroupStateContext value={null}>
              <div className={styles['below']}>{story}</div>
            </CheckboxGroupStateContext>
          )}
        </div>
      ))}
    </CheckboxGroup>
  );
}
