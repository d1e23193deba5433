import { SEVERITIES, type Finding, type Severity } from '../../model/check/finding.ts';
import type { DrawItem, SceneNode } from '../scene.ts';
import { PAPER_THEME } from '../theme.ts';
import { textSlots, type StripContext } from './detailStrips.ts';
import type { Entry, Section, Strip } from './flow.ts';
import { againStrip, headingStrip } from './headingStrip.ts';
import type { Page, PagesInput } from './page.ts';
import { pageGrid } from './pageGrid.ts';
import { leadHeight, pageHeader, pageLead, pageTitle, TITLE_HEIGHT } from './pageHead.ts';
import { linesOf, PAGE_TYPE, type TypeStyle } from './pageType.ts';
import { sectionPages } from './sectionPages.ts';
import { severitySign } from './severitySign.ts';
import { slotStrips, type Slot } from './slots.ts';

const THEME = PAPER_THEME;
const RULE = 0.5;
const PADDING = 8;
const ABOVE_ENTRY = 10;
const ABOVE_WHY = 2;
const ABOVE_CARD = 2;

/** What the check found and nobody silenced, the gravest first: what is wrong, why it matters, which cards it is about. */
export function checkPages({ document, labels, area, facts }: PagesInput): readonly Page[] {
  const findings = facts.findings();
  const spoken = findings.filter(({ isSilenced }) => !isSilenced);
  if (spoken.length === 0) return [];
  const grid = pageGrid({ document, labels, area });
  const summary = labels.check.summary(findings);
  const lead = leadHeight(grid, summary, grid.box.width);
  const sections = sectionsOf(spoken, { width: grid.columnWidth, theme: THEME, labels });
  const pages = sectionPages(sections, grid, TITLE_HEIGHT + lead, labels.check.severity);
  return pages.map((nodes, index): Page => (place) => {
    const head: SceneNode[] = pageHeader(grid, labels.pageNumber(place), THEME);
    if (index === 0) head.push(pageTitle(grid, labels.check.title, THEME), pageLead(grid, summary, grid.box.width, THEME));
    return {
      box: grid.box,
      background: THEME.background,
      language: labels.language,
      title: grid.head.title,
      nodes: [...head, ...nodes],
    };
  });
}

function sectionsOf(findings: readonly Finding[], context: StripContext): Section<Severity>[] {
  const { width, theme, labels } = context;
  const bySeverity = Map.groupBy(findings, ({ severity }) => severity);
  return SEVERITIES.flatMap((severity) => {
    const found = bySeverity.get(severity) ?? [];
    if (found.length === 0) return [];
    const title = labels.check.severity(severity);
    const mark = (x: number, y: number): DrawItem[] => severitySign(severity, x, y, theme);
    const heading = headingStrip({ id: severity, title, aside: String(found.length), mark }, width, theme);
    return [{ key: severity, heading, entries: found.map((finding, index) => entryOf(finding, index === 0, context)) }];
  });
}

function entryOf(finding: Finding, isFirst: boolean, context: StripContext): Entry {
  const { width, theme, labels } = context;
  const { sentence, why, cards } = labels.check.text(finding);
  const { key } = finding;
  const opening = textSlots(linesOf(sentence, PAGE_TYPE.card, width), PAGE_TYPE.card, 0, theme.cardText);
  const title = slotStrips(isFirst ? opening : underRule(opening, context), {
    role: 'entryTitle',
    id: key,
    label: sentence,
    width,
    air: isFirst ? PADDING : ABOVE_ENTRY,
  });
  const row = (text: string, id: string, style: TypeStyle, air: number): Strip[] =>
    slotStrips(textSlots(linesOf(text, style, width), style, 0, style === PAGE_TYPE.label ? theme.hint : theme.cardText), {
      role: 'row',
      id: `${key}-${id}`,
      label: text,
      width,
      air,
    });
  const named = cards.flatMap((card, index) => row(card, `card-${index}`, PAGE_TYPE.label, ABOVE_CARD));
  const strips = [...title.map((strip) => ({ ...strip, isHead: true })), ...row(why, 'why', PAGE_TYPE.text, ABOVE_WHY), ...named];
  return { id: key, strips, again: againStrip(key, labels.details.continued(sentence), width, theme) };
}

/** A fine line between a finding and the one before it. */
function underRule(slots: readonly Slot[], { width, theme }: StripContext): Slot[] {
  return slots.map((slot, index) => {
    if (index > 0) return slot;
    const rule = (x: number, y: number): DrawItem => {
      return { kind: 'rect', x, y, width, height: RULE, radius: 0, fill: theme.blockStroke };
    };
    const height = slot.height + RULE + PADDING;
    return { ...slot, height, draw: (x, y) => [rule(x, y), ...slot.draw(x, y + RULE + PADDING)] };
  });
}
