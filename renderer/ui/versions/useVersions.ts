import { useEffect, useState } from 'react';
import type { EarlierVersion } from '../../../electron/contract.ts';
import { listVersions, readVersion } from '../../actions/versions/earlierVersions.ts';
import type { CanvasDocument } from '../../model/document.ts';
import { compareDocuments, type DocumentDifference } from '../../model/queries/compareDocuments.ts';
import { restoredContent } from '../../model/snapshots/snapshotEdits.ts';
import type { Editor } from '../../state/editor.ts';
import { useEditor, useServices } from '../context.tsx';

/** A version with what is known of it so far. `content`: undefined while it is read, null if it cannot be. */
export type ReadVersion = Readonly<{
  version: EarlierVersion;
  content: CanvasDocument | null | undefined;
  /** What restoring it does to the open document. */
  difference: DocumentDifference | null;
}>;

/** The versions of the open document, null while the list is fetched; they are read and compared one after the other. */
export function useVersions(): readonly ReadVersion[] | null {
  const editor = useEditor();
  const { host } = useServices();
  const [versions, setVersions] = useState<readonly ReadVersion[] | null>(null);
  useEffect(() => {
    let isGone = false;
    const load = async (): Promise<void> => {
      const list = await listVersions(editor, { host });
      if (isGone) return;
      setVersions(list.map((version) => ({ version, content: undefined, difference: null })));
      for (const version of list) {
        const read = withDifference(editor, version, await readVersion(editor, version, { host }));
        if (isGone) return;
        setVersions((before) => before?.map((one) => (one.version.id === version.id ? read : one)) ?? null);
      }
    };
    void load();
    return () => {
      isGone = true;
    };
  }, [editor, host]);
  return versions;
}

function withDifference(editor: Editor, version: EarlierVersion, content: CanvasDocument | null): ReadVersion {
  const { document } = editor.get();
  return { version, content, difference: content && compareDocuments(document, restoredContent(document, content)) };
}
