import type { PageLabels } from '../../layout/pages/page.ts';
import { SEVERITIES } from '../../model/check/finding.ts';
import type { CanvasDocument } from '../../model/document.ts';
import { shortCardName } from './cardName.ts';
import { findingText } from './findingText.ts';
import type { Words } from './figureWords.ts';

/** What a page of findings says about a document. */
export function checkWords(document: CanvasDocument, { t, language }: Words): PageLabels['check'] {
  return {
    title: t('check.title'),
    severity: (severity) => t(`check.group.${severity}`),
    summary: (findings) => {
      const spoken = findings.filter(({ isSilenced }) => !isSilenced);
      const counts = SEVERITIES.map((severity) => ({
        severity,
        count: spoken.filter((one) => one.severity === severity).length,
      }));
      const found = counts.filter(({ count }) => count > 0).map(({ severity, count }) => t(`check.count.${severity}`, { count }));
      const silenced = findings.length - spoken.length;
      const sentence = t('pages.found', { findings: found.join(', ') });
      return silenced === 0 ? sentence : `${sentence} ${t('check.clearSilenced', { count: silenced })}`;
    },
    text: (finding) => ({
      ...findingText(finding, document, t, language),
      cards: finding.cards.flatMap((id) => {
        const card = document.cards.get(id);
        return card ? [t('pages.field', { field: t(`block.${card.block}`), text: shortCardName(document, id, t) })] : [];
      }),
    }),
  };
}
