import type { Language } from '../i18n/translate.ts';
import type { CanvasDocument } from '../model/document.ts';
import type { Scene } from '../layout/scene.ts';

/** The printed page of a document, in the language of its content. Its code is loaded when first asked for. */
export async function posterOf(document: CanvasDocument, interfaceLanguage: Language): Promise<Scene> {
  const [{ posterScene }, { posterLabels }] = await Promise.all([import('../layout/posterScene.ts'), import('../cli/posterLabels.ts')]);
  return posterScene(document, posterLabels(document.info.language ?? interfaceLanguage));
}

/** A small PNG of a document as a data URL; empty where it cannot be painted, for a picture is never worth an error. */
export async function pictureOf(document: CanvasDocument, interfaceLanguage: Language, width = 480): Promise<string> {
  const [scene, { exportPng }] = await Promise.all([posterOf(document, interfaceLanguage), import('../export/png/exportPng.ts')]);
  const result = await exportPng(scene, { width });
  return result.ok ? await dataUrl(result.value) : '';
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('unreadable picture'));
    reader.readAsDataURL(blob);
  });
}
