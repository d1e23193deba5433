import { GitCompareArrows } from 'lucide-react';
import { useEffect, useRef, type RefObject } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useShallow } from 'zustand/shallow';
import { cardName } from '../../actions/words/cardName.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useActions, useEditor, useEditorState, useT } from '../context.tsx';
import { NumbersPage } from '../numbers/NumbersPage.tsx';
import { CardBadge } from '../segments/CardBadge.tsx';
import { Button } from '../widgets/Button.tsx';
import { AllSegments } from './AllSegments.tsx';
import { ComparePage } from './ComparePage.tsx';
import { pageNow, showPage, type ScorecardPage } from './scorecardPages.ts';
import { SegmentPage } from './SegmentPage.tsx';
import styles from './ScorecardView.module.css';

const css = classesOf(styles);

/** How customers are served: all segments at a glance, a page a segment, and the comparison with a second file. */
export function ScorecardView() {
  const t = useT();
  const editor = useEditor();
  const actions = useActions();
  const segments = useEditorState((state) => state.derived.ranked);
  const page = useEditorState(useShallow(pageNow));
  const hasOther = useEditorState((state) => state.scorecard.other !== null);
  const tabs = useRef<HTMLDivElement>(null);
  useFollowSpotlight();
  useKeptFocus(tabs, keyOf(page));
  return (
    <Tabs className={css('view')} selectedKey={keyOf(page)} onSelectionChange={(key) => showPage(editor, pageOf(String(key)))}>
      <div className={css('bar')}>
        <TabList ref={tabs} className={css('tabs')} aria-label={t('scorecard.pages')}>
          <Tab id="all" className={css('tab')}>
            {t('scorecard.all')}
          </Tab>
          <Tab id="numbers" className={css('tab')}>
            {t('numbers.title')}
          </Tab>
          {segments.map(({ id, text }) => (
            <Tab key={id} id={keyOf({ kind: 'segment', id })} className={css('tab')}>
              <CardBadge isSilent size="large" cardId={id} />
              <span className={css('tabName')}>{cardName(text, t)}</span>
            </Tab>
          ))}
          {hasOther && (
            <Tab id="compare" className={css('tab')}>
              {t('scorecard.compare')}
            </Tab>
          )}
        </TabList>
        <Button icon={<GitCompareArrows size={15} aria-hidden />} onPress={() => actions.run('compare.open')}>
          {t('action.compare.open')}
        </Button>
      </div>
      <TabPanel key={keyOf(page)} id={keyOf(page)} className={css('page')}>
        <Page page={page} />
      </TabPanel>
    </Tabs>
  );
}

function Page({ page }: Readonly<{ page: ScorecardPage }>) {
  switch (page.kind) {
    case 'all':
      return <AllSegments />;
    case 'numbers':
      return <NumbersPage />;
    case 'segment':
      return <SegmentPage segmentId={page.id} />;
    case 'compare':
      return <ComparePage />;
  }
}

const SEGMENT = 'segment:';

function keyOf(page: ScorecardPage): string {
  return page.kind === 'segment' ? SEGMENT + page.id : page.kind;
}

function pageOf(key: string): ScorecardPage {
  if (key.startsWith(SEGMENT)) return { kind: 'segment', id: key.slice(SEGMENT.length) };
  return { kind: key === 'compare' || key === 'numbers' ? key : 'all' };
}

/** A segment chosen in the rail is what a person wants to see here, too. */
function useFollowSpotlight(): void {
  const editor = useEditor();
  const spotlight = useEditorState((state) => state.spotlight);
  const before = useRef(spotlight);
  useEffect(() => {
    if (spotlight !== null && spotlight !== before.current) showPage(editor, { kind: 'segment', id: spotlight });
    before.current = spotlight;
  }, [editor, spotlight]);
}

/** A button that leads to another page goes with its own: then the focus goes to the tab of the page it has led to. */
function useKeptFocus(tabs: RefObject<HTMLElement | null>, key: string): void {
  const before = useRef(key);
  useEffect(() => {
    if (key !== before.current && document.activeElement === document.body)
      tabs.current?.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
    before.current = key;
  }, [tabs, key]);
}
