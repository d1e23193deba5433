import { FileDown, Minus, PanelLeft, PanelRight, Plus, Presentation, Redo2, Undo2 } from 'lucide-react';
import { shortcutText, stepText } from '../../actions/actionText.ts';
import { useActions, useEditorState, useServices, useT } from '../context.tsx';
import { AppMenu } from '../menus/AppMenu.tsx';
import { ColorMenu } from '../menus/ColorMenu.tsx';
import { ZoomMenu } from '../menus/ZoomMenu.tsx';
import { ActionButton } from '../widgets/ActionButton.tsx';
import { Button } from '../widgets/Button.tsx';
import { IconButton } from '../widgets/IconButton.tsx';
import { Tip } from '../widgets/Tip.tsx';
import { Title } from './Title.tsx';
import styles from './TopBar.module.css';
import { ViewTabs } from './ViewTabs.tsx';
import type { Rails } from './useRails.ts';

const ICON = { size: 18, strokeWidth: 1.75 } as const;

/** Menu, title, and what the hand needs all the time. */
export function TopBar({ rails }: Readonly<{ rails: Rails }>) {
  const t = useT();
  const actions = useActions();
  const isCanvas = useEditorState((state) => state.view === 'canvas');
  return (
    <header className={styles['bar']}>
      <div className={styles['start']}>
        <AppMenu />
        <IconButton
          label={t(rails.left !== 'closed' ? 'shell.hideSegments' : 'shell.showSegments')}
          icon={<PanelLeft {...ICON} />}
          onPress={() => rails.toggle('left')}
        />
        <Title />
      </div>
      <ViewTabs />
      <div role="toolbar" aria-label={t('shell.toolbar')} className={styles['tools']}>
        <span className={styles['history']}>
          <HistoryButtons />
        </span>
        {isCanvas && <ZoomButtons />}
        <span className={styles['line']} />
        <PresentButton />
        <Button
          tone="primary"
          icon={<FileDown size={16} strokeWidth={1.75} aria-hidden />}
          onPress={() => actions.run('file.exportPdf')}
        >
          <span className={styles['export']}>{t('shell.export')}</span>
        </Button>
        <IconButton
          label={t(rails.right !== 'closed' ? 'shell.hideInspector' : 'shell.showInspector')}
          icon={<PanelRight {...ICON} />}
          onPress={() => rails.toggle('right')}
        />
      </div>
    </header>
  );
}

/** In a narrow window only its sign is seen; the tooltip says the rest. */
function PresentButton() {
  const t = useT();
  const { app, host } = useServices();
  const actions = useActions();
  const name = t('action.present.start');
  const action = actions.find('present.start');
  return (
    <Tip text={name} keys={action && shortcutText(action, app.getState().info.platform, host.kind)}>
      <Button icon={<Presentation size={16} strokeWidth={1.75} aria-hidden />} onPress={() => actions.run('present.start')}>
        <span className={styles['present']}>{name}</span>
      </Button>
    </Tip>
  );
}

/** There is nothing to zoom but the canvas. In a narrow window the menu has to do. */
function ZoomButtons() {
  return (
    <>
      <span className={styles['line']} />
      <span className={styles['wide']}>
        <ActionButton id="zoom.out" icon={<Minus {...ICON} />} />
      </span>
      <ZoomMenu />
      <span className={styles['wide']}>
        <ActionButton id="zoom.in" icon={<Plus {...ICON} />} />
        <ColorMenu />
      </span>
    </>
  );
}

/** Undo and redo; the tooltip says which step. */
function HistoryButtons() {
  const t = useT();
  const undo = stepText(
    t,
    useEditorState((state) => state.undoLabel),
  );
  const redo = stepText(
    t,
    useEditorState((state) => state.redoLabel),
  );
  return (
    <>
      <ActionButton
        id="edit.undo"
        label={t('shell.undo')}
        tip={undo === '' ? t('shell.undo') : t('shell.undoStep', { step: undo })}
        icon={<Undo2 {...ICON} />}
      />
      <ActionButton
        id="edit.redo"
        label={t('shell.redo')}
        tip={redo === '' ? t('shell.redo') : t('shell.redoStep', { step: redo })}
        icon={<Redo2 {...ICON} />}
      />
    </>
  );
}
