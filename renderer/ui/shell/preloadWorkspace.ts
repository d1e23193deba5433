/** Fetches what a document needs on the screen, both parts at once, before it is asked for. */
export function preloadWorkspace(): void {
  void import('./Workspace.tsx');
  void import('../../stage/Board.tsx');
}
