import { pageSize, type Sheet } from '../../export/pdf/paperSizes.ts';
import type { PageKind } from '../../layout/pages/page.ts';
import type { Scene } from '../../layout/scene.ts';
import type { Editor } from '../../state/editor.ts';
import type { ActionContext } from '../action.ts';
import { readerOf, setupOf } from './pdfExport.ts';
import { pagesOf } from './pictures.ts';

/** The chosen pages on the paper of the settings, in the system's own print dialog: the same pages the PDF has. */
export async function printPages(editor: Editor, { app }: ActionContext, kinds: readonly PageKind[]): Promise<void> {
  const { document: model } = editor.get();
  const setup = setupOf(app.getState().settings);
  const reader = readerOf(editor, app.getState());
  const scenes = await pagesOf(model, reader, setup, kinds);
  const clear = await showOnPaper(scenes, setup.sheet);
  // Some browsers wait in `print` until the dialog is closed, others go on: all of them tell when it is over.
  window.addEventListener('afterprint', clear, { once: true });
  app.setState({ overlay: null });
  window.print();
}

/** Takes away what an earlier print may have left: a browser that cannot print tells nothing. */
let clearLast: () => void = () => undefined;

/** Puts the pages beside the window's own content, seen by printers alone; answers how to take them away again. */
async function showOnPaper(scenes: readonly Scene[], sheet: Sheet): Promise<() => void> {
  clearLast();
  const [{ paintPageSvg }, { preparePages }] = await Promise.all([
    import('../../export/svg/paintPageSvg.ts'),
    import('../../export/png/paintPage.ts'),
  ]);
  await preparePages(scenes);
  const pages = document.createElement('div');
  pages.className = PAGES;
  const parser = new DOMParser();
  for (const [index, scene] of scenes.entries()) {
    const { documentElement } = parser.parseFromString(paintPageSvg(scene, sheet, `${PAGES}-${index}`), 'image/svg+xml');
    pages.append(document.importNode(documentElement, true));
  }
  const style = new CSSStyleSheet();
  style.replaceSync(printStyle(sheet));
  document.adoptedStyleSheets.push(style);
  document.body.append(pages);
  clearLast = () => {
    pages.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== style);
  };
  return clearLast;
}

const PAGES = 'printed-pages';

/** A sheet set by script and not by markup, which the security policy would refuse. Lengths in points. */
function printStyle({ paper, orientation }: Sheet): string {
  const { width, height } = pageSize(paper, orientation);
  return `
    @page { size: ${width}pt ${height}pt; margin: 0; }
    @media screen { .${PAGES} { display: none; } }
    @media print {
      html, body { display: block !important; position: static !important; width: auto !important; height: auto !important;
        margin: 0 !important; padding: 0 !important; overflow: visible !important; background: #ffffff !important; }
      body > :not(.${PAGES}) { display: none !important; }
      .${PAGES} > svg { display: block; overflow: hidden; break-inside: avoid; print-color-adjust: exact;
        -webkit-print-color-adjust: exact; }
      .${PAGES} > svg + svg { break-before: page; }
      .${PAGES} text { white-space: pre; font-kerning: none; font-variant-ligatures: none; text-rendering: geometricPrecision; }
    }`;
}
