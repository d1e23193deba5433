import { useEffect, useMemo, useState } from 'react';
import { isoDay } from '../../actions/browserEnvironment.ts';
import type { PageReader } from '../../actions/exporting/pagesInput.ts';
import { printFacts, type PageSelection, type PrintFacts } from '../../actions/exporting/pdfExport.ts';
import { blankPreview, previewPages, type PreviewPage } from '../../actions/exporting/previewPages.ts';
import type { PrintSetup } from '../../export/pdf/printSetup.ts';
import type { PageKind } from '../../layout/pages/page.ts';
import type { Language } from '../../i18n/translate.ts';
import { useApp, useEditor, useEditorState, useLanguage, useT } from '../context.tsx';

/** For whom pages are made; the same object as long as nothing changes. */
export function usePageReader(): PageReader {
  const language = useLanguage();
  const today = isoDay(useEditor().environment.now());
  const colors = useEditorState((state) => state.colorMode);
  const story = useApp((state) => state.output.story);
  return useMemo(() => ({ language, today, colors, story }), [language, today, colors, story]);
}

/** All chosen pages to look at; empty until they are made, and the last ones until there are new ones. */
export function usePreview(setup: PrintSetup, chosen: readonly PageKind[]): readonly PreviewPage[] {
  const t = useT();
  const reader = usePageReader();
  const { document, revision } = useEditor().get();
  return useLatest(() => previewPages(document, reader, setup, chosen, t), [document, reader, setup, chosen, t, revision]);
}

/** The same of a blank poster. */
export function useBlankPreview(language: Language, setup: PrintSetup): readonly PreviewPage[] {
  const t = useT();
  return useLatest(() => blankPreview(language, setup, t), [language, setup, t]);
}

function useLatest(make: () => Promise<readonly PreviewPage[]>, reasons: readonly unknown[]): readonly PreviewPage[] {
  const [pages, setPages] = useState<readonly PreviewPage[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void make().then((made) => isCurrent && setPages(made));
    return () => {
      isCurrent = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `make` is a new function each time; its reasons are what counts
  }, reasons);
  return pages;
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
