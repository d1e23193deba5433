import type { AudiencePlace } from '../../../electron/contract.ts';
import type { Host } from '../../host/host.ts';
import type { Editor } from '../../state/editor.ts';
import type { Audience } from '../../state/editorState.ts';
import { closeAudience, NO_AUDIENCE, setAudience } from '../../state/presenting.ts';

/** Has a window for the audience opened. To be called in the person's press: browsers open one only then. */
export async function openAudience(host: Host, editor: Editor, place: AudiencePlace): Promise<Audience> {
  const id = editor.environment.newId();
  const answer = await host.openAudience(id, place);
  if (answer === 'opened') return { id, trouble: null };
  return answer === 'blocked' ? { id: null, trouble: 'blocked' } : NO_AUDIENCE;
}

/** Opens or closes it while a presentation runs. */
export async function toggleAudience(host: Host, editor: Editor): Promise<void> {
  if ((editor.get().presenting?.audience.id ?? null) === null) {
    setAudience(editor, await openAudience(host, editor, 'anywhere'));
    return;
  }
  closeAudience(editor);
  await host.closeAudience();
}

/** A display was plugged in while the room saw this window, or nothing: that is where it is to look. */
export async function showOnNewDisplay(host: Host, editor: Editor): Promise<void> {
  const audience = await openAudience(host, editor, 'other-display');
  // A browser asks for a press, and the person has not pressed anything.
  if (audience.id !== null) setAudience(editor, audience);
}
