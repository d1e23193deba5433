import { useEffect, useMemo, useState } from 'react';
import { isoDay } from '../../actions/browserEnvironment.ts';
import type { PageReader } from '../../actions/pagesInput.ts';
import { printFacts, type PageSelection, type PrintFacts } from '../../actions/pdfExport.ts';
import { pagePicture } from '../../actions/pictures.ts';
import type { PrintSetup } from '../../export/pdf/printSetup.ts';
import type { PageKind } from '../../layout/pages/page.ts';
import { useEditor, useLanguage } from '../context.tsx';

/** For whom pages are made; the same object as long as nothing changes. */
export function usePageReader(): PageReader {
  const language = useLanguage();
  const today = isoDay(useEditor().environment.now());
  return useMemo(() => ({ language, today }), [language, today]);
}

/** A picture of the first page of a kind as a data URL; empty until it is painted. */
export function usePagePicture(setup: PrintSetup, kind: PageKind): string {
  const reader = usePageReader();
  const { document, revision } = useEditor().get();
  const [picture, setPicture] = useState('');
  useEffect(() => {
    let isCurrent = true;
    void pagePicture(document, reader, setup, kind).then((url) => isCurrent && setPicture(url));
    return () => {
      isCurrent = false;
    };
  }, [document, reader, setup, kind, revision]);
  return picture;
}

/** Null until they are known. */
export function usePrintFacts(setup: PrintSetup, { possible, chosen }: PageSelection): PrintFacts | null {
  const reader = usePageReader();
  const { document, revision } = useEditor().get();
  const [facts, setFacts] = useState<PrintFacts | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void printFacts(document, reader, setup, { possible, chosen }).then((found) => isCurrent && setFacts(found));
    return () => {
      isCurrent = false;
    };
  }, [document, reader, setup, possible, chosen, revision]);
  return facts;
}
