import { createRoot } from 'react-dom/client';
import { chooseLanguage, loadLanguage } from '../../i18n/translate.ts';
import { AudienceWindow } from './AudienceWindow.tsx';

/** Makes the page a window for the room, in place of the editor: no host, no file, nothing but the channel of this name. */
export async function startAudience(root: HTMLElement, id: string): Promise<void> {
  // Until its presenter says in which one it is to speak.
  const language = chooseLanguage('system', navigator.languages);
  await loadLanguage(language);
  createRoot(root).render(<AudienceWindow id={id} language={language} />);
}
