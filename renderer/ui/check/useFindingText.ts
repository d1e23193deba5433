import { findingText, type FindingText } from '../../actions/words/findingText.ts';
import type { Finding } from '../../model/check/finding.ts';
import { useEditor, useLanguage, useT } from '../context.tsx';

/** What a finding says, with the names its cards have now; whoever shows it looks again after each revision. */
export function useFindingText(finding: Finding): FindingText {
  const { document } = useEditor().get();
  return findingText(finding, document, useT(), useLanguage());
}
