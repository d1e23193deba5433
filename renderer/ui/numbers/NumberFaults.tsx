import { openField } from '../../actions/check/openField.ts';
import { cardName } from '../../actions/words/cardName.ts';
import { outcomeFault } from '../../actions/words/numberWords.ts';
import type { NumberValues } from '../../model/numbers/evaluateNumbers.ts';
import { referencesIn } from '../../model/numbers/references.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useEditor, useLanguage, useServices, useT } from '../context.tsx';
import styles from './NumbersPage.module.css';

const css = classesOf(styles);

/** Numbers that come to nothing, each with why; a click leads to its field. */
export function NumberFaults({ values }: Readonly<{ values: NumberValues }>) {
  const t = useT();
  const words = { t, language: useLanguage() };
  const editor = useEditor();
  const { app } = useServices();
  const { document } = editor.get();
  const faults = [...values].flatMap(([name, outcome]) => {
    const [ref] = referencesIn(name);
    const fault = ref ? outcomeFault(ref.key, outcome, document, words) : null;
    return ref && fault !== null ? [{ name, ref, fault }] : [];
  });
  if (faults.length === 0) return null;
  return (
    <section className={css('faults')}>
      <h3 className={css('subtitle')}>{t('numbers.faults')}</h3>
      <ul className={css('faultList')}>
        {faults.map(({ name, ref, fault }) => (
          <li key={name}>
            <button type="button" className={css('fault')} onClick={() => openField(app, editor, ref.cardId, ref.key)}>
              {t('numbers.fault', {
                number: t(`field.${ref.key}`),
                card: cardName(document.cards.get(ref.cardId)?.text ?? '', t),
                fault,
              })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
