import { useEffect, useState } from 'react';
import { pictureOf, type PicturePart } from '../../actions/pictures.ts';
import type { Language } from '../../i18n/translate.ts';
import type { CanvasDocument } from '../../model/document.ts';

export type PictureWish = Readonly<{
  part: PicturePart;
  /** Width / height of the paper. */ aspect?: number;
  /** Tells when the document has changed. */ revision?: number;
}>;

/** A small picture of a document as a data URL; empty until it is painted. */
export function usePicture(document: CanvasDocument, language: Language, { part, aspect, revision = 0 }: PictureWish): string {
  const [picture, setPicture] = useState('');
  useEffect(() => {
    let isCurrent = true;
    void pictureOf(document, language, part, aspect).then((url) => isCurrent && setPicture(url));
    return () => {
      isCurrent = false;
    };
  }, [document, language, part, aspect, revision]);
  return picture;
}
