import { createRoot } from 'react-dom/client';
import { AudienceWindow } from './AudienceWindow.tsx';

/** Makes the page a window for the room, in place of the editor: no host, no file, nothing but the channel of this name. */
export function startAudience(root: HTMLElement, id: string): void {
  createRoot(root).render(<AudienceWindow id={id} />);
}
