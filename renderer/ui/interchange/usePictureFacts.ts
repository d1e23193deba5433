import { useEffect, useMemo, useState } from 'react';
import { pictureChoice, posterPicture } from '../../actions/exporting/pictureExport.ts';
import { isPaintable, MOST_COPIED_PIXELS } from '../../export/png/pictureChoice.ts';
import { useApp, useEditor, useLanguage } from '../context.tsx';

/** Its size in px, and whether it can be painted and copied at that size. */
export type PictureFacts = Readonly<{ width: number; height: number; isPaintable: boolean; isCopyable: boolean }>;

/** Null until it is known, and while no picture is wanted. */
export function usePictureFacts(isWanted: boolean): PictureFacts | null {
  const language = useLanguage();
  const { document, revision, colorMode } = useEditor().get();
  const output = useApp((state) => state.output);
  const settings = useApp((state) => state.settings);
  const choice = useMemo(() => pictureChoice({ output, settings }), [output, settings]);
  const [facts, setFacts] = useState<PictureFacts | null>(null);
  useEffect(() => {
    let isCurrent = true;
    if (isWanted) {
      void posterPicture({ document, colorMode }, language, choice, false).then((picture) => {
        const { width, height } = picture.size;
        const isCopyable = width * height <= MOST_COPIED_PIXELS;
        if (isCurrent) setFacts({ width, height, isPaintable: isPaintable(picture), isCopyable });
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [isWanted, document, colorMode, language, choice, revision]);
  return isWanted ? facts : null;
}
