import { ChevronDown } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { READY_AGENDAS, type ReadyAgenda } from '../../model/workshop/agendaTemplates.ts';
import { readyAgendaWords } from '../../i18n/readyAgendas.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useLanguage, useT } from '../context.tsx';
import buttonStyles from '../widgets/Button.module.css';
import menuStyles from '../widgets/menu.module.css';
import styles from './Agenda.module.css';

const css = classesOf(styles);

type ReadyAgendasProps = Readonly<{ onChoose: (agenda: ReadyAgenda) => void }>;

/** What an empty agenda offers instead of nothing. */
export function ReadyCards({ onChoose }: ReadyAgendasProps) {
  const words = readyAgendaWords(useLanguage());
  return (
    <ul className={css('cards')}>
      {READY_AGENDAS.map((agenda, index) => (
        <li key={agenda}>
          {/* The dialog has the keyboard here: what it is about. */}
          <Button
            autoFocus={index === 0}
            aria-describedby={`ready-${agenda}`}
            className={css('card')}
            onPress={() => onChoose(agenda)}
          >
            <b>{words[agenda]}</b>
            <span id={`ready-${agenda}`} className={css('about')}>
              {words[`${agenda}.about`]}
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** The same as a menu, where there is an agenda already: the chosen one takes its place. */
export function ReadyMenu({ onChoose }: ReadyAgendasProps) {
  const t = useT();
  const words = readyAgendaWords(useLanguage());
  return (
    <MenuTrigger>
      <Button className={buttonStyles['button'] ?? ''}>
        {t('agenda.ready')}
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover placement="top start" className={menuStyles['popover'] ?? ''}>
        <Menu aria-label={t('agenda.ready')} className={menuStyles['menu'] ?? ''}>
          {READY_AGENDAS.map((agenda) => (
            <MenuItem key={agenda} id={agenda} className={menuStyles['item'] ?? ''} onAction={() => onChoose(agenda)}>
              {words[agenda]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
