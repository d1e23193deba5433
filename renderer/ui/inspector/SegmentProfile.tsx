import { useEffect, useRef, useState } from 'react';
import { CRITERION_KEYS, type CriterionKey } from '../../model/details/customerLists.ts';
import type { SegmentDetails } from '../../model/details/details.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useEditorState, useT } from '../context.tsx';
import { CheckChips } from '../widgets/CheckChips.tsx';
import { Field } from './Field.tsx';
import { Section } from './Section.tsx';
import styles from './Section.module.css';
import { TextField } from './TextField.tsx';
import { useDetail } from './useDetail.ts';

const css = classesOf(styles);

const NOTHING: SegmentDetails = {};

/** By what the customers are told apart, what they need and how they are to answer. */
export function SegmentProfile({ cardId }: Readonly<{ cardId: string }>) {
  const t = useT();
  const { value: segment = NOTHING, change } = useDetail(cardId, 'segment');
  const language = useEditorState((state) => state.document.info.language);
  const { criteria = {} } = segment;
  const used = CRITERION_KEYS.filter((key) => criteria[key] !== undefined);
  const traitFields = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<CriterionKey | null>(null);
  // Who clicks a criterion means to write: the field it opens takes what is typed.
  useEffect(() => {
    if (!opened) return;
    traitFields.current?.querySelector<HTMLElement>(`[data-criterion="${opened}"] textarea`)?.focus();
    setOpened(null);
  }, [opened]);
  // Undefined takes a key out; an empty trait leaves the criterion in use.
  const use = (chosen: readonly CriterionKey[], isByPointer: boolean): void => {
    const traits = CRITERION_KEYS.map((key) => [key, chosen.includes(key) ? (criteria[key] ?? '') : undefined]);
    change({ ...segment, criteria: { ...criteria, ...Object.fromEntries(traits) } });
    if (isByPointer) setOpened(chosen.find((key) => !used.includes(key)) ?? null);
  };
  const words = used.map((key) => t(`criterion.${key}`)).join(', ');
  return (
    <Section name="profile" title={t('inspector.section.profile')} summary={words || t('inspector.empty')}>
      <Field name="criteria">
        <CheckChips
          label={t('field.criteria')}
          chosen={used}
          options={CRITERION_KEYS.map((id) => ({ id, label: t(`criterion.${id}`), tip: t(`criterionHint.${id}`) }))}
          onChange={use}
        />
      </Field>
      {used.length > 0 && (
        <div ref={traitFields} className={css('traits')}>
          {used.map((key) => (
            <div key={key} data-criterion={key}>
              <TextField
                isMultiline
                label={t(`criterion.${key}`)}
                placeholder={t(`criterionHint.${key}`)}
                value={criteria[key] ?? ''}
                lang={language}
                editKey={`criterion:${key}:${cardId}`}
                onEdit={(trait, mergeKey) => change({ ...segment, criteria: { ...criteria, [key]: trait } }, mergeKey)}
              />
            </div>
          ))}
        </div>
      )}
      <Field name="needs">
        <TextField
          isMultiline
          label={t('field.needs')}
          placeholder={t('inspector.needsHint')}
          value={segment.needs ?? ''}
          lang={language}
          editKey={`needs:${cardId}`}
          onEdit={(needs, mergeKey) => change({ ...segment, needs: needs || undefined }, mergeKey)}
        />
      </Field>
      <TextField
        isMultiline
        label={t('field.expectedResponse')}
        placeholder={t('inspector.expectedResponseHint')}
        value={segment.expectedResponse ?? ''}
        lang={language}
        editKey={`expectedResponse:${cardId}`}
        onEdit={(text, mergeKey) => change({ ...segment, expectedResponse: text || undefined }, mergeKey)}
      />
    </Section>
  );
}
