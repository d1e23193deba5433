import type { EditorState } from '../../state/editorState.ts';
import { useEditorState } from '../context.tsx';
import { CardPanel } from './CardPanel.tsx';
import { CardsPanel } from './CardsPanel.tsx';
import { DocumentPanel } from './DocumentPanel.tsx';
import { LinkPanel } from './LinkPanel.tsx';

/** The right rail: the fields of what is selected; of the document when nothing is. */
export function Inspector() {
  const subject = useEditorState(subjectKey);
  const [kind, id = ''] = subject.split(/:(.*)/s);
  switch (kind) {
    case 'card':
      return <CardPanel key={id} cardId={id} />;
    case 'link':
      return <LinkPanel key={id} linkId={id} />;
    case 'cards':
      return <CardsPanel />;
    default:
      return <DocumentPanel />;
  }
}

/** What is inspected, as one string, so that a change of anything else renders nothing. Cards win over links. */
function subjectKey({ selection, document }: EditorState): string {
  const [first] = selection;
  if (first === undefined) return 'document';
  if (selection.size === 1) {
    if (document.cards.has(first)) return `card:${first}`;
    return document.links.has(first) ? `link:${first}` : 'document';
  }
  return 'cards';
}
