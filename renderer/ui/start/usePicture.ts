import { useEffect, useState } from 'react';
import { pictureOf, type PicturePart } from '../../actions/pictures.ts';
import type { Language } from '../../i18n/translate.ts';
import type { CanvasDocument } from '../../model/document.ts';

/** A small picture of a document as a data URL; empty until it is painted. `revision` tells when it has changed. */
export function usePicture(document: CanvasDocument, language: Language, part: PicturePart, revision = 0): string {
  const [picture, setPicture] = useState('');
  useEffect(() => {
    let isCurrent = true;
    void pictureOf(document, language, part).then((url) => isCurrent && setPicture(url));
    return () => {
      isCurrent = false;
    };
  }, [document, language, part, revision]);
  return picture;
}
