import { Check, ChevronRight } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Menu, MenuItem, Popover, Separator, SubmenuTrigger, type Selection } from 'react-aria-components';
import { cardName } from '../../actions/words/cardName.ts';
import { STAGE_KEYS, type StageKey } from '../../model/lifeCycle.ts';
import { showOnCanvas } from '../../state/showCard.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useEditor, useEditorState, useT } from '../context.tsx';
import menuStyles from '../widgets/menu.module.css';
import { useHands, type OpenMenu } from './hands.ts';
import { MenuAt } from './MenuAt.tsx';
import { stageRows } from './stageRows.ts';
import { leaveStage, linkToRow, moveToStage, setStages } from './stageSteps.ts';

const menuCss = classesOf(menuStyles);

type CardMenuProps = Readonly<{ menu: OpenMenu; cardId: string; onClose: () => void }>;

/** Everything dragging can do with a card, and the rest. */
export function CardMenu({ menu, cardId, onClose }: CardMenuProps) {
  const editor = useEditor();
  const t = useT();
  const hands = useHands();
  const { place } = menu;
  const { stage } = place;
  const name = cardName(editor.get().document.cards.get(cardId)?.text ?? '', t);
  const label = t('lifeCycle.cardMenu', { name });
  const move = (to: StageKey): void => {
    moveToStage(hands.steps, cardId, stage, to);
    hands.focusCard({ ...place, stage: to }, cardId);
  };
  return (
    <MenuAt anchor={menu.anchor} label={label} onClose={onClose}>
      {(runLater) => (
        <Menu aria-label={label} className={menuCss('menu')}>
          <Submenu label={t('lifeCycle.moveTo')}>
            <Menu aria-label={t('lifeCycle.moveTo')} className={menuCss('menu')}>
              {STAGE_KEYS.filter((one) => one !== stage).map((one) => (
                <Item key={one} text={t(`stage.${one}`)} onAction={() => runLater(() => move(one))} />
              ))}
            </Menu>
          </Submenu>
          <Submenu label={t('lifeCycle.serves')}>
            <ServesMenu cardId={cardId} />
          </Submenu>
          <SegmentsMenu cardId={cardId} onChoose={(id) => runLater(() => link(id))} />
          <Separator className={menuCss('separator')} />
          <Item text={t('lifeCycle.show')} onAction={() => runLater(() => showOnCanvas(editor, [cardId]))} />
          {stage !== null && (
            <Item
              text={t('lifeCycle.remove')}
              keys="Del"
              onAction={() => runLater(() => leaveStage(hands.steps, cardId, stage))}
            />
          )}
        </Menu>
      )}
    </MenuAt>
  );

  function link(segmentId: string): void {
    const row = stageRows(editor.get(), 'segments').find(({ id }) => id === segmentId);
    if (row) linkToRow(hands.steps, cardId, { row, stage: null });
  }
}

/** Every stage with a tick where the card serves it. The menu stays open; what is ticked in one visit is one step. */
function ServesMenu({ cardId }: Readonly<{ cardId: string }>) {
  const editor = useEditor();
  const t = useT();
  const { steps } = useHands();
  const stages = useEditorState((state) => state.document.cards.get(cardId)?.stages);
  const [visit] = useState(() => editor.environment.newId());
  const change = (keys: Selection): void => {
    const chosen = STAGE_KEYS.filter((stage) => keys === 'all' || keys.has(stage));
    setStages(steps, cardId, chosen, `stages:${visit}`);
  };
  return (
    <Menu
      aria-label={t('lifeCycle.serves')}
      selectionMode="multiple"
      selectedKeys={stages ?? []}
      onSelectionChange={change}
      className={menuCss('menu')}
    >
      {STAGE_KEYS.map((stage) => (
        <MenuItem key={stage} id={stage} textValue={t(`stage.${stage}`)} shouldCloseOnSelect={false} className={menuCss('item')}>
          <Check size={14} aria-hidden className={menuCss('check')} />
          <span className={menuCss('label')}>{t(`stage.${stage}`)}</span>
        </MenuItem>
      ))}
    </Menu>
  );
}

/** The segments the card is not linked with yet; nothing if there are none. */
function SegmentsMenu({ cardId, onChoose }: Readonly<{ cardId: string; onChoose: (segmentId: string) => void }>) {
  const editor = useEditor();
  const t = useT();
  const { derived } = editor.get();
  const linked = new Set((derived.links.incoming.get(cardId) ?? []).map((link) => link.from));
  const others = derived.ranked.filter((segment) => !linked.has(segment.id));
  if (others.length === 0) return null;
  return (
    <Submenu label={t('lifeCycle.linkTo')}>
      <Menu aria-label={t('lifeCycle.linkTo')} className={menuCss('menu')}>
        {others.map((segment) => (
          <Item key={segment.id} text={cardName(segment.text, t)} onAction={() => onChoose(segment.id)} />
        ))}
      </Menu>
    </Submenu>
  );
}

function Submenu({ label, children }: Readonly<{ label: string; children: ReactNode }>) {
  return (
    <SubmenuTrigger delay={100}>
      <MenuItem textValue={label} className={menuCss('item')}>
        <span className={menuCss('label')}>{label}</span>
        <ChevronRight size={14} aria-hidden />
      </MenuItem>
      <Popover className={menuCss('popover')} offset={2} crossOffset={-4}>
        {children}
      </Popover>
    </SubmenuTrigger>
  );
}

function Item({ text, keys, onAction }: Readonly<{ text: string; keys?: string; onAction: () => void }>) {
  return (
    <MenuItem textValue={text} onAction={onAction} className={menuCss('item')}>
      <span className={menuCss('label')}>{text}</span>
      {keys !== undefined && (
        <kbd aria-hidden className={menuCss('keys')}>
          {keys}
        </kbd>
      )}
    </MenuItem>
  );
}
