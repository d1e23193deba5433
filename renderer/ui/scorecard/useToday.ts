import { isoDay } from '../../actions/browserEnvironment.ts';
import { useEditor } from '../context.tsx';

/** Today as an ISO day. */
export function useToday(): string {
  return isoDay(useEditor().environment.now());
}
