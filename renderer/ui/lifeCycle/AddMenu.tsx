import { Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import { Header, Menu, MenuItem, MenuSection } from 'react-aria-components';
import { cardName } from '../../actions/words/cardName.ts';
import { stageCardsOfAll } from '../../model/queries/lifeCycle.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useEditor, useT } from '../context.tsx';
import menuStyles from '../widgets/menu.module.css';
import { useHands, type OpenMenu } from './hands.ts';
import styles from './Menus.module.css';
import { MenuAt } from './MenuAt.tsx';
import { cardsAt, rowName, stageName } from './place.ts';
import { KindIcon } from './StageCard.tsx';
import { addCard, serveToo } from './stageSteps.ts';
import { openTactics } from './tacticChoices.ts';

const css = classesOf(styles);
const menuCss = classesOf(menuStyles);

/** What can be put into a stage: an idea of the method, a card that is there already, or one of one's own. */
export function AddMenu({ menu, onClose }: Readonly<{ menu: OpenMenu; onClose: () => void }>) {
  const editor = useEditor();
  const t = useT();
  const hands = useHands();
  const { place } = menu;
  const { row, stage } = place;
  const label = t('lifeCycle.addTo', { stage: stageName(stage, t), segment: rowName(row, t) });
  const { document, derived } = editor.get();
  const here = new Set(cardsAt(place).map((card) => card.id));
  const others = stageCardsOfAll(document, derived.links, row.segmentIds).filter((card) => !here.has(card.id));
  return (
    <MenuAt anchor={menu.anchor} label={label} onClose={onClose}>
      {(runLater) => (
        <Menu aria-label={label} className={menuCss('menu')}>
          <Group title={t('lifeCycle.ideas')}>
            {openTactics(place, t).map(({ key, block, text, hint }) => (
              <Entry
                key={key}
                icon={<KindIcon block={block} />}
                text={text}
                hint={hint}
                onAction={() => runLater(() => hands.focusCard(place, addCard(hands.steps, place, block, text)))}
              />
            ))}
          </Group>
          {others.length > 0 && stage !== null && (
            <Group title={t('lifeCycle.existing')}>
              {others.map((card) => (
                <Entry
                  key={card.id}
                  icon={<KindIcon block={card.block} />}
                  text={cardName(card.text, t)}
                  onAction={() =>
                    runLater(() => {
                      serveToo(hands.steps, card.id, stage);
                      hands.focusCard(place, card.id);
                    })
                  }
                />
              ))}
            </Group>
          )}
          <Group title={t('lifeCycle.own')}>
            {(['customerRelationships', 'channels'] as const).map((block) => (
              <Entry
                key={block}
                icon={<Pencil size={13} strokeWidth={1.75} aria-hidden />}
                text={block === 'channels' ? t('lifeCycle.newChannel') : t('lifeCycle.newRelationship')}
                onAction={() => runLater(() => hands.write({ place, block }))}
              />
            ))}
          </Group>
        </Menu>
      )}
    </MenuAt>
  );
}

function Group({ title, children }: Readonly<{ title: string; children: ReactNode }>) {
  return (
    <MenuSection className={css('group')}>
      <Header className={css('groupTitle')}>{title}</Header>
      {children}
    </MenuSection>
  );
}

type EntryProps = Readonly<{ icon: ReactNode; text: string; hint?: string | null; onAction: () => void }>;

function Entry({ icon, text, hint = null, onAction }: EntryProps) {
  return (
    <MenuItem textValue={text} onAction={onAction} className={menuCss('item')}>
      {icon}
      <span className={menuCss('label')} title={text}>
        {text}
        {hint !== null && <small className={css('entryHint')}>{hint}</small>}
      </span>
    </MenuItem>
  );
}
