import { useState } from 'react';
import { Autocomplete, Header, Input, ListBox, ListBoxItem, ListBoxSection, SearchField } from 'react-aria-components';
import { linkOrRefuse } from '../../actions/board/linkActions.ts';
import { cardName } from '../../actions/words/cardName.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { BlockKey } from '../../model/blocks.ts';
import { linkableBlocks } from '../../model/linkRules.ts';
import type { Editor } from '../../state/editor.ts';
import { announce } from '../board/announce.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { linkSentence } from '../board/linkWords.ts';
import { useActionContext, useApp, useEditor, useServices, useT } from '../context.tsx';
import { SegmentBadge } from '../widgets/SegmentBadge.tsx';
import { closingOnEscape } from '../palette/closingOnEscape.ts';
import { DialogFrame } from '../widgets/DialogFrame.tsx';
import { linkChoices, type LinkChoices } from './linkChoices.ts';
import styles from './Picker.module.css';

const css = classesOf(styles);

/** Linking without dragging: type to filter the cards that may be linked, Enter links and closes. */
export function LinkPicker() {
  const overlay = useApp((state) => state.overlay);
  return overlay?.kind === 'linkPicker' ? <OpenLinkPicker {...overlay} /> : null;
}

type PickerProps = Readonly<{ cardId: string; blocks?: readonly BlockKey[] }>;

function OpenLinkPicker({ cardId, blocks }: PickerProps) {
  const editor = useEditor();
  const context = useActionContext();
  const { app } = useServices();
  const t = useT();
  const [query, setQuery] = useState('');
  const close = (): void => app.setState({ overlay: null });
  const link = (key: unknown): void => {
    close();
    if (typeof key === 'string' && linkOrRefuse(editor, context, cardId, key)) announceLink(editor, cardId, key, t);
  };

  const choices = linkChoices(editor.get(), cardId, query, blocks);
  const card = cardName(editor.get().document.cards.get(cardId)?.text ?? '', t);
  return (
    <DialogFrame title={t('linkPicker.title')} width="narrow" onClose={close}>
      <div className={css('picker')} {...closingOnEscape(close)}>
        <p className={css('from')}>{t('linkPicker.from', { card })}</p>
        {choices.total === 0 ? (
          <p className={css('empty')}>{nothingText(editor, cardId, t)}</p>
        ) : (
          <Autocomplete inputValue={query} onInputChange={setQuery}>
            <SearchField aria-label={t('linkPicker.search')} autoFocus>
              <Input className={css('search')} placeholder={t('linkPicker.search')} />
            </SearchField>
            <ChoiceList choices={choices} onChoose={link} />
          </Autocomplete>
        )}
      </div>
    </DialogFrame>
  );
}

function ChoiceList({ choices, onChoose }: Readonly<{ choices: LinkChoices; onChoose: (key: unknown) => void }>) {
  const editor = useEditor();
  const t = useT();
  const { document, derived } = editor.get();
  return (
    <ListBox
      aria-label={t('linkPicker.list')}
      className={css('list')}
      onAction={onChoose}
      renderEmptyState={() => <p className={css('empty')}>{t('linkPicker.noMatch')}</p>}
    >
      {choices.groups.map(({ block, cardIds }) => (
        <ListBoxSection key={block} id={block}>
          <Header className={css('group')}>{t(`block.${block}`)}</Header>
          {cardIds.map((id) => {
            const name = cardName(document.cards.get(id)?.text ?? '', t);
            const sign = derived.signs.get(id);
            return (
              <ListBoxItem key={id} id={id} textValue={name} className={css('option')}>
                {sign && <SegmentBadge isSilent sign={sign} />}
                <span className={css('name')}>{name}</span>
              </ListBoxItem>
            );
          })}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}

/** Why there is nothing to choose: no such cards yet, or all of them are linked. */
function nothingText(editor: Editor, cardId: string, t: Translate): string {
  const { document, derived } = editor.get();
  const block = document.cards.get(cardId)?.block ?? 'customerSegments';
  const allowed = linkableBlocks(block);
  if (allowed.some((other) => derived.order[other].length > 0)) return t('linkPicker.allLinked');
  return t('linkPicker.nothing', { block: t(`block.${block}`), allowed: allowed.map((other) => t(`block.${other}`)).join(', ') });
}

function announceLink(editor: Editor, a: string, b: string, t: Translate): void {
  const { document } = editor.get();
  const made = [...document.links.values()].findLast(({ from, to }) => (from === a && to === b) || (from === b && to === a));
  if (made) announce(t('linkPicker.linked', { sentence: linkSentence(document, made, t) }));
}
